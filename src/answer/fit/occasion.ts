import { endBehind } from "../../dutch/clause-bounds.ts";
import type { Entity } from "../../dutch/entities.ts";
import type { SentenceView } from "../find/sentence-view.ts";

const WHEN = /^(?:toen|nadat)$/;
/** How well what came about when something happened tells why, where the sentence begins with that and where it does not. */
const FIT = { first: 0.7, behind: 0.65 };

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
  if (kind !== "reason" || !WHEN.test(words[first]?.folded ?? "") || found.length === 0) return 0;
  const last = endBehind(words, first);
  if (!found.every((at) => at < first || at > last)) return 0;
  return first === 0 ? FIT.first : FIT.behind;
}
