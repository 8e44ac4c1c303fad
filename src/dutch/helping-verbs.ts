import type { Word } from "./word.ts";

const PARTICIPLE = /^(?:\p{L}*ge|be|ver|ont|her|er)\p{L}*(?:[dt]|en)$/u;
const BECOMES = /^(?:is|was|zijn|waren|word|wordt|worden|werd|werden)$/;
const HAS = /^(?:heb|heeft|hebben|had|hadden)$/;
const MODAL =
  /^(?:wil|willen|wilde|wilden|wou|zal|zullen|zou|zouden|kan|kun|kunt|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|hoeft|hoeven|hoefde|hoefden)$/;

/** Whether a word has the form of a past participle: „geopend”, „opgericht”, „verkocht”; „geven” and „berg” have it too. */
export function mayBeParticiple(word: Pick<Word, "folded"> | undefined): boolean {
  return PARTICIPLE.test(word?.folded ?? "");
}

/** Whether a word is a form of „zijn” or „worden”, with which a participle tells what is done to the subject. */
export function isBecoming(word: Pick<Word, "folded"> | undefined): boolean {
  return BECOMES.test(word?.folded ?? "");
}

/** Whether a word is a form of „hebben”, with which a participle tells what the subject has done. */
export function isHaving(word: Pick<Word, "folded"> | undefined): boolean {
  return HAS.test(word?.folded ?? "");
}

/** Whether a word is a form of „kunnen”, „moeten” or the like, which an infinitive stands with. */
export function isModal(word: Pick<Word, "folded"> | undefined): boolean {
  return MODAL.test(word?.folded ?? "");
}

/** Whether a word is a form of „hebben”, „zijn”, „worden” or of one like „kunnen”: it says little beside another verb. */
export function isHelping(word: Pick<Word, "folded"> | undefined): boolean {
  return isHaving(word) || isBecoming(word) || isModal(word);
}
