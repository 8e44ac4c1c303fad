import type { Answer, Citation } from "../answer/answer.ts";

/** A short text made only of an article's own sentences, in the article's order. */
export interface Summary {
  readonly article: string;
  readonly title: string;
  readonly words: number;
  /** The sentences, joined by spaces. */
  readonly text: string;
  readonly sentences: readonly Citation[];
}

/** Most sentences in an answer that is given as a summary. */
const MOST_SENTENCES = 3;
/** A sentence that scores less than this share of the best adds nothing to the answer. */
const LEAST_SHARE = 0.6;

/** Gives an answer as a summary: its best sentences of one article, in reading order. Null for a refusal. */
export function summariseAnswer({ citations }: Answer): Summary | null {
  const [best] = citations;
  if (!best) return null;
  const sentences = citations
    .filter(({ article, score }) => article === best.article && score >= LEAST_SHARE * best.score)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.start - b.start);
  const text = sentences.map((sentence) => sentence.text).join(" ");
  return { article: best.article, title: best.title, words: text.split(/\s+/u).length, text, sentences };
}
