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
