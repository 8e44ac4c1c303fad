import type { Analysis, Word } from "../../dutch/word.ts";
import { isFiniteVerb } from "../question/clause.ts";
import { isVerb } from "../question/question-words.ts";

/** Most words of what a noun is told to be. */
const LONGEST = 5;

/**
 * Finds what is told behind a noun that it stands for, between commas or behind a colon: „een techniek, **de klare lijn**”,
 * „hommels die geen nest maken, **de koekoekshommels**”. Gives the indexes of its first and last word, null when there is none.
 * @param at index of the noun
 */
export function findApposition({ words, text }: Analysis, at: number): [first: number, last: number] | null {
  const end = endOfNoun(words, at);
  const first = words[end + 1];
  if (end < 0 || !first || !/^\s?[,:(–]\s?$/u.test(text.slice(words[end]?.end, first.start))) return null;
  if (!/^(?:de|het|een|'t)$/.test(first.folded)) return null;
  const told = words.slice(end + 1, end + 1 + LONGEST);
  const last = told.findIndex(({ closesClause }) => closesClause);
  const hasVerb = told.slice(0, last + 1).some((word) => isFiniteVerb(word) || isVerb(word));
  return last > 0 && !hasVerb ? [end + 1, end + 1 + last] : null;
}

/** Index of the last word of a noun and the clause that tells of it: „een techniek | die een eigen leven leidt”. */
function endOfNoun(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause) return at;
  if (!/^(?:die|dat|waar\p{L}+)$/u.test(words[at + 1]?.folded ?? "")) return -1;
  return words.findIndex(({ closesClause }, index) => index > at && closesClause);
}
