import type { Article } from "../../corpus/article.ts";
import { type CorrectSpelling, createCorrector } from "../../dutch/corrector.ts";
import type { ArticleWords, Dutch } from "../../dutch/dutch.ts";
import { oncePer } from "../once-per.ts";
import { type ArticleStats, joinStats } from "./article-stats.ts";
import type { SentenceIndex } from "./sentence-index.ts";

const NOTHING = joinStats([]);
const statsOfAll = oncePer(({ stats }: SentenceIndex) => joinStats([...stats.values()]));

/**
 * Gives what is known of the words of an article, or of all articles of an index together (counted once an index).
 * @param article an id; null for all. One that the index does not have has no words
 */
export function statsOf(index: SentenceIndex, article: string | null): ArticleStats {
  return article === null ? statsOfAll(index) : (index.stats.get(article) ?? NOTHING);
}

/** Gives the function that corrects spelling to words that are known of articles; it is made once for the same words. */
export const correctorOf: (stats: ArticleStats) => CorrectSpelling = oncePer(({ vocabulary }: ArticleStats) =>
  createCorrector(vocabulary),
);

/** Makes the function that gives what an article teaches about its own words; each article is read once. */
export function createLearner(dutch: Dutch): (article: Article) => ArticleWords {
  return oncePer(({ text }: Article) => dutch.learn(text));
}
