import type { TermMatch } from "./match.ts";

/** The share of neighbouring terms of the question that stand near each other in the same order. */
export function order(matches: readonly TermMatch[]): number {
  let pairs = 0;
  for (let at = 1; at < matches.length; at++) {
    const before = matches[at - 1]?.words[0];
    const after = matches[at]?.words[0];
    if (before !== undefined && after !== undefined && after > before && after - before <= 4) pairs++;
  }
  return matches.length > 1 ? pairs / (matches.length - 1) : 0;
}

/** How many words a stretch of a sentence stands from the nearest of some words; 0 when there are none. */
export function wordsBetween(
  { first, last }: { readonly first: number; readonly last: number },
  others: readonly number[],
): number {
  if (others.length === 0) return 0;
  return Math.min(...others.map((at) => Math.max(0, first - at, at - last)));
}
