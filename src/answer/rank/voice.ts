import type { Article } from "../../corpus/article.ts";
import { isGroupNoun } from "../../dutch/group-nouns.ts";
import type { FindHolders } from "../../dutch/holders.ts";
import { isWithin, type Stretch } from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { contextOf } from "../find/context.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { ViewSentences } from "../find/sentence-view.ts";
import { isNamed, type Query, type QueryTerm } from "../question/query.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "./rank.ts";

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
  /** Of someone who may be the same: „het bisdom” and „de kerk”, „de groep” behind its name. */
  unnamed: 0.5,
  /** Of „de beruchte groep”, where a sentence before names the one who was asked about. */
  described: 0.3,
  /** By what he does, where that may be his answer. */
  unsure: 0.5,
  /** Of somebody else: less than none, though not so much less that the sentence comes behind others. */
  ofOther: -0.05,
} as const;

/** Least that surely is the view of the one who was asked about. */
export const LEAST_VOICE = 0.4;
/** What it counts for that a sentence before speaks of the matter. */
const IN_CONTEXT = 0.5;
/** Words that may stand before a name: „de Vlaamse minister Peeters”. */
const LONGEST_TITLE = 4;
const OPENS = /^(?:de|het|een|ook)$/;
/** Words that ask how somebody reacts or stands to something, which deeds show as well as words. */
const REACTION = /^(?:reag|gereag|reacti|houding|staa|stond)/;
const UNDERGOES =
  /^(?:word|wordt|worden|werd|werden|krijgt|krijgen|kreeg|kregen|ontvangt|ontving|ontvingen)$/;
const QUOTE = /^[„“"'‘«]/u;
const DETERMINER = /^(?:de|die|deze|zijn|haar|hun)$/;
/** Who is one, and stands for no „bewoners”. */
const ONE = /^(?:hij|ik)$/;
const POINTS_BACK = /^(?:de|het|deze|dit|die|dat)$/;
const POINTS = /^(?:hij|zij|ze|die|deze|ik|we|wij)$/;

/**
 * Tells how surely a sentence gives the view of the one whose view is asked for, 0–1: „de bond is woedend” does for the
 * bond, „de bond is ingelicht” does not.
 */
export function voiceOf(query: Query, article: Article, index: number, context: VoiceContext): number {
  if (query.holder === null) return 0;
  const asked = query.terms.flatMap((term, at) => (isHolder(term, query) ? [at] : []));
  if (asked.length === 0) return 0;
  const { before } = contextOf(article, index);
  const foundIn = (at: number) =>
    asked.flatMap((term) => {
      const { quality, words } = context.matchesOf(article, at)[term] as TermMatch;
      return quality >= COVERS ? words : [];
    });
  const isAbout = (at: number) => foundIn(at).length > 0;
  const areMany = areSeveral(query);
  const isOfName = asked.some((term) => isNamed(query.terms[term] as QueryTerm));

  const voiceIn = (at: number): number => {
    const { analysis } = context.view(article, at);
    const found = foundIn(at);
    const voices = context.findHolders(analysis).map((holder) => {
      if (found.some((word) => isWithin(holder, word) || isShortFor(analysis, holder, word))) return 1;
      const words = analysis.words.slice(holder.first, holder.last + 1);
      if (words.length === 1 && POINTS.test((words[0] as Word).folded)) {
        if (areMany && ONE.test((words[0] as Word).folded)) return 0;
        if (before.some(isAbout)) return VOICE.pronoun;
        return isAbout(0) ? VOICE.pronounOfTopic : VOICE.pronounOfOther;
      }
      if (!isOfName) return hasName(words) ? 0 : VOICE.unnamed;
      if (hasName(words) || !before.some(isAbout)) return 0;
      if (isGroupNoun(words.at(-1)?.folded ?? "")) return VOICE.unnamed;
      return isDescribed(words) ? VOICE.described : 0;
    });
    return Math.max(0, ...voices);
  };

  const own = voiceIn(index);
  if (own > 0) return own;
  const { analysis } = context.view(article, index);
  const mayBeView = asksReaction(query) || isViewFound(query, context.matchesOf(article, index));
  if (mayBeView && acts(foundIn(index), analysis)) return VOICE.unsure;
  if (context.findHolders(analysis).length > 0) return VOICE.ofOther;
  if (!QUOTE.test(analysis.text)) return 0;
  const isSpoken = before.some((at) => context.findHolders(context.view(article, at).analysis).length > 0);
  const ofTopic = isAbout(0) && !isSpoken ? VOICE.pronounOfTopic : 0;
  return Math.max(ofTopic, ...before.map(voiceIn));
}

/** „De Bond van Bakkers in Gent (**BBG**) eist”: letters in brackets between those whose view it is and the verb. */
function isShortFor({ words, text }: Analysis, { last }: Stretch, at: number): boolean {
  const { start = 0 } = words[at] ?? {};
  if (at <= last || text[start - 1] !== "(") return false;
  return words
    .slice(last + 1, at)
    .every((word, index) => !isVerb(word) && (!word.closesClause || last + 2 + index === at));
}

/** „Hebben de spelers …”, „wat vinden de buren”: whether the verb before whose view is asked for is one of several people. */
function areSeveral({ holder, analysis: { words } }: Query): boolean {
  const [first = 0] = holder?.words ?? [];
  const from = DETERMINER.test(words[first - 1]?.folded ?? "") ? first - 1 : first;
  return /(?:en|aan|ien|oen|zijn)$/.test(words[from - 1]?.folded ?? "");
}

/** „Hoe reageerde de koning”: by what he did, as well as by what he said. */
function asksReaction({ analysis, holder }: Query): boolean {
  return REACTION.test(analysis.words[holder?.asking ?? -1]?.folded ?? "");
}

/** Whether something in a sentence stands for the word that asks for the view. */
function isViewFound({ terms, holder }: Query, matches: readonly TermMatch[]): boolean {
  return terms.some(
    ({ words }, at) => words.includes(holder?.asking ?? -1) && (matches[at]?.quality ?? 0) >= SEEN,
  );
}

/** Whether a sentence begins with those words, and tells what they do rather than what is done to them. */
function acts(found: readonly number[], { words }: Analysis): boolean {
  const first = Math.min(...found);
  if (first > LONGEST_TITLE || words.some(({ folded }) => UNDERGOES.test(folded))) return false;
  return words
    .slice(0, first)
    .every(
      (word) => OPENS.test(word.folded) || (word.cls === "content" && (!word.capitalised || word.first)),
    );
}

/** Whether a sentence gives the view of somebody else only than whose view the question is about. */
export function isViewOfOther({ features }: Pick<Ranked, "features">): boolean {
  return features.voice < 0;
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

/** Whether a term of a question, by its index, names whose view it asks for. */
export function isOfHolder(query: Query, at: number): boolean {
  return isHolder(query.terms[at] as QueryTerm, query);
}

function isHolder({ words }: QueryTerm, { holder }: Query): boolean {
  return holder !== null && words.some((word) => holder.words.includes(word));
}

/** „De oude man”: whether words may tell of somebody who was named before. */
function isDescribed(words: readonly Word[]): boolean {
  return POINTS_BACK.test(words[0]?.folded ?? "");
}

function hasName(words: readonly Word[]): boolean {
  return words.some((word) => word.capitalised && !word.first);
}
