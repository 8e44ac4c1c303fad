import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { isArticleDate } from "./date.ts";
import type { Header, Span } from "./header.ts";
import { linesFrom } from "./lines.ts";
import { ArticleFault } from "./problem.ts";

const MAX_FRONT_MATTER_LENGTH = 65_536;
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n/u;

const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1).optional(),
  date: z
    .union([z.string(), z.number().transform(String)])
    .refine(isArticleDate)
    .optional(),
  source: z.string().trim().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  author: z.string().trim().min(1).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
});

/**
 * Reads YAML front matter; a header without anything in it when the file has none.
 * @throws ArticleFault when it cannot be read, or has unknown keys, bad values or a bad date
 */
export function readFrontMatter(text: string): Header {
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
  const data = parseYaml(yaml) ?? {};
  const parsed = frontMatterSchema.safeParse(data);
  if (!parsed.success) throw faultOf(parsed.error.issues, data, yaml);
  const { title, date, source, url, author, language } = parsed.data;
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

/** One fault for every key that is wrong, in the order of the file. */
function faultOf(issues: readonly z.core.$ZodIssue[], data: unknown, yaml: string): ArticleFault {
  const faults = issues
    .flatMap((issue) => faultsOf(issue, data, yaml))
    .sort((one, other) => one.line - other.line);
  const [first = new ArticleFault("bad-front-matter", 2, "mapping"), ...others] = faults;
  return new ArticleFault(first.code, first.line, first.detail, others);
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, yaml: string): ArticleFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => new ArticleFault("unknown-key", lineOfKey(yaml, key), key));
  }
  const key = String(issue.path[0] ?? "");
  if (key === "") return [];
  const line = lineOfKey(yaml, key);
  return issue.code === "custom"
    ? [new ArticleFault("bad-date", line, String((data as { date: unknown }).date))]
    : [new ArticleFault("bad-value", line, key)];
}

function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split("\n").findIndex((line) => isKeyLine(line, key));
  return index < 0 ? 2 : index + 2;
}

function isKeyLine(line: string, key: string): boolean {
  const [written = ""] = line.split(":");
  return line.includes(":") && written.replace(/["']/g, "").trim() === key;
}

/** Finds the title's words in the front matter, from the key on: a title of one letter is in every key. */
function locate(text: string, title: string, from: number, to: number): Span | null {
  let start = from;
  for (const line of linesFrom(text.slice(0, to), from)) {
    if (!isKeyLine(line.text, "title")) continue;
    start = line.start + line.text.indexOf(":") + 1;
    break;
  }
  const words = title.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+"), "u").exec(text.slice(start, to));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}
