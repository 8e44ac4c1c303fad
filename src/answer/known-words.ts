import type { Article } from "../corpus/article.ts";
import type { ArticleWords, Dutch } from "../dutch/dutch.ts";
import { type CorrectSpelling, createCorrector } from "../dutch/spelling.ts";
import { type ArticleStats, joinStats } from "./article-stats.ts";
import type { SentenceIndex } from "./sentence-index.ts";

const NOTHING = joinStats([]);
const ofAll = new WeakMap<SentenceIndex, ArticleStats>();

/**
 * Gives what is known of the words of an article, or of all articles of an index together (counted once an index).
 * @param article an id; null for all. One that the index does not have has no words
 */
export function statsOf(index: SentenceIndex, article: string | null): ArticleStats {
  if (article !== null) return index.stats.get(article) ?? NOTHING;
  let stats = ofAll.get(index);
  if (!stats) {
    stats = joinStats([...index.stats.values()]);
    ofAll.set(index, stats);
  }
  return stats;
}

const correctors = new WeakMap<ArticleStats, CorrectSpelling>();

/** Gives the function that corrects spelling to words that are known of articles; it is made once for the same words. */
export function correctorOf(stats: ArticleStats): CorrectSpelling {
  let correct = correctors.get(stats);
  if (!correct) {
    correct = createCorrector(stats.vocabulary);
    correctors.set(stats, correct);
  }
  return correct;
}

/** Makes the function that gives what an article teaches about its own words; each article is read once. */
export function createLearner(dutch: Dutch): (article: Article) => ArticleWords {
  const learnt = new WeakMap<Article, ArticleWords>();
  return (article) => {
    let words = learnt.get(article);
    if (!words) {
      words = dutch.learn(article.text);
      learnt.set(article, words);
    }
    return words;
  };
}
