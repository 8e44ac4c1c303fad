import type { Found } from "../answer/answer.ts";
import type { Corpus } from "../answer/engine.ts";
import { citationLine } from "./citation-line.ts";
import { drawQuote } from "./quote.ts";
import type { Texts } from "./texts/texts.ts";

/** Longest drawing of a sentence that stands below a bigger one. */
const LONGEST_SMALL = 320;

/** Draws a sentence as a block quote with its place below. */
export function quoteBlock(found: Found, corpus: Corpus, max: number, texts: Texts): string {
  const { markdown, isExcerpt } = drawQuote(found, max);
  const article = corpus.articles.get(found.article);
  const line = article ? citationLine(article, found, texts) : texts.place(found.paragraph, found.sentence);
  return `> ${markdown}\n${isExcerpt ? `${line} · *${texts.excerpt}*` : line}`;
}

/** Draws a sentence small, for below a bigger one: its place, and its title only when `title` is another. */
export function smallBlock(found: Found, corpus: Corpus, title: string | null, texts: Texts): string {
  const article = corpus.articles.get(found.article);
  const place =
    article && found.article !== title
      ? citationLine(article, found, texts)
      : texts.place(found.paragraph, found.sentence);
  return `> ${drawQuote(found, LONGEST_SMALL).markdown}\n-# ${place}`;
}
