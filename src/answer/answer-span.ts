import type { Entity } from "../dutch/entities.ts";
import type { Word } from "../dutch/word.ts";
import type { Ranked } from "./rank.ts";
import { reasonSpan } from "./reason-span.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Words before a number or a time that belong to it: „zeker zestig mensen”, „circa zes jaar geleden”. */
const HEDGE =
  /^(?:zeker|ongeveer|circa|ca|bijna|ruim|meer|minder|dan|minstens|minimaal|maximaal|hooguit|slechts|enkele|vele|tot|wel|zo'n|rond|boven|een|paar|iets|net|geen|gemiddeld|omstreeks|naar|schatting)$/;
const TIME_HEDGE = /^(?:circa|ca|ongeveer|rond|omstreeks|ruim|bijna|begin|eind|halverwege|midden)$/;
const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze)$/;
/** How many words behind a number its noun is looked for. */
const NOUN_REACH = 3;

/**
 * Gives the part of a sentence that answers by itself: the person, place, time or quantity that was asked for, or the
 * clause that gives the reason. Null when the question asks for nothing of the kind or the sentence does not hold it.
 */
export function answerSpan(ranked: Ranked): [number, number] | null {
  const { answerEntity, view } = ranked;
  if (!answerEntity) return null;
  const { words } = view.analysis;
  const { first, last, kind } = answerEntity;
  switch (kind) {
    case "quantity":
      return spanOf(words, startOf(words, first, HEDGE), endOfQuantity(words, last));
    case "time":
      return spanOf(words, startOf(words, first, TIME_HEDGE), endOfTime(words, last));
    case "role":
      return spanOf(words, startOfNoun(words, first), endOfNoun(words, last));
    case "reason":
      return reasonSpan(ranked, first);
    case "place":
    case "locative":
      return spanOf(words, ...wholePlace(answerEntity, view));
    default:
      return spanOf(words, first, last);
  }
}

/** „in het oosten” and „Afghanistan”, „in Temse” and „aan de Schelde”: places that stand behind each other are one. */
function wholePlace(
  { first, last }: Entity,
  { entities, analysis: { words } }: SentenceView,
): [number, number] {
  const places = entities.filter(({ kind }) => kind === "place" || kind === "locative");
  const before = places.find((each) => each.first < first && joins(words, each.last, first));
  const from = before ? Math.min(before.first, first) : first;
  const behind = places.find((each) => each.last > last && joins(words, last, each.first));
  return [from, behind ? behind.last : last];
}

/** Whether only „van”, „te” or the like, and an article, stand between two places. */
function joins(words: readonly Word[], end: number, start: number): boolean {
  if (start <= end || start - end > 3 || words[end]?.closesClause) return false;
  const between = words.slice(end + 1, start);
  const first = between[0] ?? words[start];
  return (
    /^(?:van|te|in|aan|bij|op)$/.test(first?.folded ?? "") &&
    between.slice(1).every(({ folded }) => DETERMINER.test(folded))
  );
}

function spanOf(words: readonly Word[], first: number, last: number): [number, number] {
  return [(words[first] as Word).start, (words[last] as Word).end];
}

function startOf(words: readonly Word[], at: number, hedge: RegExp): number {
  let first = at;
  while (first > 0 && hedge.test(words[first - 1]?.folded ?? "") && !words[first - 1]?.closesClause) first--;
  return first;
}

/** Up to the noun that is counted; adjectives may stand between. */
function endOfQuantity(words: readonly Word[], at: number): number {
  for (let last = at; last < Math.min(words.length, at + NOUN_REACH + 1); last++) {
    const word = words[last] as Word;
    if (last > at && word.number === undefined) {
      if (word.cls !== "content" && word.cls !== "light") return last - 1;
      if (!/(?:e|ste)$/u.test(word.folded) || word.closesClause) return last;
    }
    if (word.closesClause && !/^[%°€]/u.test(word.surface)) return last;
  }
  return at;
}

/** „najaar van 2025”, „zomer 1914”: the year that a season or a month belongs to. */
function endOfTime(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || /\p{N}/u.test(words[at]?.surface ?? "")) return at;
  const year = words[at + 1]?.folded === "van" ? at + 2 : at + 1;
  return /^\p{N}{4}$/u.test(words[year]?.surface ?? "") ? year : at;
}

/** „andere leden van de terroristische groepering”: back over adjectives, and over „van de” to the noun before it. */
function startOfNoun(words: readonly Word[], at: number): number {
  let first = at;
  while (isAdjective(words[first - 1]) || words[first - 1]?.number !== undefined) first--;
  const before = DETERMINER.test(words[first - 1]?.folded ?? "") ? first - 2 : first - 1;
  const owner = before - 1;
  return words[before]?.folded === "van" && isNoun(words[owner]) ? startOfNoun(words, owner) : first;
}

/** „leden van de bende”: on over „van de” to the noun behind it. */
function endOfNoun(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || words[at + 1]?.folded !== "van") return at;
  let last = DETERMINER.test(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
  while (isAdjective(words[last]) && isNoun(words[last + 1])) last++;
  return isNoun(words[last]) ? last : at;
}

function isNoun(word: Word | undefined): boolean {
  return word?.cls === "content" || word?.cls === "light";
}

function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && !word.closesClause && !word.first && isNoun(word) && /e$/.test(word.folded);
}
