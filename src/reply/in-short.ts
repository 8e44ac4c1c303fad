import type { Corpus } from "../answer/engine.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { bestSentence } from "../summary/summarise.ts";

/** Gives the sentence that tells most of an article; null when there is nothing to shorten. */
export function inShortOf(corpus: Corpus, article: Article): Sentence | null {
  return article.paragraphs.length > 1 ? bestSentence(corpus, article) : null;
}
