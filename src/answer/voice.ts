import type { Article } from "../corpus/article.ts";
import type { FindHolders } from "../dutch/holders.ts";
import type { Word } from "../dutch/word.ts";
import { contextOf } from "./context.ts";
import { COVERS } from "./finds.ts";
import type { TermMatch } from "./match.ts";
import { isNamed, type Query, type QueryTerm } from "./query.ts";
import type { Ranked } from "./rank.ts";
import type { ViewSentences } from "./sentence-view.ts";

/** What telling whose view a sentence gives needs. */
export interface VoiceContext {
  readonly view: ViewSentences;
  readonly findHolders: FindHolders;
  readonly matchesOf: (article: Article, index: number) => readonly TermMatch[];
}

/** How surely a view is that of the one who was asked about, 0–1. */
const VOICE = {
  /** By „zij”, when a sentence before speaks of them, when only the headline does, or when nothing does. */
  pronoun: 0.8,
  pronounOfTopic: 0.6,
  pronounOfOther: 0.3,
  /** Of someone who may be the same: „het bisdom” and „de kerk”. */
  unnamed: 0.5,
  /** What is left of it where a quotation goes on after it. */
  quoted: 0.7,
} as const;

/** Least that surely is the view of the one who was asked about. */
export const LEAST_VOICE = 0.4;
/** What it counts for that a sentence before speaks of the matter. */
const IN_CONTEXT = 0.5;
const QUOTE = /^[„“"'‘«]/u;
const POINTS = /^(?:hij|zij|ze|die|deze|ik|we|wij)$/;

/**
 * Tells how surely a sentence gives the view of the one whose view is asked for, 0–1: „de bond is woedend” does for the
 * bond, „de bond is ingelicht” does not.
 */
export function voiceOf(query: Query, article: Article, index: number, context: VoiceContext): number {
  const asked = query.terms.flatMap((term, at) => (isHolder(term, query) ? [at] : []));
  if (asked.length === 0) return 0;
  const { before } = contextOf(article, index);
  const isAbout = (at: number) =>
    asked.some((term) => (context.matchesOf(article, at)[term]?.quality ?? 0) >= COVERS);
  const isOfName = asked.some((term) => isNamed(query.terms[term] as QueryTerm));

  const voiceIn = (at: number): number => {
    const { analysis } = context.view(article, at);
    const matches = context.matchesOf(article, at);
    const found = asked.flatMap((term) =>
      (matches[term]?.quality ?? 0) >= COVERS ? (matches[term]?.words ?? []) : [],
    );
    const voices = context.findHolders(analysis).map((holder) => {
      if (found.some((word) => word >= holder.first && word <= holder.last)) return 1;
      const words = analysis.words.slice(holder.first, holder.last + 1);
      if (words.length === 1 && POINTS.test((words[0] as Word).folded)) {
        if (before.some(isAbout)) return VOICE.pronoun;
        return isAbout(0) ? VOICE.pronounOfTopic : VOICE.pronounOfOther;
      }
      return isOfName || hasName(words) ? 0 : VOICE.unnamed;
    });
    return Math.max(0, ...voices);
  };

  const own = voiceIn(index);
  const { analysis } = context.view(article, index);
  if (own > 0 || !QUOTE.test(analysis.text) || context.findHolders(analysis).length > 0) return own;
  return Math.max(isAbout(0) ? VOICE.pronounOfTopic : 0, ...before.map((at) => voiceIn(at) * VOICE.quoted));
}

/** Whether a question asks what somebody says or thinks. */
export function asksView({ holder }: Query): boolean {
  return holder !== null && holder.asking >= 0;
}

/**
 * How surely the view that a sentence gives is of what the question asks about, 0–1: of its holder more may be told.
 */
export function shareOfMatter(query: Query, { matches, around }: Ranked): number {
  const near = around();
  const matter = query.terms.flatMap((term, at) => {
    if (term.kind === "light" || isHolder(term, query) || term.words.includes(query.holder?.asking ?? -1))
      return [];
    if ((matches[at]?.quality ?? 0) >= COVERS) return [1];
    return [(near[at] ?? 0) >= COVERS ? IN_CONTEXT : 0];
  });
  return matter.length === 0 ? 1 : matter.reduce((sum, each) => sum + each, 0) / matter.length;
}

/** Whether a term of a question names whose view it asks for. */
function isHolder({ words }: QueryTerm, { holder }: Query): boolean {
  return holder !== null && words.some((word) => holder.words.includes(word));
}

function hasName(words: readonly Word[]): boolean {
  return words.some((word) => word.capitalised && !word.first);
}
