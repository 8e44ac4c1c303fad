import { foldWhitespace } from "./article.ts";
import { isArticleDate } from "./date.ts";
import { readFrontMatter } from "./front-matter.ts";
import { linesFrom } from "./lines.ts";
import { ArticleFault } from "./problem.ts";
import { firstLines, isTitleLine, titleOf } from "./title-line.ts";

/** A stretch of the decoded file, in UTF-16 offsets; end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands above the running text. */
export interface Header {
  readonly title: string | null;
  /** Where the title stands word for word in the file; null when it does not (a title escaped in YAML, or none). */
  readonly headline: Span | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string;
  /** Offset at which the running text begins. */
  readonly bodyStart: number;
}

/** A year at least, or something with a hyphen: „Date 3 liep uit op …” is running text. */
const SEED_LINE = /^\s*date\s+(\d{4}[\d-]*|\d+-[\d-]*)\s+(\S.*)$/iu;

/**
 * Reads the header of a decoded article file: YAML front matter, the form `date YYYY-MM headline`, or a short
 * first line that is the title. Front matter may be followed by either of the other two.
 * @throws ArticleFault for front matter that cannot be read, unknown keys, bad values and bad dates.
 */
export function readHeader(text: string): Header {
  const front = readFrontMatter(text);
  const [line, ...below] = firstLines(text, front.bodyStart);
  if (!line) return front;
  const seed = SEED_LINE.exec(line.text);
  const date = seed?.[1] ?? null;
  if (date !== null && !isArticleDate(date)) {
    throw new ArticleFault("bad-date", lineNumber(text, line.start), date);
  }
  if (!seed && !isTitleLine(text, line, below, front.title)) return front;
  const content = seed?.[2] ?? titleOf(line.text);
  const headline = trimmed(text, line.end - content.length, line.end);
  return {
    ...front,
    date: front.date ?? date,
    title: front.title ?? foldWhitespace(text.slice(headline.start, headline.end)),
    headline,
    bodyStart: line.end,
  };
}

function lineNumber(text: string, offset: number): number {
  return [...linesFrom(text.slice(0, offset), 0)].length;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
