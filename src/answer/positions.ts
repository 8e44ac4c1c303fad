import type { Entity } from "../dutch/entities.ts";
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

/** How near an entity stands to what was found, times how good the find is. */
export function nearness(entity: Entity, match: TermMatch): number {
  const at = match.words[0];
  if (at === undefined) return 0;
  const distance = at < entity.first ? entity.first - at : Math.max(0, at - entity.last);
  return match.quality * Math.max(0, 1 - distance / 6);
}
