import { foldWhitespace } from "./article.ts";
import { isBlank, type Line, linesFrom } from "./lines.ts";

/** A first line longer than this is running text, not a title. In UTF-16 code units. */
const MAX_TITLE_LENGTH = 160;
/** A longer first line that ends in a full stop is a sentence, even with a blank line below it. */
const MAX_TITLE_WITH_STOP = 80;
/** How many lines below the first one tell whether that is a title. */
const LINES_OF_CONTEXT = 50;

/** Gives the first line with anything on it, and what stands directly below it: up to and with a blank line. */
export function firstLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (const line of linesFrom(text, from)) {
    if (!isBlank(line) || lines.length > 0) lines.push(line);
    if (lines.length > 1 && isBlank(line)) break;
    if (lines.length > LINES_OF_CONTEXT) break;
  }
  return lines;
}

/** Gives a title line without the sign of a Markdown heading. */
export function titleOf(line: string): string {
  return line.replace(/^\s*#{1,6}\s+/u, "");
}

/**
 * Tells whether the first line is the headline.
 * @param below the lines below it, as `firstLines` gives them
 * @param title the title in the front matter: only a first line that repeats it is the headline then
 */
export function isTitleLine(text: string, line: Line, below: readonly Line[], title: string | null): boolean {
  const content = titleOf(line.text).trim();
  if (title !== null) return foldWhitespace(content) === title;
  if (/^\s*#{1,6}\s/u.test(line.text)) return true;
  if (content.length > MAX_TITLE_LENGTH || /^(?:[-*•]|\d+[.)])\s/u.test(content)) return false;
  const next = below[0];
  if (!next || !/\S/u.test(text.slice(line.end))) return !ENDS_SENTENCE.test(content);
  if (isBlank(next)) return !ENDS_STOP.test(content) || content.length <= MAX_TITLE_WITH_STOP;
  return !ENDS_CLAUSE.test(content) && isShorterThanItsBlock(content, below);
}

const ENDS_SENTENCE = /[.!?…][”"’'»)\]]*$/u;
const ENDS_STOP = /\.[”"’'»)\]]*$/u;
const ENDS_CLAUSE = /[.!?…,;:][”"’'»)\]]*$/u;

/** A title without a blank line below it stands out by being clearly shorter than the lines of its block. */
function isShorterThanItsBlock(title: string, block: readonly Line[]): boolean {
  if (!/^\s*[\p{P}\p{S}]*[\p{Lu}\p{N}]/u.test((block[0] as Line).text)) return false;
  const longest = block.reduce((most, line) => Math.max(most, line.text.trim().length), 0);
  return title.length < 0.8 * longest;
}
