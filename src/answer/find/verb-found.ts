import type { Word } from "../../dutch/word.ts";

/**
 * Gives the index of the first of the words that a term was found by which may be a verb there: no noun, and no name;
 * undefined for none.
 */
export function verbFound(words: readonly Word[], found: readonly number[] | undefined): number | undefined {
  return found?.find((at) => words[at]?.reading !== "noun" && !words[at]?.capitalised);
}
