import type { Article, Sentence } from "../../corpus/article.ts";
import type { FindHolders } from "../../dutch/holders.ts";
import { type Candidate, findCandidates } from "../find/candidates.ts";
import { statsOf } from "../find/known-words.ts";
import { createMatcher, type TermMatch } from "../find/match.ts";
import { createRareness, strengthOf, termWeights } from "../find/rareness.ts";
import type { SentenceIndex } from "../find/sentence-index.ts";
import type { ViewSentences } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { Weights } from "../weights.ts";
import { putInOrder } from "./beside.ts";
import { type FeatureName, type Features, type Measured, measure } from "./features.ts";
import { handicapOf } from "./handicap.ts";

/** A measured sentence and its score. */
export interface Ranked extends Measured {
  readonly score: number;
}

/** What the ranking works on. */
export interface Searchable {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SentenceIndex;
  readonly view: ViewSentences;
  readonly placeKindOf: (key: string) => string | null;
  readonly findHolders: FindHolders;
}

/** Candidates that MiniSearch hands to the ranking: of 2,300 questions, 40 found no answer more, at a fifth more cost. */
const MOST_CANDIDATES = 30;
/**
 * A key that only stands in for a word is not looked for when it is in more sentences than this, the larger of a number
 * and a share: in a large corpus it brings thousands of sentences, and tells next to nothing of any of them.
 */
const COMMON = { sentences: 20, share: 0.005, quality: 0.9 };
/** The sentences after this many of the best candidates are candidates too. */
const LEANED_ON = 10;

/** Ranks the sentences that could answer a question, best first. */
export function rankSentences(
  query: Query,
  corpus: Searchable,
  article: string | null,
  weights: Weights["features"],
): Ranked[] {
  const weighted = Object.entries(weights) as [FeatureName, number][];
  const ranked = measureCandidates(query, corpus, article).map((measured) => ({
    ...measured,
    score: scoreOf(measured.features, weighted),
  }));
  return putInOrder(query, ranked, order, (each) => handicapOf(query, each, corpus.findHolders));
}

/** Measures the candidates of a question, in MiniSearch's order. */
export function measureCandidates(query: Query, corpus: Searchable, article: string | null): Measured[] {
  const keys = new Map<string, number>();
  const stats = statsOf(corpus.index, article);
  const rareness = createRareness(stats);
  const matchesOf = rememberMatches(query, corpus, (key) => (stats.frequency[key] ?? 0) > 0);
  const only = article === null ? undefined : corpus.articles.get(article);
  const weights = termWeights(query, rareness, only?.sentences.length ? matchesOf(only, 0) : []);
  const common = Math.max(COMMON.sentences, COMMON.share * stats.sentences);
  query.terms.forEach((term, at) => {
    for (const { key, quality } of [...term.keys, ...term.parts.flat()]) {
      const frequency = stats.frequency[key] ?? 0;
      if (frequency === 0 || (quality < COMMON.quality && frequency > common)) continue;
      keys.set(key, Math.max(keys.get(key) ?? 0, quality * (weights[at] as number)));
    }
  });
  const candidates = withNeighbours(findCandidates(corpus.index, keys, article, MOST_CANDIDATES), corpus);
  const top = candidates[0]?.score ?? 1;
  const context = {
    ...corpus,
    weights,
    strength: strengthOf(weights),
    matchesOf,
    rareness,
  };
  return candidates.flatMap(({ article: id, index, score }) => {
    const found = corpus.articles.get(id);
    return found ? [measure(found, index, score / top, query, context)] : [];
  });
}

/** The sentence after a good find may be the one that answers, leaning on it. */
function withNeighbours(candidates: readonly Candidate[], { articles }: Searchable): Candidate[] {
  const all = new Map(candidates.map((candidate) => [`${candidate.article}#${candidate.index}`, candidate]));
  for (const { article, index } of candidates.slice(0, LEANED_ON)) {
    for (const next of [index + 1, index + 2]) {
      const id = `${article}#${next}`;
      if (!all.has(id) && articles.get(article)?.sentences[next])
        all.set(id, { article, index: next, score: 0 });
    }
  }
  return [...all.values()];
}

/** Neighbours are looked at from both sides: each sentence is matched once. @param has tells whether any sentence has a key */
function rememberMatches(query: Query, { view }: Searchable, has: (key: string) => boolean) {
  const match = createMatcher(query, has);
  const remembered = new Map<Sentence, readonly TermMatch[]>();
  return (article: Article, index: number): readonly TermMatch[] => {
    const sentence = article.sentences[index] as Sentence;
    let matches = remembered.get(sentence);
    if (!matches) {
      matches = match(view(article, index));
      remembered.set(sentence, matches);
    }
    return matches;
  };
}

function scoreOf(features: Features, weights: readonly (readonly [FeatureName, number])[]): number {
  let score = 0;
  for (const [name, weight] of weights) score += weight * features[name];
  return score;
}

/** Equal scores go in reading order, so that the same question always gives the same answer. */
function order(a: Ranked, b: Ranked): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.index - b.index;
}
