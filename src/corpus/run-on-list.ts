import type { Span } from "./header.ts";

/** Fewer items than this is a sentence that happens to hold a dash, a colon or a year. */
const FEWEST_ITEMS = 3;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’.&/-]*`;
const PARTICLE = `(?:van|von|de|der|den|ter|ten|te|la|le|el|al|di|da|du|'t|’t|en|Van|De|Der|Den)`;
const TITLE = String.raw`(?:prof|dr|drs|mr|ir|ing)\.\s+`;
const NICKNAME = String.raw`\((?:\p{L}|['’. -]){1,40}\)`;
/** A name: capitalised words, with particles, initials and a nickname in brackets between them. */
const NAME = String.raw`(?:${TITLE}){0,4}${CAPITALISED}(?:\s+(?:${NICKNAME}|${PARTICLE}|${CAPITALISED})){0,8}`;

/** Where one sentence ends and another begins; „drs.” and „prof.” end none. */
const SENTENCE_END = /\p{Ll}{3}(?<!\b(?:drs|ing|prof))[.!?]\s+[„“"«]?\s?\p{Lu}/u;

/** `Name - what` or `Name: what`: how the items of a list look once their line ends are lost. */
const LABELLED = new RegExp(String.raw`(?<=^|\s)(${NAME})(?:\s+[-–—]\s+|:\s+)`, "gu");
/** `Name` of `Name (what)`, after the end of the item before; the first may follow an introduction: `Leden: Name`. */
const BRACKETED_NAME = new RegExp(
  String.raw`^(?:[^()]{1,80}:)?,?\s*(?:${TITLE}){0,4}${CAPITALISED}(?:\s+(?:${PARTICLE}|${CAPITALISED})){0,8}\s+$`,
  "u",
);
/** An item that ends in years: `(1891 - 1893)`, `1945 - heden`. */
const YEARS_END =
  /(?:\p{N}{4}\s?[-–]\s?(?:\p{N}{4}|heden|\.\.\.)?\s?\)?|\([-–]?\s?\p{N}{4}\s?\)),?\s+(?=[«„“"]?\s?[\p{Lu}'’]|\p{N}{1,2}(?:ste|de|e)\s)/gu;
/** A member as parliaments list them: `mr. L.J. (Laurens Jan) Brinkhorst`. */
const FORMAL_NAME = new RegExp(
  String.raw`(?<=^|[^\s,]\s)(?:${TITLE}){0,4}(?:\p{Lu}\p{Ll}?\.){1,9}\s\(\p{Lu}[\p{L}'’. -]{0,40}\)\s(?=\p{L})`,
  "gu",
);
/** The year that begins an entry of a chronology: `1963 - diploma`, but not the end of „2 april 1992 - opening”. */
const CHRONOLOGY_YEAR =
  /(?<=^|[^\s,]\s)(?<!\p{N}\s\p{Ll}{3,9}\s)\p{N}{4}(?:[-–]\p{N}{2,4})?\s[-–]\s(?=\p{L})/gu;

/**
 * Finds the items of a list whose line ends were lost: `Antwerpen: J. Jansen Gent: P. Peeters Luik: …`.
 * Gives the spans of the items, or nothing when the text is not such a list.
 */
export function splitRunOnList(block: string): Span[] {
  if (SENTENCE_END.test(block)) return [];
  const starts = [startsOfLabels(block), startsAfterBrackets(block), startsAfterYears(block)].find(
    (found) => found.length >= FEWEST_ITEMS,
  );
  const names = startsOf(FORMAL_NAME, block);
  return spansFrom(starts ?? (names.length > 1 ? names : []), block);
}

/**
 * Finds the entries of a chronology whose line ends were lost: `1959 - school 1963 - diploma 1970 - …`. An entry may
 * hold sentences of its own. Gives the whole block when it is no chronology.
 */
export function splitChronology(block: string): Span[] {
  const starts = startsOf(CHRONOLOGY_YEAR, block);
  return starts.length < FEWEST_ITEMS ? [{ start: 0, end: block.length }] : spansFrom(starts, block);
}

/** Where a pattern matches; nothing unless the block begins with it. */
function startsOf(pattern: RegExp, block: string): number[] {
  const starts = [...block.matchAll(pattern)].map((match) => match.index);
  return starts[0] === 0 ? starts : [];
}

function spansFrom(starts: readonly number[], block: string): Span[] {
  if (starts.length === 0) return [];
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((start, at) => ({ start, end: all[at + 1] ?? block.length }));
}

/** Where labels begin; the first label shows how many words a label of this list has. */
function startsOfLabels(block: string): number[] {
  const matches = [...block.matchAll(LABELLED)];
  const first = matches[0];
  if (first?.index !== 0) return [];
  const words = properWords(first[1] as string).length;
  return matches.map((match) => match.index + lastWords(match[1] as string, words));
}

/** `Name (what) Name (what) …` and nothing else. */
function startsAfterBrackets(block: string): number[] {
  const pieces = block.split(/\([^()]+\)/u);
  const rest = pieces.pop() as string;
  if (!/^,?\s*$/u.test(rest) || !pieces.every((piece) => BRACKETED_NAME.test(piece))) return [];
  return [0, ...[...block.matchAll(/\),?\s+(?=\S)/gu)].map((match) => match.index + match[0].length)];
}

function startsAfterYears(block: string): number[] {
  if (/[.!?]$/u.test(block.trim())) return [];
  const ends = [...block.matchAll(YEARS_END)].map((match) => match.index + match[0].length);
  return ends.length > 1 ? [0, ...ends] : [];
}

/** The capitalised words of a name that are not particles or nicknames, with their offsets. */
function properWords(name: string): { word: string; index: number }[] {
  const particle = new RegExp(`^${PARTICLE}$`, "u");
  return [...name.matchAll(new RegExp(CAPITALISED, "gu"))]
    .map((match) => ({ word: match[0], index: match.index }))
    .filter(({ word, index }) => !particle.test(word) && name[index - 1] !== "(");
}

/**
 * Where the label proper begins in a run of capitalised words that may start with the end of the item before:
 * after the last Roman numeral, else at the last `count` words.
 */
function lastWords(run: string, count: number): number {
  const numeral = [...run.matchAll(/(?<=^|\s)[IVX]+\s+/gu)].at(-1);
  if (numeral) return numeral.index + numeral[0].length;
  const words = properWords(run);
  return words.length <= count ? 0 : (words.at(-count)?.index ?? 0);
}
