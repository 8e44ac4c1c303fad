import type { Article } from "../corpus/article.ts";
import { type FeatureName, type Features, type Measured, measure } from "./features.ts";
import type { Query } from "./query.ts";
import { findCandidates, type SentenceIndex } from "./sentence-index.ts";
import type { ViewSentences } from "./sentence-view.ts";

/** A measured sentence and its score. */
export interface Ranked extends Measured {
  readonly score: number;
}

/** What the ranking works on. */
export interface Searchable {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SentenceIndex;
  readonly view: ViewSentences;
}

/** Candidates that MiniSearch hands to the ranking. More finds a little more and costs time; 40 was enough. */
const MOST_CANDIDATES = 40;

/** Ranks the sentences that could answer a question, best first. */
export function rankSentences(
  query: Query,
  corpus: Searchable,
  article: string | null,
  weights: Readonly<Record<FeatureName, number>>,
): Ranked[] {
  return measureCandidates(query, corpus, article)
    .map((measured) => ({ ...measured, score: scoreOf(measured.features, weights) }))
    .sort((a, b) => b.score - a.score || order(a, b));
}

/** Measures the candidates of a question, in MiniSearch's order. */
export function measureCandidates(query: Query, corpus: Searchable, article: string | null): Measured[] {
  const keys = new Map<string, number>();
  const weights = termWeights(query, corpus, article);
  query.terms.forEach((term, at) => {
    for (const { key, quality } of term.keys) {
      keys.set(key, Math.max(keys.get(key) ?? 0, quality * (weights[at] as number)));
    }
  });
  const candidates = findCandidates(corpus.index, keys, article, MOST_CANDIDATES);
  const top = candidates[0]?.score ?? 1;
  return candidates.flatMap((candidate) => {
    const found = corpus.articles.get(candidate.article);
    return found
      ? [measure(found, candidate.index, candidate.score / top, query, { view: corpus.view, weights })]
      : [];
  });
}

/** Inverse document frequency (Robertson and Spärck Jones, as in BM25) times the weight of the term's kind. */
export function termWeights(query: Query, corpus: Searchable, article: string | null): number[] {
  const stats = article === null ? [...corpus.index.stats.values()] : [corpus.index.stats.get(article)];
  const sentences = stats.reduce((sum, each) => sum + (each?.sentences ?? 0), 0);
  return query.terms.map((term) => {
    const own = term.keys.filter(
      ({ via, quality }) => via === "word" || via === "spelling" || quality >= 0.75,
    );
    const frequency = Math.max(
      0,
      ...own.map(({ key }) => stats.reduce((sum, each) => sum + (each?.frequency[key] ?? 0), 0)),
    );
    return term.weight * Math.log(1 + (sentences - frequency + 0.5) / (frequency + 0.5));
  });
}

function scoreOf(features: Features, weights: Readonly<Record<FeatureName, number>>): number {
  let score = 0;
  for (const name of Object.keys(weights) as FeatureName[]) score += weights[name] * features[name];
  return score;
}

/** Equal scores go in reading order, so that the same question always gives the same answer. */
function order(a: Ranked, b: Ranked): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.index - b.index;
}
