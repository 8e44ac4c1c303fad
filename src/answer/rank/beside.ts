import { range } from "../../dutch/range.ts";
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
/** And by how much a vague quantity may lead a number, and the least share of its coverage that the number's must be. */
const VAGUE_LEAD = 3;
const AS_MUCH = 0.98;

/**
 * Puts the sentences that could answer in order, best first. Where the one that tells best of what was asked names nothing that
 * could be the answer, one beside it that does is likelier: „de boot is gezonken. Twee matrozen hadden een luik opengelaten”
 * for who did it.
 * @param order tells which of equals goes first
 * @param handicapOf tells how far a sentence stands back
 */
export function putInOrder(
  query: Query,
  measured: readonly Ranked[],
  order: (a: Ranked, b: Ranked) => number,
  handicapOf: (each: Ranked) => number,
): Ranked[] {
  const ranked = withoutHandicap(
    measured.toSorted((a, b) => b.score - a.score || order(a, b)),
    handicapOf,
  );
  const [best, ...others] = ranked;
  if (!best || !asksEntity(query)) return ranked;
  const fitting = others.slice(0, NEXT).filter(({ fit }) => fit >= FITS);
  const exacter = fitting.find((each) => isExacter(each, best));
  if (exacter) return [{ ...exacter, score: best.score }, ...ranked.filter((each) => each !== exacter)];
  const other = fitting.find((each) => tellsMore(each, best, query));
  return other ? [other, ...ranked.filter((each) => each !== other)] : ranked;
}

/** Puts another of the best first, as surely as the one before it, where that one leads by less than it stands back. */
function withoutHandicap(ranked: Ranked[], handicapOf: (each: Ranked) => number): Ranked[] {
  const [best, ...others] = ranked;
  if (!best) return ranked;
  let first = best;
  let most = best.score - handicapOf(best);
  for (const each of others.slice(0, NEXT)) {
    const score = each.score - handicapOf(each);
    if (score > most) {
      first = each;
      most = score;
    }
  }
  return first === best
    ? ranked
    : [{ ...first, score: best.score }, ...ranked.filter((each) => each !== first)];
}

function tellsMore(each: Ranked, best: Ranked, query: Query): boolean {
  const isClose = isBeside(each, best) && best.score - each.score < LEAD;
  return isClose && best.fit < HARDLY && !isOfSpeaker(query, best);
}

/** „143 gewonden” goes before „vele tientallen gewonden” where both tell as much of what was asked. */
function isExacter(each: Ranked, best: Ranked): boolean {
  const isMuch = each.coverage >= AS_MUCH * best.coverage && best.score - each.score < VAGUE_LEAD;
  return isMuch && isVague(best) && each.answerEntity?.kind === "quantity" && !isVague(each);
}

/** Whether a quantity has no number: „vele tientallen”. */
function isVague({ answerEntity, view }: Ranked): boolean {
  if (answerEntity?.kind !== "quantity") return false;
  const { words } = view.analysis;
  return range(answerEntity.first, answerEntity.last).every((at) => typeof words[at]?.number !== "number");
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
