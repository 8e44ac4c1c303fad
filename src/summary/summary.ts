import type { Citation } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";

/** A short text made only of an article's own sentences, in the article's order. */
export interface Summary {
  readonly article: string;
  readonly title: string;
  readonly words: number;
  /** The sentences, joined by spaces. */
  readonly text: string;
  readonly sentences: readonly Citation[];
}

/**
 * How long a summary may be: a number of sentences, or a number of words that is at most a share of the article's (0–1),
 * so that a short article has a shorter summary. One sentence at least, whatever its length.
 */
export type SummaryLimit =
  | { readonly words: number; readonly share: number }
  | { readonly sentences: number };

/** The lengths that a reader can choose from. */
export const SUMMARY_LENGTHS = {
  kort: { words: 50, share: 1 / 3 },
  middel: { words: 100, share: 1 / 2 },
  lang: { words: 180, share: 2 / 3 },
} as const satisfies Readonly<Record<string, SummaryLimit>>;

export type SummaryLength = keyof typeof SUMMARY_LENGTHS;

/** Counts the words of a sentence: what stands between white space. */
export function countWords(text: string): number {
  return text === "" ? 0 : text.split(" ").length;
}

/** Makes a summary of citations of one article: in its order, each once. */
export function summaryOf(article: Article, citations: readonly Citation[]): Summary {
  const sentences = [...new Map(citations.map((each) => [each.start, each])).values()].sort(
    (a, b) => a.start - b.start,
  );
  const text = sentences.map((sentence) => sentence.text).join(" ");
  return { article: article.id, title: article.title, words: countWords(text), text, sentences };
}
