import { endBehind } from "../../dutch/clause-bounds.ts";
import type { Entity } from "../../dutch/entities.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import type { SentenceView } from "../find/sentence-view.ts";

const OCCASION = /^(?:toen|nadat)$/;
/** How well what came about when something happened tells why, where the sentence begins with that and where it does not. */
const FIT = { first: 0.7, behind: 0.65 };

/** Whether a folded word begins a clause for what happened when something else did. */
export function isOccasion(folded: string): boolean {
  return OCCASION.test(folded);
}

/**
 * How well a clause with „toen” or „nadat” tells why, 0–1: „de boot zonk toen hij een rots raakte” does where the question is
 * found beside that clause, and not in it.
 * @param found indexes of the words by which the question was found
 */
export function fitOfOccasion(
  { kind, first }: Entity,
  { analysis: { words } }: SentenceView,
  found: readonly number[],
): number {
  if (kind !== "reason" || !isOccasion(words[first]?.folded ?? "") || found.length === 0) return 0;
  const last = endBehind(words, first);
  if (found.some((at) => isWithin({ first, last }, at))) return 0;
  return first === 0 ? FIT.first : FIT.behind;
}
