import type { Analysis, Term } from "../../dutch/word.ts";
import type { QuestionType } from "./question-type.ts";

const IS_THERE = /^(?:is|was|zijn|waren|zit|zitten|zat|zaten|bevindt|bevinden|bevond|bevonden)$/;
/** What stands before the group: „tussen de”, „onder al die gewonde”. */
const AMONG = /(?:^| )(?:bij|onder|tussen) (?:al )?(?:de|die|deze)(?: \p{L}+)?$/u;

/** „Zaten er ook Belgen tussen de gewonden”: whether a term is the group that somebody may be one of. */
export function isGroupAsked(term: Term, { words }: Analysis, { kind }: QuestionType): boolean {
  if (kind !== "yes-no" && kind !== "how-many") return false;
  const at = Math.min(...term.words);
  const isPlural = term.words.length === 1 && /(?:en|s)$/.test(words[at]?.folded ?? "");
  const before = words.slice(0, at).map(({ folded }) => folded);
  return isPlural && before.some((word) => IS_THERE.test(word)) && AMONG.test(before.slice(-4).join(" "));
}
