import type { Word } from "./word.ts";

/** The months, in order. */
export const MONTH_NAMES =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

const DAY =
  /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)?$/;

/** Tells whether a word is a day of the week, or a part of one: „donderdagavond”. */
export function isWeekday(folded: string): boolean {
  return DAY.test(folded);
}

const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 0,
  feb: 1,
  febr: 1,
  mrt: 2,
  apr: 3,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  sept: 8,
  okt: 9,
  nov: 10,
  dec: 11,
};

/** The months of each season, by and large, and the days of a weekend. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  lente: ["maart", "april", "mei"],
  voorjaar: ["maart", "april", "mei"],
  zomer: ["juni", "juli", "augustus"],
  herfst: ["september", "oktober", "november"],
  najaar: ["september", "oktober", "november"],
  winter: ["december", "januari", "februari"],
  weekend: ["zaterdag", "zondag"],
  weekeinde: ["zaterdag", "zondag"],
};

/** Months of a season, days of a weekend; none for other words. */
export function membersOf(word: string): readonly string[] {
  return Object.hasOwn(MEMBERS, word) ? (MEMBERS[word] as readonly string[]) : [];
}

/** The seasons that a month belongs to, or the weekend that a day does. */
export function wholesOf(word: string): readonly string[] {
  return Object.keys(MEMBERS).filter((whole) => membersOf(whole).includes(word));
}

/** Tells whether a token is a year in digits. */
export function isYear(surface: string): boolean {
  return /^(?:1\d{3}|20\d{2})$/.test(surface);
}

/** Two digits up to this many are of this century: ’21 is 2021, ’86 is 1986. */
const LAST_OF_THIS_CENTURY = 29;

/** Reads „’86”, and the last half of „1940-45”, as the year that it is short for; null for other words. */
export function shortYearAt(text: string, words: readonly Word[], at: number): number | null {
  const word = words[at] as Word;
  if (!/^\d{2}$/.test(word.surface)) return null;
  const value = Number(word.surface);
  const before = words[at - 1];
  if (/['’‘`´]/u.test(text[word.start - 1] ?? "")) {
    if (before?.folded === "jaren") return null;
    return value + (value <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
  }
  if (!before || !isYear(before.surface) || !/^[-–‐‑/]$/u.test(text.slice(before.end, word.start)))
    return null;
  const year = Math.floor(Number(before.surface) / 100) * 100 + value;
  return year > Number(before.surface) ? year : null;
}

/**
 * The month that a word stands for without its name: „25 aug.”, „25/08/2021”, „25-8-2021”, „2021-08-25”.
 * @returns the month's name, null for other words
 */
export function monthAt(text: string, words: readonly Word[], at: number): string | null {
  const { folded, surface } = words[at] as Word;
  const month = Object.hasOwn(MONTH_ABBREVIATIONS, folded) ? MONTH_ABBREVIATIONS[folded] : undefined;
  if (month !== undefined) return isBesideDate(words, at) ? (MONTH_NAMES[month] as string) : null;
  return /^\d{1,2}$/.test(surface) && isMiddleOfDate(text, words, at)
    ? (MONTH_NAMES[Number(surface) - 1] ?? null)
    : null;
}

/** Tells whether a word is the day or the month of a date in digits. */
export function isInNumericDate(text: string, words: readonly Word[], at: number): boolean {
  return [at - 1, at, at + 1].some((middle) => words[middle] && isMiddleOfDate(text, words, middle));
}

function isBesideDate(words: readonly Word[], at: number): boolean {
  return (
    /^(?:[1-9]|[12]\d|3[01])$/.test(words[at - 1]?.surface ?? "") || isYear(words[at + 1]?.surface ?? "")
  );
}

function isMiddleOfDate(text: string, words: readonly Word[], at: number): boolean {
  const [before, middle, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !middle || !after || !/^(?:0?[1-9]|1[0-2])$/.test(middle.surface)) return false;
  const separator = text.slice(before.end, middle.start);
  if (!/^[-/.]$/.test(separator) || text.slice(middle.end, after.start) !== separator) return false;
  const isDay = (word: Word) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word.surface);
  return (isDay(before) && isYear(after.surface)) || (isYear(before.surface) && isDay(after));
}
