import { mayBeParticiple } from "./helping-verbs.ts";
import {
  isAdverb,
  isPersonal,
  isPreposition,
  isSmall,
  nounPhrase,
  type Stretch,
  skipSmall,
} from "./noun-phrase.ts";
import type { Analysis, Word } from "./word.ts";

const SUBORDINATOR =
  /^(?:dat|omdat|doordat|toen|terwijl|nadat|voordat|zodat|hoewel|ofschoon|als|indien|zodra|of|aangezien|waarom|waardoor|waarmee|waarin|waarop|waarbij|waarvan|wanneer|hoe|wat)$/;
const COORDINATOR = /^(?:en|maar|want)$/;
const RELATIVE = /^(?:die|wie|wat)$/;
/** What may stand before a subject and belong to it: „ook de burgemeester”. */
const BESIDE = /^(?:ook|niet|zelfs|alleen|vooral|maar|en|toch|want|dus)$/;
const DEMONSTRATIVE = /^(?:dit|dat|het|wat)$/;
const PRONOUN = /^(?:die|deze|dit|dat|het)$/;
const HAS = /^(?:heb|hebt|heeft|hebben|had|hadden)$/;
/** But for „zijn”, which may be somebody's. */
const BECOMES = /^(?:word|wordt|worden|werd|werden|is|was|waren)$/;
/** Verbs that an infinitive stands with, and shares its subject with. */
const MODAL =
  /^(?:wil|willen|wilde|wilden|wou|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|blijft|blijven|bleef|bleven|gaat|gaan|ging|gingen|durft|durfde|liet|laat|laten|lieten|hoeft|hoefde|begon|begonnen|probeert|probeerde)$/;
