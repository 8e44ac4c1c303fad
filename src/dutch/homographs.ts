import type { Key, Word } from "./word.ts";

/** What stands before a noun, and never right before a verb of the clause. */
const DETERMINER =
  /^(?:de|een|'n|der|des|den|mijn|jouw|zijn|haar|hun|ons|onze|uw|elk|elke|ieder|iedere|geen|welke?|hoeveel|veel|enkele|aan|in|op|bij|met|van|voor|na|naar|uit|om|over|onder|tegen|tot|per)$/;
/** What stands right before a verb, and never before a noun. */
const SUBJECT = /^(?:ik|jij|je|hij|zij|ze|we|wij|jullie|men|er|wie|te|niet|zich|elkaar)$/;

const HAS = /^(?:heb|hebt|heeft|hebben|had|hadden)$/;
/** How far before what somebody has „heeft” stands, and what may stand between: „heeft zij er last van”. */
const REACH = 3;
const PARTICIPLE = /^(?:ge|be|ver|ont|her|er).*(?:[dt]|en)$/;

/** What is left of the reading that the words around make unlikely. */
const UNLIKELY = 0.5;

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
  const reading = readingOf(words, at);
  if (reading === null) return keys;
  const unlikely = reading === "noun" ? verbStem : keys[0]?.key;
  return keys.map((each) =>
    each.key === unlikely ? { key: each.key, quality: each.quality * UNLIKELY } : each,
  );
}

function readingOf(words: readonly Word[], at: number): "noun" | "verb" | null {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (before === undefined || before.closesClause) return null;
  if (word.capitalised && !word.first) return "noun";
  if (isHad(words, at)) return "noun";
  if (SUBJECT.test(before.folded)) return "verb";
  if (DETERMINER.test(before.folded) || before.number !== undefined) return "noun";
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
    before.slice(has + 1).every(({ folded }) => SUBJECT.test(folded))
  );
}
