import type { Article } from "../../corpus/article.ts";
import { contextOf } from "../find/context.ts";
import type { FindContext, Finds } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import { retells } from "../find/retold.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { isNamed, type Query, type QueryTerm } from "../question/query.ts";
import type { QuestionType } from "../question/question-type.ts";
import { goesBack, goesOn, type Sequence, tellsAfter } from "../question/read-sequence.ts";

/** What is left of what the sentence before it tells, and the one before that. */
const NEARNESS = [1, 0.8];
/** „Hoe ging het verder”, „wat gebeurde er meteen na”: words that ask for nothing besides. */
const EMPTY =
  /^(?:verder|meteen|direct|onmiddellijk|vlak|kort|precies|ga(?:at|an)|ging(?:en)?|loopt|lopen|liep(?:en)?|vergaat|verging(?:en)?)$/;

/**
 * How the terms of a question are found in a sentence: where it goes on from the ones before it („daarna”), or adds to what
 * they tell („dat deden ze met touw”), the event that these tell is found too, in no words of its own.
 */
export function withEvent(
  { terms, type }: Query,
  view: SentenceView,
  article: Article,
  index: number,
  { matchesOf }: FindContext,
): readonly TermMatch[] {
  const matches = matchesOf(article, index);
  const { words } = view.analysis;
  const sequence = type.sequence?.asked === "after" && goesOn(words) ? type.sequence : null;
  const isRetold = asksMore(type) && retells(words);
  if (sequence === null && !isRetold) return matches;
  const before = contextOf(article, index).before.map((other) => matchesOf(article, other));
  return matches.map((match, at) => {
    if (sequence !== null && !isOfEvent(terms[at] as QueryTerm, sequence)) return match;
    let best = match;
    before.forEach((other, distance) => {
      const told = other[at] as TermMatch;
      const quality = told.quality * (NEARNESS[distance] as number);
      if (quality > best.quality) best = { ...told, quality, words: [] };
    });
    return best;
  });
}

/** Whether a question asks when, where, why or how something happened. */
function asksMore({ kind, asksMeans }: QuestionType): boolean {
  return asksMeans || /^(?:when|where|why)$/.test(kind);
}

/**
 * How much of what was asked a sentence tells that came after the event, or was before it, 0–1; below 0 of one that tells
 * of nothing but the event.
 * @param matches how the terms were found, the event in the sentences before included
 * @param borrowed gives the share of the question that only the sentences before hold
 */
export function measureSequence(
  { terms, type: { sequence } }: Query,
  { analysis: { words } }: SentenceView,
  matches: readonly TermMatch[],
  finds: Finds,
  borrowed: () => number,
): number {
  if (sequence === null) return 0;
  const own = (at: number) => finds.own[at] as number;
  const covered = finds.share(own);
  if (sequence.asked === "before") return goesBack(words) ? covered + borrowed() : 0;
  const isEvent = (at: number) => isOfEvent(terms[at] as QueryTerm, sequence);
  const isMain = (at: number) => !isEvent(at) && tells(terms[at] as QueryTerm);
  const main = finds.share((at) => (isMain(at) ? 1 : 0));
  const told = main === 0 ? 1 : finds.share((at) => (isMain(at) ? own(at) : 0)) / main;
  const isBorrowed = matches.some(
    ({ by, words: found }, at) => isEvent(at) && by !== null && found.length === 0,
  );
  const event = matches.flatMap(({ words: found }, at) => (isEvent(at) ? found : []));
  if (sequence.event.length === 0 ? goesOn(words) : isBorrowed || tellsAfter(words, event))
    return covered * told;
  return main === 0 && event.length > 0 ? -covered : 0;
}

/** Whether a term says what happened, and not only to whom. */
function tells(term: QueryTerm): boolean {
  return term.kind !== "light" && !isNamed(term) && !term.folded.every((word) => EMPTY.test(word));
}

function isOfEvent({ words }: QueryTerm, { event }: Sequence): boolean {
  return words.every((word) => event.includes(word));
}
