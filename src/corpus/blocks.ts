import type { ParagraphKind } from "./article.ts";
import type { Span } from "./header.ts";
import { isBlank, type Line, linesFrom } from "./lines.ts";

/** A paragraph-sized stretch of the file, before it is cut into sentences. */
export interface Block extends Span {
  readonly kind: ParagraphKind;
}

const BULLET = /^\s*(?:[-*•–▪·+]|\d{1,3}[.)]|[a-z]\))\s+(?=\S)/u;
const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const ENDS_SENTENCE = /[.!?…:;][”"’'»)\]]*$/u;

/** Lines longer than this were not wrapped by hand: each is a paragraph. In UTF-16 code units. */
const WIDEST_WRAP = 120;
const MAX_HEADING_LENGTH = 80;

/**
 * Cuts the running text into paragraphs, headings and list items. Blank lines separate; within a block, lines that
 * were broken only because the next word did not fit are joined again.
 * @param text the decoded file
 * @param from offset at which the running text begins
 */
export function findBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  for (const group of groupsOfLines(text, from)) {
    const paragraphs = unwrap(group);
    for (const lines of paragraphs) blocks.push(toBlock(lines, paragraphs.length === 1));
  }
  return blocks;
}

function groupsOfLines(text: string, from: number): Line[][] {
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (const line of linesFrom(text, from)) {
    if (!isBlank(line) && !RULE.test(line.text)) current.push({ ...line, text: line.text.trimEnd() });
    else if (current.length > 0) {
      groups.push(current);
      current = [];
    }
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

function unwrap(group: readonly Line[]): Line[][] {
  const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const paragraphs: Line[][] = [];
  let previous: Line | null = null;
  for (const line of group) {
    if (previous && continues(previous, line, width)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    previous = line;
  }
  return paragraphs;
}

function continues(previous: Line, line: Line, width: number): boolean {
  if (BULLET.test(line.text) || MARKDOWN_HEADING.test(line.text) || MARKDOWN_HEADING.test(previous.text)) {
    return false;
  }
  if (/^\s*\p{Ll}/u.test(line.text)) return true;
  if (width > WIDEST_WRAP) return false;
  const nextWord = /\S+/u.exec(line.text)?.[0].length ?? 0;
  return previous.text.length + 1 + nextWord > width;
}

function toBlock(lines: readonly Line[], alone: boolean): Block {
  const first = lines[0] as Line;
  const last = lines[lines.length - 1] as Line;
  const marker = (MARKDOWN_HEADING.exec(first.text) ?? BULLET.exec(first.text))?.[0].length ?? 0;
  const span = { start: first.start + marker, end: last.end };
  if (MARKDOWN_HEADING.test(first.text)) return { ...span, kind: "heading" };
  if (BULLET.test(first.text)) return { ...span, kind: "list" };
  const isHeading =
    alone &&
    lines.length === 1 &&
    first.text.trim().length <= MAX_HEADING_LENGTH &&
    !ENDS_SENTENCE.test(first.text);
  return { ...span, kind: isHeading ? "heading" : "text" };
}
