import { doerOf } from "../../dutch/doer.ts";
import { isWithin, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { oncePer } from "../once-per.ts";
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
/** Nouns for what one is in, and for what one cannot cope with. */
const STATE =
  /^(?:toestand|gezondheidstoestand|conditie|problee?m(?:en)?|moeilijkhe(?:id|den)|knelpunt(?:en)?)$/;
const DETERMINER = /^(?:de|het|die|deze|een|zijn|haar|hun)$/;
/** Who were told of before. */
const POINTS = /^(?:hij|zij|ze|die|deze|degenen?|zo|sommigen?|velen?|enkelen?|beiden?|anderen?|het|dat)$/;

/** „In welke toestand zijn ze”, „met welk probleem zitten ze”: whether a question asks how somebody fares. */
export const asksHardship = oncePer(({ type, terms }: Pick<Query, "type" | "terms">): boolean => {
  if (!/^(?:which|what|how)$/.test(type.kind) || type.expects !== null) return false;
  return terms.some(
    ({ isFocus, folded }) => (isFocus || type.kind === "how") && folded.some((word) => STATE.test(word)),
  );
});

/** Of whom it is asked how they fare: what stands behind the noun; null where that is not told. */
const whoFares = oncePer(({ type, analysis: { words } }: Pick<Query, "type" | "analysis">) => {
  const at = words.findIndex(
    ({ folded, capitalised }, index) => index > type.focus && (capitalised || DETERMINER.test(folded)),
  );
  return at < 0 ? null : nounPhrase(words, at);
});

/** Whether a sentence tells how those fare who are asked about by what they cannot do: „zij konden niet meer lopen”. */
export function tellsHardship(
  query: Query,
  { analysis }: SentenceView,
  matches: readonly TermMatch[],
): boolean {
  const { words } = analysis;
  const can = hardshipIn(words);
  if (can < 0) return false;
  const doer = doerOf(analysis, can) ?? { first: 0, last: 0 };
  if (POINTS.test(words[doer.first]?.folded ?? "")) return true;
  const phrase = whoFares(query);
  return query.terms.some(({ words: asked }, at) => {
    const { quality, words: found } = matches[at] as TermMatch;
    return (
      quality >= COVERS &&
      (phrase === null || asked.some((word) => isWithin(phrase, word))) &&
      found.some((word) => isWithin(doer, word))
    );
  });
}

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
  const can = hardshipIn(words);
  return can < 0 ? null : { kind: "reason", first: can, last: can, fit: FIT };
}

/** Index of the „kunnen” that something denies; -1 for none. */
function hardshipIn(words: readonly Word[]): number {
  const can = words.findIndex(({ folded }) => CAN.test(folded));
  if (can < 0) return -1;
  const isDenied = words
    .slice(can + 1, can + REACH + 1)
    .some(({ cls, folded }) => cls === "negation" || SCARCELY.test(folded));
  return isDenied ? can : -1;
}
