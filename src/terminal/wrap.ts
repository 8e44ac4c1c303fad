import type { Span } from "./markdown.ts";
import { charactersOf, textWidth } from "./text-width.ts";

/** A word with the white space before it, in one style. */
interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly isSpace: boolean;
}

/** Breaks styled text into lines of at most `width` columns: between words, and inside a word only when it must. */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [];
  let line: Span[] = [];
  let used = 0;
  const end = () => {
    lines.push(trimEnd(line));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(spans, width)) {
    const size = word.reduce((sum, { text }) => sum + textWidth(text), 0);
    if (used > 0 && used + size > width) {
      end();
      if (word[0]?.isSpace) continue;
    }
    for (const { span, text } of word) append(line, { ...span, text });
    used += size;
  }
  end();
  return lines;
}

/** Adds a span to a line, to the last one of it when they look the same. */
function append(line: Span[], span: Span): void {
  const last = line.at(-1);
  const same = last && last.bold === span.bold && last.italic === span.italic && last.code === span.code;
  if (same) line[line.length - 1] = { ...last, text: last.text + span.text };
  else line.push(span);
}

/** Groups pieces that may not be parted: styles can change inside a word. */
function wordsOf(spans: readonly Span[], width: number): Piece[][] {
  const words: Piece[][] = [];
  for (const piece of spans.flatMap((span) => piecesOf(span, width))) {
    const last = words.at(-1);
    const joins = last?.[0] !== undefined && !piece.isSpace && !last[0].isSpace;
    const size = (last ?? []).reduce((sum, { text }) => sum + textWidth(text), textWidth(piece.text));
    if (joins && size <= width) last.push(piece);
    else words.push([piece]);
  }
  return words;
}

function piecesOf(span: Span, width: number): Piece[] {
  return span.text
    .split(/( +)/u)
    .filter((text) => text !== "")
    .flatMap((text) => {
      const isSpace = text.startsWith(" ");
      return (isSpace || textWidth(text) <= width ? [text] : chop(text, width)).map((part) => ({
        span,
        text: part,
        isSpace,
      }));
    });
}

function chop(text: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of charactersOf(text)) {
    if (part !== "" && textWidth(part) + textWidth(character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

function trimEnd(line: readonly Span[]): Span[] {
  const last = line.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  const before = line.slice(0, -1);
  return text === "" ? trimEnd(before) : [...before, { ...last, text }];
}
