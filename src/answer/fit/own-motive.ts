import { doerOf } from "../../dutch/doer.ts";
import { isMotivating } from "../../dutch/motives.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import { SEEN, wordsCovering } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** „De bond motiveert de staking met …”: whether a sentence tells by which reason who was asked about accounts for what he did. */
export function tellsOwnMotive({ terms, type }: Query, { answerEntity, view, matches }: Ranked): boolean {
  const { analysis } = view;
  if (type.expects !== "reason" || answerEntity === null) return false;
  if (!isMotivating(analysis.words[answerEntity.first]?.folded ?? "")) return false;
  // „Waarom koos de bond dat plein”: of a square it tells nothing.
  if (terms.some(({ kind }, at) => kind !== "light" && (matches[at]?.quality ?? 0) < SEEN)) return false;
  const doer = doerOf(analysis, answerEntity.first);
  return doer !== null && wordsCovering(terms, matches).some((at) => isWithin(doer, at));
}
