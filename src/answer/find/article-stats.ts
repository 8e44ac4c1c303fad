import type { SentenceView } from "./sentence-view.ts";

/** What is known of an article's words as a whole. Plain data, so that a snapshot can hold it. */
export interface ArticleStats {
  readonly sentences: number;
  /** Number of sentences that each key occurs in, whatever its quality. */
  readonly frequency: Readonly<Record<string, number>>;
  /** Its folded words of four letters or more, each once: what spelling is corrected to. */
  readonly vocabulary: readonly string[];
}

/** Counts the keys and words of articles together; a single one is given back as it is. */
export function joinStats(all: readonly ArticleStats[]): ArticleStats {
  const [only] = all;
  if (only && all.length === 1) return only;
  const frequency: Record<string, number> = Object.create(null);
  for (const stats of all) {
    for (const key of Object.keys(stats.frequency))
      frequency[key] = (frequency[key] ?? 0) + (stats.frequency[key] as number);
  }
  return {
    sentences: all.reduce((sum, { sentences }) => sum + sentences, 0),
    frequency,
    vocabulary: [...new Set(all.flatMap(({ vocabulary }) => vocabulary))].sort(),
  };
}

/** Counts an article's keys and words. */
export function readArticleStats(views: readonly SentenceView[]): ArticleStats {
  const frequency: Record<string, number> = Object.create(null);
  const vocabulary = new Set<string>();
  for (const { analysis, keys } of views) {
    for (const key of new Set(keys.map((each) => each.key))) frequency[key] = (frequency[key] ?? 0) + 1;
    for (const word of analysis.words) if (word.folded.length >= 4) vocabulary.add(word.folded);
  }
  return { sentences: views.length, frequency, vocabulary: [...vocabulary].sort() };
}
