import { nounPhrase } from "../../dutch/noun-phrase.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QuestionType } from "../question/question-type.ts";

/** Who is one, and stands for somebody or something named before. */
const PERSONAL = /^(?:hij|zij|ze)$/;

/**
 * Whether a sentence answers along with those before it, which name what it tells of: „dat deden ze met messen”, „in de
 * herfst trekt hij weg”. How much it is, and why, it has to tell of just what was asked about.
 */
export function leansAsAnswer({ kind, expects }: QuestionType, view: SentenceView): boolean {
  return kind !== "keywords" && expects !== "quantity" && expects !== "reason" && isToldOf(view);
}

/** „Het” in front of a noun points at nothing, and „hij” behind somebody's name may be that one. */
function isToldOf({ analysis: { words }, entities, isPronounFirst }: SentenceView): boolean {
  if (isPronounFirst) return words[0]?.folded !== "het" || (nounPhrase(words, 0)?.last ?? 0) === 0;
  const pronoun = words.findIndex(({ folded }) => PERSONAL.test(folded));
  return pronoun >= 0 && !entities.some(({ kind, first }) => kind === "person" && first < pronoun);
}
