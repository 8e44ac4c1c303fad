/** A stretch of text in one style. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
}

/** The Markdown that replies use: escapes, bold, italic, code, links. */
const TOKEN = /\\([^\p{L}\p{N}\s])|(\*\*)|(\*)|`([^`]+)`|\[((?:\\.|[^\]\\])*)\]\((https?:[^)\s]+)\)/gu;

/** Reads one line of a reply's Markdown. A link becomes its text with the address behind it. */
export function readMarkdown(line: string): Span[] {
  const spans: Span[] = [];
  let bold = false;
  let italic = false;
  const add = (text: string, code = false) => {
    if (text === "") return;
    const last = spans.at(-1);
    if (last && !code && !last.code && last.bold === bold && last.italic === italic) {
      spans[spans.length - 1] = { ...last, text: last.text + text };
    } else spans.push({ text, bold, italic, code });
  };
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    add(line.slice(at, match.index));
    at = match.index + match[0].length;
    const [, escaped, strong, emphasis, code, label, address] = match;
    if (escaped !== undefined) add(escaped);
    else if (strong !== undefined) bold = !bold;
    else if (emphasis !== undefined) italic = !italic;
    else if (code !== undefined) add(code, true);
    else add(`${(label ?? "").replace(/\\([^\p{L}\p{N}\s])/gu, "$1")} <${address}>`);
  }
  add(line.slice(at));
  return spans;
}
