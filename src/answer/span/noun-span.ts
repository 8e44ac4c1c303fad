import type { Word } from "../../dutch/word.ts";
import { isFiniteVerb } from "../question/clause.ts";
import { isVerb } from "../question/question-words.ts";

const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze)$/;

/** „andere leden van de terroristische groepering”: back over adjectives, and over „van de” to the noun before it. */
export function startOfNoun(words: readonly Word[], at: number): number {
  let first = at;
  while (isAdjective(words[first - 1]) || words[first - 1]?.number !== undefined) first--;
  const before = DETERMINER.test(words[first - 1]?.folded ?? "") ? first - 2 : first - 1;
  const owner = before - 1;
  return words[before]?.folded === "van" && isNoun(words[owner]) ? startOfNoun(words, owner) : first;
}

/** „leden van de bende”: on over „van de” to the noun behind it. */
export function endOfNoun(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || words[at + 1]?.folded !== "van") return at;
  let last = DETERMINER.test(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
  while (isAdjective(words[last]) && isNoun(words[last + 1])) last++;
  return isNoun(words[last]) || words[last]?.capitalised ? last : at;
}

/** Whether a word carries matter, as a noun does. */
export function isNoun(word: Word | undefined): boolean {
  return word?.cls === "content" || word?.cls === "light";
}

/** Whether a word is known for a form of a verb, and carries no noun: „eén explosie | **vond** plaats”. */
export function isKnownVerb(word: Word | undefined): boolean {
  return word !== undefined && (isFiniteVerb(word) || isVerb(word) || word.reading === "verb");
}

/** „Terroristische”: by its ending. */
export function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || word.closesClause || (word.first && word.place === null)) return false;
  return isNoun(word) && /e$/.test(word.folded);
}
