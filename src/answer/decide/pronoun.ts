import type { SentenceView } from "../find/sentence-view.ts";

/** Who is one, and stands for somebody named before. */
const PERSONAL = /^(?:hij|zij|ze)$/;

/** Whether a sentence tells of a „hij” or „zij” before whom it names nobody. */
export function tellsOfUnnamed({ analysis: { words }, entities }: SentenceView): boolean {
  const pronoun = words.findIndex(({ folded }) => PERSONAL.test(folded));
  return pronoun >= 0 && !entities.some(({ kind, first }) => kind === "person" && first < pronoun);
}
