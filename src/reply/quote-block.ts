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
  return `> ${markdown}\n-# ${isExcerpt ? `${line} · ${texts.excerpt}` : line}`;
}

/**
 * Draws sentences shorter, for below a bigger one or one after the other: each with its place, and with its article
 * only where that is another than the one before.
 * @param before id of the article that was last cited above; null when there is none
 */
export function smallBlocks(
  all: readonly Found[],
  corpus: Corpus,
  before: string | null,
  texts: Texts,
): string[] {
  return all.map((found, at) => {
    const article = corpus.articles.get(found.article);
    const isNew = found.article !== (at === 0 ? before : all[at - 1]?.article);
    const place =
      article && isNew ? citationLine(article, found, texts) : texts.place(found.paragraph, found.sentence);
    return `> ${drawQuote(found, LONGEST_SMALL).markdown}\n-# ${place}`;
  });
}
