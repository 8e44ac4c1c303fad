import { PARTICLES } from "./stem/prefixes.ts";
import type { Key, Reading, Word } from "./word.ts";

/** What stands before a noun, and never right before a verb of the clause. */
const DETERMINER =
  /^(?:de|een|'n|der|des|den|mijn|jouw|zijn|haar|hun|ons|onze|uw|elk|elke|ieder|iedere|geen|welke?|hoeveel|veel|enkele|aan|in|op|bij|met|van|voor|na|naar|uit|om|over|onder|tegen|tot|per)$/;
/** Subjects by their form. */
const PRONOUN = /^(?:ik|jij|je|hij|zij|ze|we|wij|jullie|men|wie)$/;
/** What a clause begins with before them. */
const CONJUNCTION = /^(?:en|maar|want|of|dat|die|toen|als|omdat|doordat|terwijl|nadat|voordat|wat|waar)$/;

const HAS = /^(?:heb|hebt|heeft|hebben|had|hadden)$/;
/** How far before what somebody has „heeft” stands, and what may stand between: „heeft zij er last van”. */
const REACH = 3;
const PARTICIPLE = new RegExp(`^(?:be|ver|ont|her|er|(?:${PARTICLES.join("|")})?ge).*(?:[dt]|en)$`);
/** „In 1966 won Gent”: a year counts nothing, and what stands behind it may be anything. */
const YEAR = /^(?:1\d|20)\d\d$/;

/** What is left of the reading that the words around make unlikely. */
const UNLIKELY = 0.5;

/** Whether two readings exclude each other; one that is not known excludes none. */
export function areDifferent(a: Reading | null, b: Reading | null): boolean {
  return a !== null && b !== null && a !== b;
}

/**
 * Weighs the keys of a word that is a noun and a form of a verb by what stands before it: „de staat” is a nation, „hij
 * staat” stands.
 * @param keys the noun's key first
 * @param verbStem key of the verb
 */
export function weighReadings(
  keys: readonly Key[],
  verbStem: string,
  words: readonly Word[],
  at: number,
): readonly Key[] {
  const reading = likelyReading(words, at);
  if (reading === null) return keys;
  const unlikely = reading === "noun" ? verbStem : keys[0]?.key;
  return keys.map((each) =>
    each.key === unlikely ? { key: each.key, quality: each.quality * UNLIKELY } : each,
  );
}

/**
 * Tells whether a word is a noun or a verb by what stands around it; null when that does not tell. „Zij stellen dat” and
 * „een stel” are one stem.
 */
export function readingIn(words: readonly Word[], at: number): Reading | null {
  const word = words[at] as Word;
  if (word.cls !== "content" && word.cls !== "light") return null;
  if (word.capitalised || PARTICIPLE.test(word.folded) || isBeforeNoun(words, at)) return null;
  const [earlier, before] = [words[at - 2], words[at - 1]];
  const next = word.closesClause ? "" : (words[at + 1]?.folded ?? "");
  if (before !== undefined && !before.closesClause) {
    if (before.folded === "te") return /n$/.test(word.folded) ? "verb" : null;
    const beginsClause = earlier === undefined || earlier.closesClause || CONJUNCTION.test(earlier.folded);
    if (PRONOUN.test(before.folded)) return beginsClause ? "verb" : null;
    if (before.folded === "het") return /[dt]e?$/.test(word.folded) && beginsClause ? null : "noun";
    if (DETERMINER.test(before.folded) || counts(before)) return "noun";
    const isName = before.capitalised && before.place === null;
    const isAdjective = before.cls === "content" && !isName && /[^i]e$/.test(before.folded);
    if (isAdjective && earlier?.closesClause === false && isDeterminer(earlier)) return "noun";
  }
  return next === "dat" || next === "zich" || PRONOUN.test(next) ? "verb" : null;
}

/** Whether a word stands right before a verb, and never before a noun. */
function isBeforeVerb({ folded }: Word): boolean {
  return PRONOUN.test(folded) || /^(?:er|te|niet|zich|elkaar)$/.test(folded);
}

/** Whether a word is a number that may count what stands behind it. */
function counts({ folded, number }: Word): boolean {
  return number !== undefined && !YEAR.test(folded);
}

function isDeterminer({ folded }: Word): boolean {
  return DETERMINER.test(folded) || /^(?:het|die|dat|dit|deze)$/.test(folded);
}

/** „Een brandende auto”: an adjective, whatever it was made of. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return !word.closesClause && words[at + 1]?.cls === "content" && /(?:e|end)$/.test(word.folded);
}

/** Tells what a word is that is known to be both: on weaker signs than `readingIn` needs, for most words cannot be both. */
function likelyReading(words: readonly Word[], at: number): Reading | null {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (before === undefined || before.closesClause) return null;
  if (word.capitalised && !word.first) return "noun";
  if (isHad(words, at)) return "noun";
  if (isBeforeVerb(before)) return "verb";
  if (DETERMINER.test(before.folded) || counts(before)) return "noun";
  if (before.cls !== "content") return null;
  // Behind an inflected adjective a noun, behind a noun the verb of its clause.
  return /e$/.test(before.folded) ? null : "verb";
}

/** „Heeft last van”, „had zij er pijn”: what someone has; the finite verb stands there already. */
function isHad(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  const has = before.findLastIndex(({ folded }) => HAS.test(folded));
  return (
    has >= 0 &&
    !PARTICIPLE.test(words[at]?.folded ?? "") &&
    before.slice(has).every(({ closesClause }) => !closesClause) &&
    before.slice(has + 1).every(isBeforeVerb)
  );
}
