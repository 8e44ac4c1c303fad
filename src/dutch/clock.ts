import { range } from "./range.ts";
import type { Word } from "./word.ts";

/** A time on the clock, in the words from `at` to `last`. */
export interface Clock {
  /** Hours 0–11 and minutes: „17.50 uur” and „tien voor zes” are one. */
  readonly key: string;
  readonly last: number;
}

const BEFORE_HOUR = /^(?:om|tegen|omstreeks|rond|vanaf|sinds)$/;

const HOURS = "een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");
/** „Halfdrie”, written as one. */
const HALF = new RegExp(`^half(${HOURS.join("|")})$`);

/** Reads the time that begins at a word: „17.50 uur”, „17u50”, „half acht”, „tien voor zes”, „om zes uur”. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  return digitalAt(words, at) ?? spokenAt(words, at) ?? fullHourAt(words, at);
}

/** Finds the times on the clock, in order; „half negen” in „vijf voor half negen” is none by itself. */
export function findClocks(words: readonly Word[]): { key: string; words: number[] }[] {
  const found: { key: string; words: number[] }[] = [];
  for (let at = 0; at < words.length; at++) {
    const clock = clockAt(words, at);
    if (!clock) continue;
    found.push({ key: clock.key, words: range(at, clock.last) });
    at = clock.last;
  }
  return found;
}

function digitalAt(words: readonly Word[], at: number): Clock | null {
  const match = /^(\d{1,2})([u:.])(\d{2})?$/.exec((words[at] as Word).surface);
  if (!match) return null;
  const hasHour = words[at + 1]?.folded === "uur";
  if (match[2] === "." && !hasHour) return null;
  if (match[2] === ":" && match[3] === undefined) return null;
  return toClock(Number(match[1]), Number(match[3] ?? 0), hasHour ? at + 1 : at);
}

/** „half acht”, „kwart over drie”, „tien voor zes”, „vijf voor half negen”. */
function spokenAt(words: readonly Word[], at: number): Clock | null {
  if (words[at]?.folded === "half") return toSpoken(words, at + 1, -30);
  const joined = HALF.exec(words[at]?.folded ?? "")?.[1];
  if (joined !== undefined) {
    const last = words[at + 1]?.folded === "uur" ? at + 1 : at;
    return toClock(HOURS.indexOf(joined), 30, last);
  }
  const minutes = words[at]?.folded === "kwart" ? 15 : hourlessMinutes(words[at]);
  const side = words[at + 1]?.folded;
  if (minutes === null || (side !== "voor" && side !== "over")) return null;
  const shift = side === "voor" ? -minutes : minutes;
  return words[at + 2]?.folded === "half"
    ? toSpoken(words, at + 3, shift - 30)
    : toSpoken(words, at + 2, shift);
}

function hourlessMinutes(word: Word | undefined): number | null {
  return word && [5, 10, 20].includes(word.number ?? 0) ? (word.number as number) : null;
}

function toSpoken(words: readonly Word[], at: number, shift: number): Clock | null {
  const hour = hourOf(words[at]);
  if (hour === null) return null;
  const minutes = hour * 60 + shift;
  const last = words[at + 1]?.folded === "uur" ? at + 1 : at;
  return toClock(Math.floor(minutes / 60), minutes - Math.floor(minutes / 60) * 60, last);
}

/** „om zes uur”; without its preposition it may be how long something took. */
function fullHourAt(words: readonly Word[], at: number): Clock | null {
  const number = words[at]?.number;
  if (words[at + 1]?.folded !== "uur" || typeof number !== "number") return null;
  const isTime =
    BEFORE_HOUR.test(words[at - 1]?.folded ?? "") ||
    /^(?:'s|smorgens|savonds)$/.test(words[at + 2]?.norm ?? "");
  return isTime && Number.isInteger(number) ? toClock(number, 0, at + 1) : null;
}

/** Hours are said in words, up to twelve. */
function hourOf(word: Word | undefined): number | null {
  if (!word) return null;
  const number = word.folded === "een" ? 1 : word.number;
  if (typeof number !== "number" || !Number.isInteger(number) || /(?:de|ste)$/.test(word.folded)) return null;
  return number >= 1 && number <= 12 && !/^\d{1,2}\D/.test(word.surface) ? number : null;
}

function toClock(hours: number, minutes: number, last: number): Clock | null {
  if (hours > 24 || minutes > 59) return null;
  return { key: `clock:${(hours + 12) % 12}:${String(minutes).padStart(2, "0")}`, last };
}
