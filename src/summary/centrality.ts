import type { TermVector } from "./term-vectors.ts";

/** Chance of going on along a similarity rather than to any sentence. */
const DAMPING = 0.85;
const MOST_ROUNDS = 100;
/** Ranks add up to 1; a round that moves none by more than this share of their mean changes no order that matters. */
const CLOSE_ENOUGH = 1e-4;

/**
 * Says how central each sentence is among the others: 1 for the most central one, less for the rest. This is continuous
 * LexRank (G. Erkan and D. Radev, *LexRank: Graph-based Lexical Centrality as Salience in Text Summarization*, JAIR 22,
 * 2004): PageRank on the graph of sentences, with their cosine as the weight of each edge.
 *
 * The graph is never made. As the cosines are products of the vectors themselves, what all sentences hand to one is its
 * product with one weighted sum of all vectors: time and memory grow with the number of words, not with the square of
 * the number of sentences.
 * @param size number of different keys in the vectors
 */
export function centrality(vectors: readonly TermVector[], size: number): number[] {
  const count = vectors.length;
  const all = weightedSum(
    vectors,
    vectors.map(() => 1),
    size,
  );
  const ties = vectors.map((vector) => Math.max(0, product(vector, all) - own(vector)));
  let ranks = vectors.map(() => 1 / count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shares = ranks.map((rank, at) => ((ties[at] as number) > 1e-12 ? rank / (ties[at] as number) : 0));
    const handed = weightedSum(vectors, shares, size);
    const loose = ranks.reduce((sum, rank, at) => (shares[at] === 0 ? sum + rank : sum), 0);
    const next = vectors.map((vector, at) => {
      const received = product(vector, handed) - own(vector) * (shares[at] as number);
      return (1 - DAMPING) / count + DAMPING * (Math.max(0, received) + loose / count);
    });
    const moved = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - (ranks[at] as number))), 0);
    ranks = next;
    if (moved * count < CLOSE_ENOUGH) break;
  }
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return ranks.map((rank) => (highest === 0 ? 0 : rank / highest));
}

function weightedSum(vectors: readonly TermVector[], factors: readonly number[], size: number): Float64Array {
  const sum = new Float64Array(size);
  vectors.forEach(({ keys, weights }, at) => {
    const factor = factors[at] as number;
    for (let each = 0; each < keys.length; each++) {
      const key = keys[each] as number;
      sum[key] = (sum[key] as number) + factor * (weights[each] as number);
    }
  });
  return sum;
}

function product({ keys, weights }: TermVector, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at++) {
    sum += (weights[at] as number) * (dense[keys[at] as number] as number);
  }
  return sum;
}

/** A vector's product with itself: 1, or 0 for a sentence without keys. */
function own({ keys }: TermVector): number {
  return keys.length === 0 ? 0 : 1;
}
