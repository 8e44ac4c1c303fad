import { isYear, shortYearAt } from "./calendar.ts";
import { range } from "./range.ts";
import type { Word } from "./word.ts";

/** A stretch of years that a text names. */
export interface TimeSpan {
  /** `decade:198`, `century:20`, `years:1940-1945`; a stretch may be open: `years:1951-`. */
  readonly key: string;
  /** Indexes of its words, ascending. */
  readonly words: readonly number[];
  /** The key of the year that an open stretch is measured from: „na 1950” is about 1950, too. */
  readonly from?: string;
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
const AND = /^(?:en|of|tot|naar)$/;

/** Finds the decades, the centuries and the stretches of years of a text. */
export function findTimeSpans(text: string, words: readonly Word[]): TimeSpan[] {
  return [...decades(text, words), ...centuries(words), ...stretches(text, words)];
}

/** „jaren tachtig”, „jaren ’80 en ’90”, „tachtiger jaren”, „jaren twintig van de negentiende eeuw”. */
function decades(text: string, words: readonly Word[]): TimeSpan[] {
  const found: { tens: number; words: number[] }[] = [];
  let century = 20;
  words.forEach((word, at) => {
    const english = Object.hasOwn(DECADE_WORDS, word.folded) ? DECADE_WORDS[word.folded] : undefined;
    if (english !== undefined) found.push({ tens: english, words: [at] });
    if (word.folded !== "jaren") return;
    const before = tensOf(words[at - 1]?.folded.replace(/er$/, ""));
    if (before !== null && /er$/.test(words[at - 1]?.folded ?? ""))
      found.push({ tens: before, words: [at - 1, at] });
    let next = at + 1;
    for (;;) {
      const tens = decadeOf(words[next]);
      if (tens === null) break;
      found.push({ tens, words: [at, next] });
      if (words[next]?.closesClause && text[words[next]?.end ?? 0] !== ",") break;
      next += AND.test(words[next + 1]?.folded ?? "") ? 2 : 1;
    }
    if (words[next]?.folded === "van" && words[next + 1]?.folded === "de")
      century = centuryOf(words[next + 2]) ?? century;
  });
  return found.map(({ tens, words }) => ({
    key: `decade:${tens >= 100 ? tens : (century - 1) * 10 + tens}`,
    words,
  }));
}

function decadeOf(word: Word | undefined): number | null {
  if (word && /^(?:1\d|20)\d0$/.test(word.surface)) return Number(word.surface) / 10;
  return tensOf(word?.folded.replace(/er$/, ""));
}

const TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

function tensOf(folded: string | undefined): number | null {
  if (folded === undefined) return null;
  if (/^[2-9]0$/.test(folded)) return Number(folded) / 10;
  const at = TENS.indexOf(folded);
  return at < 0 ? null : at + 2;
}

/** „de 20e eeuw”, „twintigste eeuw”, „XXe eeuw”, „19de-eeuws”, „de 18e en 19e eeuw”, „vorige eeuw”. */
function centuries(words: readonly Word[]): TimeSpan[] {
  return words.flatMap((word, at) => {
    const inOne = /^(.+?)-?eeuwse?$/.exec(word.norm);
    const own = inOne ? ordinalOf(inOne[1] as string) : null;
    if (own !== null) return [{ key: `century:${own}`, words: [at] }, ...earlier(words, at, at)];
    if (!/^(?:eeuw|eeuwse?)$/.test(word.folded)) return [];
    const before = words[at - 1];
    const century = centuryOf(before);
    if (century === null) return [];
    const sign =
      /^(?:v\.?\s?chr|v\.c|vc)/.test(words[at + 1]?.folded ?? "") || isBeforeChrist(words, at) ? "-" : "";
    return [{ key: `century:${sign}${century}`, words: [at - 1, at] }, ...earlier(words, at - 1, at)];
  });
}

function isBeforeChrist(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.folded === "voor" && words[at + 2]?.folded === "christus";
}

/** The other century of „18e en 19e eeuw”. */
function earlier(words: readonly Word[], at: number, century: number): TimeSpan[] {
  const skipped = words[at - 1]?.folded === "de" ? at - 2 : at - 1;
  if (!AND.test(words[skipped]?.folded ?? "")) return [];
  const value = ordinalOf(words[skipped - 1]?.norm ?? "");
  return value === null ? [] : [{ key: `century:${value}`, words: [skipped - 1, century] }];
}

function centuryOf(word: Word | undefined): number | null {
  if (!word) return null;
  if (word.folded === "vorige") return 20;
  if (word.folded === "huidige" || word.folded === "deze") return 21;
  return ordinalOf(word.norm);
}

const ORDINALS =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste".split(
    " ",
  );

function ordinalOf(norm: string): number | null {
  const at = ORDINALS.indexOf(norm.replace(/-$/, ""));
  if (at >= 0) return at + 1;
  const digits = /^(\d{1,2})(?:e|de|ste)-?$/.exec(norm);
  if (digits) return Number(digits[1]);
  const roman = /^([ivx]+)(?:e|de|ste)-?$/.exec(norm);
  return roman ? readRoman(roman[1] as string) : null;
}

/** Reads a Roman number below forty, in either case; null when it is none. */
export function readRoman(letters: string): number | null {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(letters);
  if (!match || letters === "") return null;
  const [, tens = "", units = ""] = match;
  return (
    tens.length * 10 +
    ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].indexOf(units.toLowerCase())
  );
}

/** „na 1950”, „vóór 1914”, „tussen 1940 en 1945”, „1914-1918”. */
function stretches(text: string, words: readonly Word[]): TimeSpan[] {
  const yearAt = (at: number): number | null => {
    const word = words[at];
    if (!word) return null;
    return isYear(word.surface) ? Number(word.surface) : shortYearAt(text, words, at);
  };
  return words.flatMap((word, at) => {
    const year = yearAt(at);
    if (year === null) return [];
    const to = yearAt(at + 1);
    const isTotEnMet = ["tot", "en", "met"].every((each, k) => words[at + 1 + k]?.folded === each);
    const last = isTotEnMet ? at + 4 : at + 2;
    const second = yearAt(last);
    const before = words[at - 1]?.folded ?? "";
    if (to !== null && to > year && /^\s?[-–‐‑/]\s?$/u.test(text.slice(word.end, words[at + 1]?.start)))
      return [{ key: `years:${year}-${to}`, words: [at, at + 1] }];
    if (
      second !== null &&
      second > year &&
      /^(?:en|tot)$/.test(words[at + 1]?.folded ?? "") &&
      /^(?:tussen|van|vanaf)$/.test(before)
    )
      return [{ key: `years:${year}-${second}`, words: range(at - 1, last) }];
    const open = openStretch(before, year);
    return open && !isEndOfStretch(words, at) ? [{ key: open, words: [at - 1, at], from: `#${year}` }] : [];
  });
}

function openStretch(preposition: string, year: number): string | null {
  if (preposition === "na") return `years:${year + 1}-`;
  if (preposition === "sinds" || preposition === "vanaf") return `years:${year}-`;
  if (preposition === "voor") return `years:-${year - 1}`;
  return preposition === "tot" ? `years:-${year}` : null;
}

/** „van 1940 tot 1945”: the end is part of the stretch. */
function isEndOfStretch(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.folded === "tot" && isYear(words[at - 2]?.surface ?? "");
}
