import type { Analysis } from "../dutch/word.ts";

/** What is known of an article's words as a whole. Plain data, so that a snapshot can hold it. */
export interface ArticleStats {
  readonly sentences: number;
  /** Number of sentences that each key occurs in, whatever its quality. */
  readonly frequency: Readonly<Record<string, number>>;
  /** Its folded words of four letters or more, each once: what spelling is corrected to. */
  readonly vocabulary: readonly string[];
}

/** Counts an article's keys and words. */
export function readArticleStats(analyses: readonly Analysis[]): ArticleStats {
  const frequency: Record<string, number> = Object.create(null);
  const vocabulary = new Set<string>();
  for (const analysis of analyses) {
    const keys = new Set(analysis.terms.flatMap((term) => term.keys.map(({ key }) => key)));
    for (const key of keys) frequency[key] = (frequency[key] ?? 0) + 1;
    for (const word of analysis.words) if (word.folded.length >= 4) vocabulary.add(word.folded);
  }
  return { sentences: analyses.length, frequency, vocabulary: [...vocabulary].sort() };
}
