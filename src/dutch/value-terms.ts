import { monthAt, shortYearAt } from "./calendar.ts";
import { findClocks } from "./clock.ts";
import { findQuantities } from "./quantities.ts";
import { findTimeSpans, readRoman } from "./time-spans.ts";
import { isAcronym } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { KEY_QUALITY, type Key, type Term, type Word } from "./word.ts";

/** Decades, centuries, stretches of years, and times on the clock. */
export function findTimes(text: string, words: readonly Word[]): Term[] {
  const clocks = findClocks(words).map(({ key, words }) => ({
    words,
    keys: [{ key, quality: KEY_QUALITY.stem }],
  }));
  const spans = findTimeSpans(text, words).map(({ key, words, from }) => ({
    words,
    keys: [
      { key, quality: KEY_QUALITY.stem },
      ...(from === undefined ? [] : [{ key: from, quality: KEY_QUALITY.derivation }]),
    ],
  }));
  return [...spans, ...clocks].map((time) => ({ ...time, kind: "time" }));
}

/** Numbers of several words, and shares. */
export function findAmounts(text: string, words: readonly Word[]): Term[] {
  return findQuantities(text, words).map(({ key, words }) => ({
    words,
    keys: [{ key, quality: KEY_QUALITY.stem }],
    kind: "number",
  }));
}

/** „’86” ~ 1986, „25 aug.” ~ augustus. */
export function shortFormKeys(text: string, words: readonly Word[], at: number, form: Vocabulary): Key[] {
  const month = monthAt(text, words, at);
  const year = shortYearAt(text, words, at);
  return [...(month ? [form(month).stem] : []), ...(year ? [`#${year}`] : [])].map((key) => ({
    key,
    quality: KEY_QUALITY.short,
  }));
}

/** The number behind the name of a monarch or a pope: „Karel V”, „Johannes XXIII”. Readers type it in small letters, too. */
export function romanAt(words: readonly Word[], at: number, isQuestion: boolean): number | null {
  const [before, word] = [words[at - 1], words[at] as Word];
  if (!before || before.closesClause || before.cls !== "content" || before.number !== undefined) return null;
  const isWritten = /^[IVX]+$/.test(word.surface) && before.capitalised && !isAcronym(before.surface);
  return isWritten || (isQuestion && /^[ivx]+$/.test(word.surface)) ? readRoman(word.surface) : null;
}
