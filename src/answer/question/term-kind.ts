import type { Dutch } from "../../dutch/dutch.ts";
import { isPrepositional } from "../../dutch/noun-phrase.ts";
import { isOnlySupportVerb } from "../../dutch/support-verbs.ts";
import { isOrdinal } from "../../dutch/vocabulary.ts";
import type { Analysis, Term, Word } from "../../dutch/word.ts";
import type { QueryTerm } from "./query.ts";

/**
 * Tells what kind of term a term of a question is, which says what it counts for.
 * @param words its words
 * @param isFirstName whether it is a name that is nothing else
 */
export function kindOf(
  term: Term,
  words: readonly Word[],
  analysis: Analysis,
  isFirstName: boolean,
): QueryTerm["kind"] {
  const word = words[0] as Word;
  if (isSpouse(word, analysis)) return "word";
  if (term.kind === "phrase" && isTitle(words)) return "name";
  const isLight = words.every(({ cls }) => cls === "light" || cls === "stop");
  const saysMore =
    hasSeparableVerb(term, analysis) || words.some(({ folded }) => folded === "ten") || isRealName(words);
  if (term.kind === "phrase" && isLight && !saysMore) return "light";
  if (isPrepositional(term.words, analysis.words)) return "light";
  if (isBoth(term, word) || (term.kind === "word" && (isOnlySupportVerb(word) || isUsing(word))))
    return "light";
  if (term.kind !== "word") return term.kind;
  if (isBeginningTo(word, analysis)) return "light";
  if (typeof word.number === "number" && word.cls !== "negation" && !isOrdinal(word.norm)) return "number";
  if (word.cls === "light" && !(word.capitalised && !word.first)) return "light";
  return word.capitalised && (!word.first || isFirstName) ? "name" : "word";
}

/** „CEO”, „gsm”: letters that are a common noun name no one, for which another word may stand. */
export function isOrdinaryWord({ kind }: Term, [word]: readonly Word[], { lexicon, names }: Dutch): boolean {
  if (kind !== "acronym" || word === undefined || word.cls !== "content") return false;
  return lexicon.knows(word.folded) || names.titles.has(word.folded);
}

/** „Wat willen zij allebei”: who they are was said, and that it is two is no count. */
function isBoth({ words }: Term, { folded }: Word): boolean {
  return words.length === 1 && /^(?:allebei|beiden?)$/.test(folded);
}

/** „Welk wapen gebruikten zij”: it is asked what was done with, and no sentence need say that it was used. */
function isUsing({ folded }: Word): boolean {
  return /^gebruik(?:t|en|te|ten)$/.test(folded);
}

/** „Wanneer begonnen zij te schieten”: the shooting is what is asked about. */
function isBeginningTo(word: Word, { words }: Analysis): boolean {
  if (!/^beg[io]n(?:t|nen)?$/.test(word.folded)) return false;
  const at = words.findLastIndex(({ folded }) => folded === "te");
  return at > words.indexOf(word) && words[at + 1]?.cls === "content";
}

/** „De echte naam”: both words are common ones, and together they are what is asked. */
function isRealName([first, second]: readonly Word[]): boolean {
  return first?.folded === "echte" && second?.folded === "naam";
}

/** „Opkomen voor” says more than its words do, as „ten onder gaan” does; „komen van” does not. */
function hasSeparableVerb({ words }: Term, { terms }: Analysis): boolean {
  return terms.some(({ kind, words: own }) => kind === "verb" && own.every((at) => words.includes(at)));
}

/** „De man van Anna”, „zijn vrouw”: somebody's, where „man” alone says little. */
function isSpouse(word: Word, { words }: Analysis): boolean {
  if (!/^(?:man|vrouw)$/.test(word.folded)) return false;
  const at = words.indexOf(word);
  const owner = words[at + 1]?.folded === "van" ? words[at + 2] : undefined;
  return owner?.capitalised === true || /^(?:zijn|haar|hun|diens)$/.test(words[at - 1]?.folded ?? "");
}

/** „Tour de France”: an expression whose own words all have a capital names one thing. */
function isTitle(words: readonly Word[]): boolean {
  const own = words.filter(({ cls }) => cls === "content");
  return own.length > 1 && own.every(({ capitalised }) => capitalised);
}