/** Between a quotation, or a colon, and what follows it the verb stands first. */
const QUOTED = /[”"“»’':?!]/u;
const LONGEST_ANTECEDENT = 5;

/**
 * Finds who does what a verb says: its subject, or, in a passive clause, who stands behind „door”. Null when the words do
 * not tell.
 * @param verb index of the verb, in any of its forms
 */
export function doerOf(analysis: Analysis, verb: number): Stretch | null {
  const { words } = analysis;
  const word = words[verb] as Word;
  const { first, last } = clauseAround(words, verb);
  const find = (form: RegExp) =>
    words.findIndex(({ folded }, at) => at >= first && at <= last && at !== verb && form.test(folded));
  if (mayBeParticiple(word)) {
    const has = find(HAS);
    if (has >= 0) return subjectOf(analysis, has);
    const by = find(/^door$/);
    // „Een krant, uitgegeven door de bond”.
    if (by >= 0) return until(verb, nounPhrase(words, by + 1));
    if (find(BECOMES) >= 0) return null;
  }
  if (word.folded.endsWith("n")) {
    const modal = find(MODAL);
    if (modal >= 0) return subjectOf(analysis, modal);
    if (words[verb - 1]?.folded === "te") return null;
  }
  return subjectOf(analysis, verb);
}

/** What of a phrase stands before a verb: „door Jan Vos gewaarschuwd”. */
function until(verb: number, phrase: Stretch | null): Stretch | null {
  return phrase === null || phrase.first > verb
    ? phrase
    : { ...phrase, last: Math.min(phrase.last, verb - 1) };
}

/** The clause that a word stands in, by punctuation and conjunctions only. */
export function clauseAround(words: readonly Word[], at: number): Stretch {
  let [first, last] = [at, at];
  while (first > 0 && !words[first - 1]?.closesClause && !isConjunction(words[first - 1] as Word)) first--;
  while (last < words.length - 1 && !words[last]?.closesClause && !isConjunction(words[last + 1] as Word))
    last++;
  return { first, last };
}

function isConjunction({ folded }: Word): boolean {
  return COORDINATOR.test(folded) || SUBORDINATOR.test(folded);
}

/** The subject of a finite verb. */
function subjectOf({ words, text }: Analysis, verb: number): Stretch | null {
  const start = startOfClause(words, verb);
  const conjunction = conjunctionBefore(words, start);
  if (conjunction !== null && !COORDINATOR.test(conjunction))
    return subjectInSubclause(words, start, verb, conjunction);
  if (start < verb) return inFront(words, start, verb) ?? behind(words, verb);
  // „Zij veroordelen de aanslag en stellen dat”: the subject of the clause before.
  if (conjunction !== null) return firstPhrase(words, start - 1);
  const gap = text.slice(words[start - 1]?.end ?? 0, words[start]?.start);
  const [opening] = words as [Word];
  const isInverted = start === 0 || QUOTED.test(gap) || isConjunction(opening) || isPreposition(opening);
  // „Jan Vos, burgemeester van Gent, zei”: the sentence begins with it.
  return isInverted ? behind(words, verb) : firstPhrase(words, start);
}

/** Index of the first word of a verb's clause, behind its conjunction or „die”. */
function startOfClause(words: readonly Word[], verb: number): number {
  let start = verb;
  while (start > 0) {
    const before = words[start - 1] as Word;
    // „Toen zei hij” begins with an adverb, and „dat vindt zij” with an object.
    const isObject = before.folded === "dat" && start === verb;
    if (before.closesClause || (isConjunction(before) && start > 1 && !isObject)) break;
    if (RELATIVE.test(before.folded) && words[start - 2]?.closesClause) break;
    start--;
  }
  return start === 0 && verb > 1 && SUBORDINATOR.test(words[0]?.folded ?? "") ? 1 : start;
}

function conjunctionBefore(words: readonly Word[], start: number): string | null {
  const before = words[start - 1];
  return before === undefined || before.closesClause ? null : before.folded;
}

/** „…, omdat zij het prijzen”; of „…, die het prijst” it stands before „die”, unless someone stands behind that. */
function subjectInSubclause(
  words: readonly Word[],
  start: number,
  verb: number,
  conjunction: string,
): Stretch | null {
  const phrase = nounPhrase(words, skipSmall(words, start));
  const own =
    phrase === null || phrase.first >= verb
      ? null
      : { first: phrase.first, last: Math.min(phrase.last, verb - 1) };
  if (!RELATIVE.test(conjunction) || !words[start - 2]?.closesClause) return own;
  return own === null ? antecedent(words, start - 2) : null;
}

/** The subject that stands before its verb; null when something else stands there. */
function inFront(words: readonly Word[], start: number, verb: number): Stretch | null {
  let at = start;
  while (at < verb && BESIDE.test(words[at]?.folded ?? "")) at++;
  if (at >= verb) return null;
  const word = words[at] as Word;
  // „Een inval vindt ze gevaarlijk”.
  const next = words[verb]?.closesClause ? undefined : words[verb + 1];
  if (next !== undefined && isPersonal(next)) return { first: verb + 1, last: verb + 1 };
  if (at === verb - 1) {
    const other = DEMONSTRATIVE.test(word.folded) ? behind(words, verb) : null;
    // „Dat noemt de burgemeester laf”.
    if (other !== null && isOpenedAsSubject(words[other.first] as Word)) return other;
    if (PRONOUN.test(word.folded) || isPersonal(word)) return { first: at, last: at };
  }
  if (isPreposition(word) || isAdverb(word) || isSmall(word)) return null;
  return word.cls === "question" || word.cls === "negation" ? null : { first: at, last: verb - 1 };
}

function isOpenedAsSubject({ capitalised, folded }: Word): boolean {
  return capitalised || folded === "de";
}

/** The subject that stands behind its verb. */
function behind(words: readonly Word[], verb: number): Stretch | null {
  return words[verb]?.closesClause ? null : nounPhrase(words, skipSmall(words, verb + 1));
}

/** What the clause before a word begins with, or, when that is only a phrase between commas, the sentence. */
function firstPhrase(words: readonly Word[], before: number): Stretch | null {
  let start = before;
  while (start > 0 && !words[start - 1]?.closesClause) start--;
  const opening = words[start === before ? 0 : start] as Word;
  const first = words.indexOf(opening);
  if (isPreposition(opening) || SUBORDINATOR.test(opening.folded)) return null;
  return nounPhrase(words, skipSmall(words, first));
}

function antecedent(words: readonly Word[], last: number): Stretch {
  let first = last;
  while (first > 0 && last - first < LONGEST_ANTECEDENT) {
    const before = words[first - 1] as Word;
    if (before.closesClause || isPreposition(before)) break;
    first--;
  }
  return { first, last };
}
