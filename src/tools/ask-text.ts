import type { Answer, Citation } from "../answer/answer.ts";
import type { CliTexts } from "../reply/texts/cli.ts";

/** How an answer is drawn. */
export interface Drawing {
  readonly texts: CliTexts;
  readonly colour: boolean;
  /** Gives the date of an article, as far as it has one. */
  readonly dateOf: (article: string) => string | null;
}

/** Draws an answer for a reader: the quotes with where they stand, or why there are none and what came nearest. */
export function answerText(
  answer: Omit<Answer, "citations"> & { readonly citations: readonly Citation[] },
  drawing: Drawing,
): string {
  const { texts } = drawing;
  if (answer.reason === null) return quotes(answer.citations, drawing);
  const refusal = texts.refusal[answer.reason](answer.missing.map(printable));
  if (answer.nearest.length === 0) return `${refusal}\n`;
  return `${refusal}\n\n${texts.nearest}\n${quotes(answer.nearest, drawing)}`;
}

function quotes(citations: readonly Citation[], drawing: Drawing): string {
  return citations.map((citation) => quote(citation, drawing)).join("\n");
}

function quote(citation: Citation, { texts, colour, dateOf }: Drawing): string {
  const place = texts.place(citation.paragraph, citation.sentence);
  const source = [citation.title, dateOf(citation.article), place].filter((each) => each !== null);
  const line = `  ${printable(source.join(" · "))}`;
  return `${emphasised(citation, colour)}\n${colour ? `\u001B[2m${line}\u001B[22m` : line}\n`;
}

function emphasised({ text, highlights }: Citation, colour: boolean): string {
  let drawn = "";
  let at = 0;
  for (const [start, end] of highlights) {
    const match = printable(text.slice(start, end));
    drawn += printable(text.slice(at, start)) + (colour ? `\u001B[1m${match}\u001B[22m` : match);
    at = end;
  }
  return drawn + printable(text.slice(at));
}

/** Draws one sentence of a summary and where it stands. */
export function citationText({ text, paragraph, sentence }: Citation, texts: CliTexts): string {
  return `${printable(text)}\n  ${texts.place(paragraph, sentence)}\n`;
}

/** An article must not steer the terminal it is shown in. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
}
