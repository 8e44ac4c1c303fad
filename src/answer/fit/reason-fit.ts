import { isBeforeHappening } from "../../dutch/happenings.ts";
import { isInAttribute, opensClause } from "../../dutch/reasons.ts";
import type { Word } from "../../dutch/word.ts";

/** Words that give a consequence, a purpose, a condition or a mere step of thought. */
const WEAK_REASON = /^(?:dus|immers|om|zodat|zolang|gevolg|zo|zodanig|dermate)$/;
/** Words that tell what came before, which may be why. */
const MERELY_BEFORE = /^(?:toen|nadat|waarop)$/;

/** Whether a word stands for a reason that was given before it: „daarom”. */
export function pointsBack({ folded }: Word): boolean {
  return /^(?:daarom|daardoor|hierdoor|derhalve|vandaar)$/.test(folded);
}

/** „Zo groot dat de boot zonk”: whether a word says to what degree, and goes with „dat”. */
export function isToThatDegree({ folded }: Word): boolean {
  return /^(?:zo|zodanig|dermate)$/.test(folded);
}

/** Whether a word tells of a reason what came of it. */
export function tellsConsequence(word: Word): boolean {
  return pointsBack(word) || isToThatDegree(word) || leadsTo(word);
}

/** Whether a word is a noun for a reason, but for „aanleiding”. */
export function isReasonNoun({ folded }: Word): boolean {
  return /^(?:reden(?:en)?|oorza(?:ak|ken)|motie(?:f|ven))$/.test(folded);
}

/** How well a word that marks a reason answers why, 0–1. @param at its index */
export function fitOfReason(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  // At its beginning a sentence points to one before.
  if (pointsBack(word)) return at < 2 ? 0.3 : 1;
  // „Om die reden”: which one is told elsewhere.
  if (/^(?:die|deze|welke)$/.test(words[at - 1]?.folded ?? "")) return 0.3;
  if (MERELY_BEFORE.test(word.folded)) return at === 0 ? 0.5 : 0.4;
  if (word.folded === "om" && opensClause(words, at)) return 1;
  if (word.folded === "door")
    return opensClause(words, at) || isInAttribute(words, at) || isBeforeHappening(words, at) ? 1 : 0.6;
  return WEAK_REASON.test(word.folded) ? 0.6 : 1;
}

/** Whether what stands behind a word came of what stands before it: „zodat”, „leidde tot”. */
export function leadsTo({ folded }: Word): boolean {
  return /^(?:waardoor|zodat|dus|leid(?:t|en|de|den))$/.test(folded);
}

/** Index from which on a sentence tells what came of a reason: „leidde | tot ruzie”, „wat | tot ruzie leidde”. */
export function consequenceFrom(words: readonly Word[], at: number): number {
  const isAtEnd = /^leid/.test(words[at]?.folded ?? "") && words[at]?.closesClause === true;
  return isAtEnd ? words.slice(0, at).findLastIndex(({ folded }) => folded === "tot") : at;
}
