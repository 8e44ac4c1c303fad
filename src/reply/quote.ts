import { cleanQuote, escapeMarkdown } from "./escape.ts";
import { cuts, longestThat } from "./limits.ts";

/** A sentence to quote, with what to mark in it. */
export interface Quotable {
  readonly text: string;
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** What an excerpt is made around, when the sentence is too long; the first highlight when null. */
  readonly answer: readonly [start: number, end: number] | null;
}

/** A sentence drawn in Markdown. */
export interface DrawnQuote {
  readonly markdown: string;
  /** Whether it is an excerpt. */
  readonly isExcerpt: boolean;
}

/** Marks, outside the quoted words, that an excerpt leaves out what stood there. */
const LEFT_OUT = "[…]";
/** How much of an excerpt stands before what it is made around. */
const SHARE_BEFORE = 0.35;
/** How far an excerpt gives way so as not to break a word. */
const WORD_REACH = 25;

/** Draws a sentence as written, highlights bold, in at most `max` characters. */
export function drawQuote(source: Quotable, max: number): DrawnQuote {
  const at = cuts(source.text);
  const quote = { ...source, highlights: toCharacters(source.highlights, at) };
  const whole = drawSpan(quote, 0, quote.text.length);
  if (whole.length <= max) return { markdown: whole, isExcerpt: false };
  const centre = (quote.answer ?? quote.highlights[0] ?? [0])[0];
  const focus = Math.max(
    0,
    at.findLastIndex((offset) => offset <= centre),
  );
  const window = (count: number): [number, number] => {
    const first = Math.max(0, Math.min(focus - Math.floor(count * SHARE_BEFORE), at.length - 1 - count));
    return [at[first] as number, at[Math.min(first + count, at.length - 1)] as number];
  };
  const count = longestThat(at.length - 1, (each) => drawExcerpt(quote, ...window(each)).length <= max);
  const [start, end] = window(count);
  const snapped = drawExcerpt(quote, ...toWords(quote, start, end));
  return { markdown: snapped.length <= max ? snapped : drawExcerpt(quote, start, end), isExcerpt: true };
}

/** Widens spans to whole characters: a mark inside a character would break it. */
function toCharacters(spans: Quotable["highlights"], at: readonly number[]): [number, number][] {
  return spans.map(([start, end]) => [
    at.findLast((offset) => offset <= start) ?? 0,
    at.find((offset) => offset >= end) ?? (at.at(-1) as number),
  ]);
}

/** Moves the ends of an excerpt inwards to where words end, when that is near. */
function toWords({ text }: Quotable, start: number, end: number): [number, number] {
  const next = start === 0 ? 0 : text.indexOf(" ", start) + 1;
  const last = end === text.length ? end : text.lastIndexOf(" ", end);
  const first = next > start && next - start <= WORD_REACH ? next : start;
  const final = last < end && end - last <= WORD_REACH ? last : end;
  return first < final ? [first, final] : [start, end];
}

function drawExcerpt(quote: Quotable, start: number, end: number): string {
  const before = start > 0 ? `${LEFT_OUT} ` : "";
  const after = end < quote.text.length ? ` ${LEFT_OUT}` : "";
  return `${before}${drawSpan(quote, start, end, before === "")}${after}`;
}

function drawSpan({ text, highlights }: Quotable, start: number, end: number, atLineStart = true): string {
  let drawn = "";
  let at = start;
  const plain = (from: number, to: number) => {
    drawn += escapeMarkdown(cleanQuote(text.slice(from, to)), atLineStart && drawn === "");
  };
  for (const [from, to] of highlights) {
    const first = Math.max(from, at);
    const last = Math.min(to, end);
    if (first >= last) continue;
    plain(at, first);
    const marked = escapeMarkdown(cleanQuote(text.slice(first, last)), false);
    drawn += marked.trim() === "" ? marked : `**${marked}**`;
    at = last;
  }
  plain(at, end);
  return drawn;
}
