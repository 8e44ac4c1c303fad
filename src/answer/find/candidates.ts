import type { SearchResult } from "minisearch";
import { oncePer } from "../once-per.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** A sentence that MiniSearch found, with its score. */
export interface Candidate {
  readonly article: string;
  readonly index: number;
  readonly score: number;
}

/** How much a find in each field counts when candidates are chosen. */
export const FIELD_BOOST = { stem: 1, part: 0.6, context: 0.25 };

/** The sentences that a key is in, and MiniSearch's score of each. A sentence is known by its number in the corpus. */
interface KeyScores {
  readonly sentences: Uint32Array;
  readonly scores: Float64Array;
}

/** Where an article's sentences are among the numbers of a corpus; end exclusive. */
interface Range {
  readonly article: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the sentences that hold any of the keys, best first; equals in reading order. The scores are those of one
 * search of MiniSearch for all keys, but of each key it is asked only once: a question has some fifty, and MiniSearch
 * makes objects for all of the thousands of sentences that hold one of them.
 * @param keys key → how much it counts
 * @param article only this article's sentences; null for all
 */
export function findCandidates(
  index: SentenceIndex,
  keys: ReadonlyMap<string, number>,
  article: string | null,
  limit: number,
): Candidate[] {
  const { ranges, scoresOf } = scorerOf(index);
  const total = ranges.at(-1)?.end ?? 0;
  const { first, end } =
    article === null
      ? { first: 0, end: total }
      : (ranges.find((range) => range.article === article) ?? { first: 0, end: 0 });
  const sums = new Float64Array(end - first);
  const counts = new Uint16Array(end - first);
  const found: number[] = [];
  for (const [key, weight] of keys) {
    const { sentences, scores } = scoresOf(key);
    for (let at = 0; at < sentences.length; at++) {
      const sentence = (sentences[at] as number) - first;
      if (sentence < 0 || sentence >= sums.length) continue;
      const count = counts[sentence] as number;
      if (count === 0) found.push(sentence);
      counts[sentence] = count + 1;
      sums[sentence] = (sums[sentence] as number) + weight * (scores[at] as number);
    }
  }
  const best: Scored[] = [];
  for (const sentence of found) {
    // As MiniSearch does: what holds more of the keys counts for more.
    keepBest(best, limit, first + sentence, (sums[sentence] as number) * (counts[sentence] as number));
  }
  return best.map(({ sentence, score }) => {
    const range = ranges.find((each) => sentence < each.end) as Range;
    return { article: range.article, index: sentence - range.first, score };
  });
}

interface Scored {
  readonly sentence: number;
  readonly score: number;
}

/** Puts a sentence in its place among the best, when it is one of them: most of thousands are not. */
function keepBest(best: Scored[], limit: number, sentence: number, score: number): void {
  const isAfter = (other: Scored | undefined) =>
    other !== undefined && (other.score < score || (other.score === score && other.sentence > sentence));
  if (best.length === limit && !isAfter(best.at(-1))) return;
  let at = best.length;
  while (isAfter(best[at - 1])) at--;
  best.splice(at, 0, { sentence, score });
  if (best.length > limit) best.pop();
}

/** Makes the function that gives the scores of a key; those of all keys together are smaller than the index. */
function createScorer({ search, stats }: SentenceIndex) {
  const ranges: Range[] = [];
  for (const [article, { sentences }] of stats) {
    const first = ranges.at(-1)?.end ?? 0;
    ranges.push({ article, first, end: first + sentences });
  }
  const firsts = new Map(ranges.map(({ article, first }) => [article, first]));
  const numberOf = (id: string) => {
    const hash = id.lastIndexOf("#");
    return (firsts.get(id.slice(0, hash)) as number) + Number(id.slice(hash + 1));
  };
  const memory = new Map<string, KeyScores>();
  const scoresOf = (key: string): KeyScores => {
    let known = memory.get(key);
    if (!known) {
      const sentences: number[] = [];
      const scores: number[] = [];
      // A filter that keeps nothing is told all the same, and saves sorting what is added up in any order.
      const keep = ({ id, score }: SearchResult) => {
        sentences.push(numberOf(id as string));
        scores.push(score);
        return false;
      };
      search.search(key, { boost: FIELD_BOOST, filter: keep });
      known = { sentences: Uint32Array.from(sentences), scores: Float64Array.from(scores) };
      if (sentences.length > 0) memory.set(key, known);
    }
    return known;
  };
  return { ranges, scoresOf };
}

const scorerOf = oncePer(createScorer);
