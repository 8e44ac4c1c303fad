import { COVERS } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { AnswerEntity } from "./explaining-entity.ts";

/** What a question says of those who cannot cope. */
const HARD = /^(?:moeilijk|zwaar|lastig|krap|benard|overbelast|overvol|problemen|moeite|nood|druk)$/;
const CAN = /^(?:kan|kunnen|kon|konden)$/;
const SCARCELY = /^(?:nauwelijks|amper|moeilijk)$/;
/** How far from „kunnen” stands what denies it, in words. */
const REACH = 8;
/** How well what cannot be done tells why it is hard. */
const FIT = 0.8;

/** „Waarom hebben de bakkers het moeilijk” – „ze kunnen de vraag niet aan”: what cannot be done is why it is hard. */
export function findHardship(
  { terms }: Query,
  { analysis: { words } }: SentenceView,
  matches: readonly TermMatch[],
): AnswerEntity | null {
  const hard = terms.findIndex(({ folded }) => folded.some((word) => HARD.test(word)));
  const isOfAsked = matches.some(
    ({ quality }, at) => at !== hard && quality >= COVERS && terms[at]?.kind !== "light",
  );
  if (hard < 0 || !isOfAsked) return null;
  const can = words.findIndex(({ folded }) => CAN.test(folded));
  if (can < 0) return null;
  const denied = words.findIndex(
    ({ cls, folded }, at) => at > can && at - can <= REACH && (cls === "negation" || SCARCELY.test(folded)),
  );
  return denied < 0 ? null : { kind: "reason", first: can, last: can, fit: FIT };
}
