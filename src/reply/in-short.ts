import type { Article, Sentence } from "../corpus/article.ts";
import { leadSentences } from "./lead-sentences.ts";

/** Gives the sentence that tells most of an article; null when there is nothing to shorten. */
export function inShortOf(article: Article): Sentence | null {
  const isLong = article.paragraphs.length > 1;
  return isLong ? (leadSentences(article, 0)[0] ?? null) : null;
}
