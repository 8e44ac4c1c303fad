import { isPreposition } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";

/**
 * „Via een scherm | op de vergadering”: a second phrase of which the question has the noun is no part of the answer; the index of
 * the last word before it.
 * @param found words that the question has
 */
export function beforeAsked(
  words: readonly Word[],
  first: number,
  last: number,
  found: ReadonlySet<number>,
): number {
  for (let at = first + 2; at < last; at++) {
    if (!isPreposition(words[at] as Word) || words[at]?.folded === "van") continue;
    const noun = words.findIndex(({ cls }, index) => index > at && cls === "content");
    if (found.has(noun) && noun <= last) return at - 1;
  }
  return last;
}

/** „Kritiek op het werk | bij de dijk”: on what occasion is no part of it. */
export function beforeOccasion(words: readonly Word[], first: number, last: number): number {
  const occasion = words.findIndex(({ folded }, at) => at > first + 2 && at < last && folded === "bij");
  return occasion < 0 ? last : occasion - 1;
}
