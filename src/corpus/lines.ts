import type { Span } from "./header.ts";

/** One line of the decoded file, without what ends it. */
export interface Line extends Span {
  readonly text: string;
}

const LINE_END = /\r\n?|[\n\u2028\u2029]/gu;

/** Gives the lines of `text` from offset `from` on. A line ends in `\n`, `\r\n`, a lone `\r` or Unicode's separators. */
export function* linesFrom(text: string, from: number): Generator<Line> {
  const ends = new RegExp(LINE_END);
  ends.lastIndex = from;
  let start = from;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    yield { start, end: match.index, text: text.slice(start, match.index) };
    start = ends.lastIndex;
  }
  yield { start, end: text.length, text: text.slice(start) };
}

/** Tells whether there is anything to read on a line. */
export function isBlank(line: Line): boolean {
  return !/\S/u.test(line.text);
}
