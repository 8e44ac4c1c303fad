import { nounPhrase } from "../../dutch/noun-phrase.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QuestionType } from "../question/question-type.ts";
import { tellsOfUnnamed } from "./pronoun.ts";

/**
 * Whether a sentence answers along with those before it, which name what it tells of: „dat deden ze met messen”, „in de
 * herfst trekt hij weg”. How much it is, and why, it has to tell of just what was asked about.
 */
export function leansAsAnswer({ kind, expects }: QuestionType, view: SentenceView): boolean {
  return kind !== "keywords" && expects !== "quantity" && expects !== "reason" && isToldOf(view);
}

/** „Het” in front of a noun points at nothing, and „hij” behind somebody's name may be that one. */
function isToldOf(view: SentenceView): boolean {
  const { words } = view.analysis;
  if (view.isPronounFirst) return words[0]?.folded !== "het" || (nounPhrase(words, 0)?.last ?? 0) === 0;
  return tellsOfUnnamed(view);
}
