import { MONTH_NAMES } from "./calendar.ts";
import type { Word } from "./word.ts";

/** A number that takes more words, or a share. */
export interface Quantity {
  /** The key of its value: „1,2 miljoen” is `#1200000`, „25 procent” and „een kwart” are `#0.25`. */
  readonly key: string;
  /** Indexes of its words, ascending. */
  readonly words: readonly number[];
}

const SCALE = /^(?:dozijn|honderd|duizend|miljoen|miljard|biljoen)$/;
const PERCENT = /^(?:procent|percent)$/;

/** Finds the numbers that take more than one word: „1,2 miljoen”, „25 procent”, „twee derde”, „een op de vier”. */
export function findQuantities(text: string, words: readonly Word[]): Quantity[] {
  return words.flatMap((word, at) => {
    const value = word.folded === "een" ? 1 : word.number;
    if (typeof value !== "number") return [];
    return [scaled(words, at, value), percentage(text, words, at, value), part(words, at, value)].filter(
      (found) => found !== null,
    );
  });
}

function scaled(words: readonly Word[], at: number, value: number): Quantity | null {
  const next = words[at + 1];
  if (!next || words[at]?.closesClause || words[at]?.folded === "een" || !SCALE.test(next.folded))
    return null;
  return { key: keyOf(value * (next.number as number)), words: [at, at + 1] };
}

function percentage(text: string, words: readonly Word[], at: number, value: number): Quantity | null {
  const { end } = words[at] as Word;
  if (/^\s?%/u.test(text.slice(end, end + 2))) return { key: keyOfShare(value / 100), words: [at] };
  return PERCENT.test(words[at + 1]?.folded ?? "")
    ? { key: keyOfShare(value / 100), words: [at, at + 1] }
    : null;
}

/** „een derde van”, „twee derde”, „drie vierde”, „een op de vier”, „1 op 4”. */
function part(words: readonly Word[], at: number, value: number): Quantity | null {
  const next = words[at + 1];
  if (!next || words[at]?.closesClause) return null;
  if (/^(?:derde|vierde|vijfde|zesde|achtste|tiende)$/.test(next.folded)) {
    const isShare = value > 1 || /^(?:van|deel)$/.test(words[at + 2]?.folded ?? "");
    return isShare && value < (next.number as number)
      ? { key: keyOfShare(value / (next.number as number)), words: [at, at + 1] }
      : null;
  }
  if (next.folded !== "op") return null;
  const last = words[at + 2]?.folded === "de" ? at + 3 : at + 2;
  const whole = MONTH_NAMES.includes(words[last + 1]?.folded ?? "") ? undefined : words[last]?.number;
  return typeof whole === "number" && Number.isInteger(whole) && whole > value && whole <= 100 && value > 0
    ? { key: keyOfShare(value / whole), words: [at, at + 1, last] }
    : null;
}

/** Shares are the same when they are in whole hundredths: a third is 33 percent. */
function keyOfShare(share: number): string {
  return keyOf(Math.round(share * 100) / 100);
}

function keyOf(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}
