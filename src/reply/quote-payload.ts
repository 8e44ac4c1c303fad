import type { Article, Sentence } from "../corpus/article.ts";
import { button } from "./button.ts";
import { citationLine } from "./citation-line.ts";
import { refTo } from "./locate.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { drawQuote } from "./quote.ts";
import { textsFor } from "./texts/index.ts";

/** Longest drawing of the sentence itself, and of each neighbour. */
const LONGEST_SENTENCE = 1_900;
const LONGEST_NEIGHBOUR = 650;

/** Shows a sentence, bold, between the ones before and after it, with buttons to move along. */
export function quotePayload(
  article: Article,
  sentence: Sentence,
  options: { readonly locale: Locale; readonly ephemeral: boolean },
): Payload {
  const texts = textsFor(options.locale);
  const before = article.sentences[sentence.index - 1];
  const after = article.sentences[sentence.index + 1];
  const lines = [
    ...(before ? [quoteLine(before, LONGEST_NEIGHBOUR, false), ...gap(before, sentence)] : []),
    quoteLine(sentence, LONGEST_SENTENCE, true),
    ...(after ? [...gap(sentence, after), quoteLine(after, LONGEST_NEIGHBOUR, false)] : []),
  ];
  const place = { paragraph: sentence.paragraph, sentence: sentence.number };
  const move = (label: string, to: Sentence | undefined) =>
    to ? [button(label, { action: "quote", ...refTo(article, to), language: options.locale })] : [];
  return payloadOf(
    {
      color: COLOUR.answer,
      description: `${lines.join("\n")}\n-# ${citationLine(article, place, texts)}`,
    },
    {
      ephemeral: options.ephemeral,
      buttons: [[...move(`◀ ${texts.buttons.previous}`, before), ...move(`${texts.buttons.next} ▶`, after)]],
    },
  );
}

function quoteLine({ text }: Sentence, max: number, isBold: boolean): string {
  const quote = { text, highlights: isBold ? ([[0, text.length]] as const) : [], answer: null };
  return `> ${drawQuote(quote, max).markdown}`;
}

/** An empty line where a paragraph ends. */
function gap(before: Sentence, after: Sentence): string[] {
  return before.paragraph === after.paragraph ? [] : ["> "];
}
