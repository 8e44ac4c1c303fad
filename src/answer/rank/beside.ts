import type { Query } from "../question/query.ts";
import { asksEntity } from "./measures.ts";
import type { Ranked } from "./rank.ts";

/** How far from each other, in sentences, one tells more of what the other tells. */
const REACH = 2;
/** Least fit of what may answer, and the fit of what hardly does. */
const FITS = 0.9;
const HARDLY = 0.5;
/** How many of the next best are looked at, and by how much the best one may lead. */
const NEXT = 2;
const LEAD = 1.5;

/**
 * Puts the sentences that could answer in order, best first. Where the one that tells best of what was asked names nothing that
 * could be the answer, one beside it that does is likelier: „de boot is gezonken. Twee matrozen hadden een luik opengelaten”
 * for who did it.
 * @param order tells which of equals goes first
 */
export function putInOrder(
  query: Query,
  measured: readonly Ranked[],
  order: (a: Ranked, b: Ranked) => number,
): Ranked[] {
  const ranked = measured.toSorted((a, b) => b.score - a.score || order(a, b));
  const [best] = ranked;
  if (!best || !asksEntity(query) || best.fit >= HARDLY || isOfSpeaker(query, best)) return ranked;
  const other = ranked
    .slice(1, NEXT + 1)
    .find((each) => isBeside(each, best) && each.fit >= FITS && best.score - each.score < LEAD);
  return other ? [other, ...ranked.filter((each) => each !== other)] : ranked;
}

/** „Ik heb meteen gebeld”: who it was is told, though not by name. */
function isOfSpeaker({ type }: Query, { view }: Ranked): boolean {
  return (
    type.expects === "person" && view.analysis.words.some(({ folded }) => /^(?:ik|wij|we)$/.test(folded))
  );
}

function isBeside({ article, index }: Ranked, best: Ranked): boolean {
  return article === best.article && Math.abs(index - best.index) <= REACH;
}
