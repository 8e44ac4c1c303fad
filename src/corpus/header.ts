import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { isArticleDate } from "./date.ts";
import { ArticleFault } from "./problem.ts";

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

/** A first line longer than this is running text, not a title. In UTF-16 code units. */
const MAX_TITLE_LENGTH = 160;
const MAX_FRONT_MATTER_LENGTH = 65_536;

const SEED_LINE = /^\s*date\s+(\d[\d-]*)[^\S\n]+(\S.*)$/iu;
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n/u;

const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1).optional(),
  date: z.union([z.string(), z.number().transform(String)]).optional(),
  source: z.string().trim().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  author: z.string().trim().min(1).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
});

/**
 * Reads the header of a decoded article file: YAML front matter, the form `date YYYY-MM headline`, or a short
 * first line that is the title. Front matter may be followed by either of the other two.
 * @throws ArticleFault for front matter that cannot be read, unknown keys, bad values and bad dates.
 */
export function readHeader(text: string): Header {
  const front = readFrontMatter(text);
  const line = firstLine(text, front.bodyStart);
  if (!line) return front;
  const seed = SEED_LINE.exec(line.text);
  if (seed) {
    const date = seed[1] ?? "";
    if (!isArticleDate(date)) throw new ArticleFault("bad-date", line.number, date);
    const headline = trimmed(text, line.end - (seed[2] ?? "").length, line.end);
    return {
      ...front,
      date: front.date ?? date,
      title: front.title ?? fold(text, headline),
      headline,
      bodyStart: line.end,
    };
  }
  if (!isTitleLine(text, line, front.title)) return front;
  const marker = /^\s*#{1,6}\s+/u.exec(line.text)?.[0].length ?? 0;
  const headline = trimmed(text, line.start + marker, line.end);
  return { ...front, title: front.title ?? fold(text, headline), headline, bodyStart: line.end };
}

function readFrontMatter(text: string): Header {
  const none = {
    title: null,
    headline: null,
    date: null,
    source: null,
    url: null,
    author: null,
    language: "nl",
    bodyStart: 0,
  };
  const open = FRONT_MATTER.exec(text);
  if (!open) return none;
  const yamlStart = open[0].length;
  const close = /^(?:---|\.\.\.)[^\S\n]*\r?$/mu.exec(
    text.slice(yamlStart, yamlStart + MAX_FRONT_MATTER_LENGTH),
  );
  if (!close) throw new ArticleFault("bad-front-matter", 1, "---");
  const yaml = text.slice(yamlStart, yamlStart + close.index);
  const bodyStart = yamlStart + close.index + close[0].length;
  const data = parseYaml(yaml);
  const parsed = frontMatterSchema.safeParse(data ?? {});
  if (!parsed.success) throw faultOf(parsed.error.issues[0], yaml);
  const { title, date, source, url, author, language } = parsed.data;
  if (date !== undefined && !isArticleDate(date))
    throw new ArticleFault("bad-date", lineOfKey(yaml, "date"), date);
  return {
    title: title ?? null,
    headline: title === undefined ? null : locate(text, title, yamlStart, bodyStart),
    date: date ?? null,
    source: source ?? null,
    url: url ?? null,
    author: author ?? null,
    language: language ?? "nl",
    bodyStart,
  };
}

function parseYaml(yaml: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: "core", logLevel: "silent" });
  const error = document.errors[0];
  if (error) throw new ArticleFault("bad-front-matter", lines.linePos(error.pos[0]).line + 1, error.code);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new ArticleFault("bad-front-matter", 2, "alias");
  }
}

function faultOf(issue: z.core.$ZodIssue | undefined, yaml: string): ArticleFault {
  if (issue?.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return new ArticleFault("unknown-key", lineOfKey(yaml, key), key);
  }
  const key = String(issue?.path[0] ?? "");
  return key
    ? new ArticleFault("bad-value", lineOfKey(yaml, key), key)
    : new ArticleFault("bad-front-matter", 2, "mapping");
}

function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split("\n").findIndex((line) => line.trimStart().replace(/^["']/, "").startsWith(key));
  return index < 0 ? 2 : index + 2;
}

function locate(text: string, title: string, from: number, to: number): Span | null {
  const start = text.slice(from, to).indexOf(title);
  return start < 0 ? null : { start: from + start, end: from + start + title.length };
}

interface Line extends Span {
  readonly text: string;
  readonly number: number;
}

function firstLine(text: string, from: number): Line | null {
  const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  if (start >= text.length) return null;
  const lineStart = Math.max(from, text.lastIndexOf("\n", start) + 1);
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  return {
    start: lineStart,
    end,
    text: text.slice(lineStart, end),
    number: text.slice(0, start).split("\n").length,
  };
}

/** With a title in the front matter, only a first line that repeats it is the headline. */
function isTitleLine(text: string, line: Line, title: string | null): boolean {
  const content = line.text.replace(/^\s*#{1,6}\s+/u, "").trim();
  if (title !== null) return content === title;
  if (/^\s*#{1,6}\s/u.test(line.text)) return true;
  if (line.text.trim().length > MAX_TITLE_LENGTH) return false;
  if (/^\s*(?:[-*•]|\d+[.)])\s/u.test(line.text)) return false;
  const rest = text.slice(line.end);
  if (rest.trim() === "") return !ENDS_SENTENCE.test(content);
  if (/^\n[^\S\n]*\r?\n/u.test(rest)) return true;
  return !ENDS_CLAUSE.test(content) && isShorterThanItsBlock(content, rest);
}

const ENDS_SENTENCE = /[.!?…][”"’'»)\]]*$/u;
const ENDS_CLAUSE = /[.!?…,;:][”"’'»)\]]*$/u;

/** A title without a blank line below it stands out by being clearly shorter than the lines of its block. */
function isShorterThanItsBlock(title: string, rest: string): boolean {
  const block = rest.trimStart().split(/\n[^\S\n]*\r?\n/u)[0] ?? "";
  if (!/^[\p{P}\p{S}]*[\p{Lu}\p{N}]/u.test(block)) return false;
  const longest = Math.max(...block.split("\n").map((each) => each.trim().length));
  return title.length < 0.8 * longest;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

function fold(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
