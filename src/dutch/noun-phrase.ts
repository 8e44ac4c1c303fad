import type { Word } from "./word.ts";

/** A run of words, the last included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether a word is one of a run. */
export function isWithin({ first, last }: Stretch, at: number): boolean {
  return at >= first && at <= last;
}

/** What a noun phrase begins with before its noun. */
const DETERMINER =
  /^(?:de|het|een|'t|'n|die|dat|deze|dit|zijn|haar|hun|ons|onze|mijn|jouw|uw|elke?|iedere?|alle|beide|sommige|veel|vele|enkele|andere|geen)$/;
/** Subjects by their form, and words that stand for people alone. */
const PERSONAL =
  /^(?:ik|jij|je|hij|zij|ze|we|wij|jullie|men|u|iedereen|iemand|niemand|velen|sommigen|anderen|beiden|allen)$/;
/** Objects by their form. */
const OBJECT = /^(?:mij|me|jou|hem|hen|zich|zichzelf|er|elkaar)$/;
const PREPOSITION =
  /^(?:aan|achter|als|bij|binnen|boven|buiten|dankzij|door|in|langs|met|na|naar|naast|namens|om|onder|ondanks|op|over|per|rond|rondom|sinds|te|tegen|tegenover|tijdens|tot|tussen|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder)$/;
/** Adverbs that a clause often begins with, and that no list of small words has. */
const ADVERB =
  /^(?:vooral|eerder|later|gisteren|vandaag|morgen|inmiddels|intussen|ondertussen|vervolgens|tegenwoordig|aanvankelijk|uiteindelijk|eindelijk|vroeger|onlangs|destijds|voorts|verder|daarnaast|bovendien|anderzijds|enerzijds)$/;

/** Whether a word stands for someone by itself: „hij”, „men”, „velen”. */
export function isPersonal({ folded }: Word): boolean {
  return PERSONAL.test(folded);
}

/** Whether a word is a preposition, and none of a name: „Van Hove”. */
export function isPreposition({ folded, capitalised, first }: Word): boolean {
  return PREPOSITION.test(folded) && (!capitalised || first);
}

/**
 * Whether words make a preposition together, which says little more than „bij”: „in de buurt van”, „vlak bij”.
 * @param at indexes of the words, ascending; small words between them may be left out
 */
export function isPrepositional(at: readonly number[], words: readonly Word[]): boolean {
  const [first, last] = [words[at[0] ?? -1], words[at.at(-1) ?? -1]];
  if (first === undefined || last === undefined || first === last || !isPreposition(last)) return false;
  const isNear = /^(?:vlak|dicht|kort|ver|niet)$/.test(first.folded);
  return (
    (isPreposition(first) || isNear) &&
    words.slice(at[0], at.at(-1)).every((word) => word.cls === "stop" || at.includes(words.indexOf(word)))
  );
}

/** Whether a word is an adverb of time or order: „gisteren”, „vervolgens”. */
export function isAdverb({ folded }: Word): boolean {
  return ADVERB.test(folded);
}

/** Whether a noun phrase can neither begin with a word nor have it inside. */
export function isSmall(word: Word): boolean {
  return word.cls === "stop" && !DETERMINER.test(word.folded) && word.number === undefined && !isOfName(word);
}

/** The noun phrase that begins at a word, with what „van” adds to it; null when none does. */
export function nounPhrase(words: readonly Word[], from: number): Stretch | null {
  const start = words[from];
  if (start === undefined || isPreposition(start)) return null;
  if (isPersonal(start)) return { first: from, last: from };
  if (isSmall(start)) return null;
  let last = from;
  let hasNoun = isCarrier(start);
  while (last + 1 < words.length && !words[last]?.closesClause) {
    const next = words[last + 1] as Word;
    if (next.folded === "van" && hasNoun && !isOfName(next))
      return { first: from, last: nounPhrase(words, last + 2)?.last ?? last };
    const isNoun = isCarrier(next);
    const isDeterminer = DETERMINER.test(next.folded) || next.number !== undefined;
    if ((!isNoun && (!isDeterminer || hasNoun)) || endsName(words[last] as Word, next)) break;
    hasNoun ||= isNoun;
    last++;
  }
  return hasNoun ? { first: from, last } : null;
}

/** The index behind the adverbs and pronouns that may stand between a verb, or a conjunction, and its subject. */
export function skipSmall(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !words[at]?.closesClause) {
    const word = words[at] as Word;
    const isAdverbial = isSmall(word) && !isPersonal(word) && !isPreposition(word);
    if (!isAdverbial && !OBJECT.test(word.folded) && !isAdverb(word) && word.cls !== "negation") break;
    at++;
  }
  return at;
}

/** „Visser bakker Mulder”: behind a name a noun begins another phrase; behind „Duitse” it does not. */
function endsName(word: Word, next: Word): boolean {
  const isName = word.capitalised && !word.first && word.place === null && !word.folded.endsWith("e");
  return isName && !next.capitalised;
}

/** „IS” is no form of „zijn”, and „Van” of „Van Hove” no small word. */
function isOfName({ surface, capitalised, first }: Word): boolean {
  return (capitalised && !first) || /^\p{Lu}{2,}/u.test(surface);
}

function isCarrier(word: Word): boolean {
  return word.cls === "content" || word.cls === "light" || isOfName(word);
}
