import type { Span } from "./header.ts";
import { splitChronology, splitRunOnList } from "./run-on-list.ts";

/** Abbreviations as the splitter needs them; keys are lower case, without the last full stop. */
export interface Abbreviations {
  /** After these the sentence goes on, whatever follows (prof., o.a., bijv.). */
  readonly neverEnds: ReadonlySet<string>;
  /** These may close a sentence (enz., e.d., B.V.). */
  readonly mayEnd: ReadonlySet<string>;
  /** A name follows these (burg., N.V.): only a word that begins a sentence ends it. */
  readonly beforeName: ReadonlySet<string>;
}

/** No sentence is longer than this, so that every quote fits in a message. In UTF-16 code units. */
export const MAX_SENTENCE_LENGTH = 1_500;

/** A run of terminators with the quotes and brackets that close around it, followed by white space. */
const BOUNDARY = /(?<![.!?…])[.!?…]+[”"“’'»›)\]]*(?:\s["»])?(?=\s)/gu;
/** A sentence that is finished, quotes and brackets included. */
const FINISHED = /[.!?…][”"’'»)\]]*(?:\s["»])?$/u;
/** What a sentence can begin with: ’s Morgens, 't Hart, an opening quote or bracket, a capital or a number. */
const SENTENCE_START = /^(?:[’'‘`][a-z]{1,2}[\s-]+\p{Lu}|[„“”"‘’'«‹([¿¡*–—-]*\s?[\p{Lu}\p{Lt}\p{N}])/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’&/-]*$/u;
/** „Dorpsstr. 12”: any street can be shortened. */
const STREET = /.str$/u;
/** Words that begin a sentence rather than a surname, so that „vitamine C. De …” is two sentences. */
const COMMON_START =
  /^(?:De|Het|Een|Dit|Dat|Deze|Die|Hij|Zij|Ze|Er|In|Op|Na|Bij|Ook|Maar|En|Toen|Daarna|Wie|Wat|We|Wij|Ik|Je|Volgens|Als|Om|Met|Voor|Door|Hun|Zijn|Haar|Daar|Omdat)\b/u;

/**
 * Makes the Dutch sentence splitter. A full stop ends a sentence unless it belongs to an abbreviation, an initial,
 * a number or an open bracket; a closing quote or bracket goes with the sentence it closes.
 */
export function createSentenceSplitter(abbreviations: Abbreviations) {
  return (text: string, start: number, end: number): Span[] => {
    const block = text.slice(start, end);
    const list = splitRunOnList(block);
    const spans =
      list.length > 1
        ? list
        : splitChronology(block).flatMap((entry) => splitEntry(block, entry, abbreviations));
    return spans
      .flatMap((span) => cutLong(block, trim(block, span)))
      .filter((span) => span.start < span.end)
      .map((span) => ({ start: start + span.start, end: start + span.end }));
  };
}

function splitEntry(block: string, { start, end }: Span, abbreviations: Abbreviations): Span[] {
  return splitText(block.slice(start, end), abbreviations).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}

function splitText(block: string, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = [];
  const brackets = bracketDepths(block);
  const quotes = straightQuotes(block);
  let start = 0;
  for (const match of block.matchAll(BOUNDARY)) {
    const opens = /\s"$/u.test(match[0]) && quotes(match.index) % 2 === 0;
    const mark = opens ? match[0].slice(0, -2) : match[0];
    const end = match.index + mark.length;
    if (brackets(end) || !endsHere(block, match.index, end, mark, abbreviations, start)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: block.length });
  return spans;
}

function endsHere(
  block: string,
  stop: number,
  end: number,
  mark: string,
  abbreviations: Abbreviations,
  start: number,
): boolean {
  const rest = block.slice(end, end + 80).trimStart();
  if (!SENTENCE_START.test(rest)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  const word = WORD_BEFORE.exec(block.slice(Math.max(0, stop - 40), stop))?.[0] ?? "";
  const key = word.toLowerCase().replace(/^[’']/, "");
  if (abbreviations.neverEnds.has(key)) return false;
  if (abbreviations.beforeName.has(key)) return COMMON_START.test(rest);
  if (STREET.test(key)) return !/^\p{N}/u.test(rest);
  if (abbreviations.mayEnd.has(key)) return !/^[\p{N}]/u.test(rest);
  if (isInitial(word)) return COMMON_START.test(rest) && followsWordOrMeasure(block, stop - word.length);
  if (/^\p{N}+$/u.test(word)) return !isListNumber(block, start, stop - word.length) && !/^\p{N}/u.test(rest);
  return true;
}

/** A single capital, or several with full stops between: the initials of a name. */
function isInitial(word: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}?|IJ|(?:\p{Lu}\p{Ll}?\.)+-?\p{Lu}\p{Ll}?)$/u.test(word) && !/^[A-Z][aeiou]$/.test(word)
  );
}

/** „vitamine C.”, „6 °C.” and „4° 02' E.”: what follows these is a letter by itself, not the initial of a name. */
function followsWordOrMeasure(block: string, at: number): boolean {
  return /(?:\p{Ll}\s+|[\p{N}°'’′]\s?)$/u.test(block.slice(Math.max(0, at - 10), at));
}

function isListNumber(block: string, sentenceStart: number, wordStart: number): boolean {
  return block.slice(sentenceStart, wordStart).trim() === "";
}

/** Counts the straight quotes before an offset; the offsets must ascend. After an even number, the next one opens. */
function straightQuotes(block: string): (offset: number) => number {
  let count = 0;
  let next = block.indexOf('"');
  return (offset) => {
    for (; next >= 0 && next < offset; next = block.indexOf('"', next + 1)) count++;
    return count;
  };
}

/** Tells for an offset whether it stands inside brackets that close within the next few hundred characters. */
function bracketDepths(block: string): (offset: number) => boolean {
  const inside: Span[] = [];
  for (const match of block.matchAll(/\([^()]{1,400}\)/gu)) {
    inside.push({ start: match.index, end: match.index + match[0].length });
  }
  let at = 0;
  return (offset) => {
    while (at < inside.length && (inside[at] as Span).end <= offset) at++;
    const next = inside[at];
    return next !== undefined && next.start < offset && startsMidSentence(block, next.start);
  };
}

/** A bracket that opens after a finished sentence holds sentences of its own. */
function startsMidSentence(block: string, bracket: number): boolean {
  const before = block.slice(Math.max(0, bracket - 40), bracket).trimEnd();
  return before !== "" && !FINISHED.test(before);
}

/** Cuts what no reader would call a sentence: text without any end, at the last clause or word that fits. */
function cutLong(block: string, span: Span): Span[] {
  const spans: Span[] = [];
  let { start } = span;
  while (span.end - start > MAX_SENTENCE_LENGTH) {
    const window = block.slice(start, start + MAX_SENTENCE_LENGTH);
    const clause = Math.max(window.lastIndexOf("; "), window.lastIndexOf(", "), window.lastIndexOf(": ")) + 1;
    const space = clause > MAX_SENTENCE_LENGTH / 2 ? clause : window.search(/\s\S*$/u);
    const cut = space > MAX_SENTENCE_LENGTH / 2 ? space : window.length - (isHighSurrogate(window) ? 1 : 0);
    spans.push(trim(block, { start, end: start + cut }));
    start += cut;
  }
  spans.push(trim(block, { start, end: span.end }));
  return spans;
}

function isHighSurrogate(window: string): boolean {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}

function trim(block: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(block[start] as string)) start++;
  while (end > start && /\s/u.test(block[end - 1] as string)) end--;
  return { start, end };
}
