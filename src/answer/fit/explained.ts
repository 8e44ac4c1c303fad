import { clauseAround } from "../../dutch/doer.ts";
import { isBecoming, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import type { Word } from "../../dutch/word.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QuestionType } from "../question/question-type.ts";

/** What is „binnen het plan” is no word about the plan. */
const PREPOSITION =
  /^(?:in|op|bij|binnen|buiten|van|voor|na|naast|tijdens|met|door|onder|over|uit|aan|tegen|zonder|volgens|sinds|tot|tussen|om|rond|via)$/;

/** Whether a sentence says what, or who, the thing asked about is. @param focus where the sentence has it */
export function isExplained(
  focus: TermMatch,
  { kind, definition }: QuestionType,
  view: SentenceView,
): boolean {
  if (!definition) return false;
  const isNamed = view.analysis.words[focus.words[0] ?? -1]?.capitalised === true;
  return isDefined(focus, view) || ((kind === "who" || isNamed) && isIntroduced(focus, view));
}

/** „Generaal Jan de Vries”, „Jan de Vries (54)”, „Jan de Vries, burgemeester van”: a name, and who that is. */
function isIntroduced(name: TermMatch, view: SentenceView): boolean {
  const { words, text } = view.analysis;
  const last = words[name.words.at(-1) ?? -1];
  if (!last) return false;
  return titleBefore(name, view) >= 0 || /^(?:\s?\(\p{N}{2}\)|, \p{Ll}+ \p{L}+)/u.test(text.slice(last.end));
}

/**
 * Index of the noun in front of a name that says who or what it is of: „generaal Jan de Vries”, „de club Vrienden van de Dijk
 * (VVD)”; -1 for none.
 */
export function titleBefore(
  { words: [first = -1] }: TermMatch,
  { analysis: { words, text }, entities }: SentenceView,
): number {
  const isInBrackets = text[(words[first]?.start ?? 0) - 1] === "(";
  let start = (isInBrackets ? entities.find(({ last }) => last === first - 1)?.first : undefined) ?? first;
  while (isOfName(words[start - 1])) start--;
  const before = words[start - 1];
  return before?.cls === "content" && !before.closesClause && before.number === undefined ? start - 1 : -1;
}

/** „Van der Meer”, but not „VVD-leider Van der Meer”, whose last part is a noun. */
function isOfName(word: Word | undefined): boolean {
  return word?.capitalised === true && word.cls === "content" && !/-\p{Ll}+$/u.test(word.surface);
}

/** „Dat doel is …”: the thing asked about, early in the sentence, and a form of „zijn” right behind it. */
function isDefined(focus: TermMatch, { analysis: { words } }: SentenceView): boolean {
  const at = focus.words.at(-1);
  const first = focus.words[0] as number;
  if (at === undefined || first > 3 || words.slice(0, first).some(({ folded }) => PREPOSITION.test(folded)))
    return false;
  const copula = words.findIndex(
    ({ folded, closesClause }, index) =>
      index > at && index < at + 5 && /^(?:is|was|zijn|waren|heet|betekent)$/.test(folded) && !closesClause,
  );
  return copula >= 0 && !isDoneTo(words, copula);
}

/** „Is in 1990 opgericht”: a form of „zijn” that only helps a participle. */
function isDoneTo(words: readonly Word[], copula: number): boolean {
  const { last } = clauseAround(words, copula);
  return isBecoming(words[copula]) && last > copula && mayBeParticiple(words[last]);
}
