import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centrality } from "../../src/summary/centrality.ts";
import { similarity, type TermVector } from "../../src/summary/term-vectors.ts";

const SIZE = 12;

/** A vector of unit length. */
function vector(weights: Readonly<Record<number, number>>): TermVector {
  const keys = Int32Array.from(Object.keys(weights).map(Number)).sort();
  const values = Float64Array.from(keys, (key) => weights[key] as number);
  const length = Math.hypot(...values);
  return { keys, weights: values.map((value) => value / length) };
}

const anyVector = fc
  .dictionary(
    fc.integer({ min: 0, max: SIZE - 1 }).map(String),
    fc.double({ min: 0.1, max: 5, noNaN: true }),
    { minKeys: 0, maxKeys: 6 },
  )
  .map(vector);

/** LexRank as its paper has it: the whole graph, walked for a long time. */
function lexRank(vectors: readonly TermVector[]): number[] {
  const count = vectors.length;
  const edges = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : similarity(a, b))));
  const out = edges.map((row) => row.reduce((sum, edge) => sum + edge, 0));
  let ranks = vectors.map(() => 1 / count);
  for (let round = 0; round < 500; round++) {
    ranks = ranks.map((_, to) => {
      const received = ranks.reduce((sum, rank, from) => {
        const total = out[from] as number;
        return sum + rank * (total < 1e-9 ? 1 / count : (edges[from]?.[to] as number) / total);
      }, 0);
      return 0.15 / count + 0.85 * received;
    });
  }
  const highest = Math.max(...ranks);
  return ranks.map((rank) => rank / highest);
}

describe("centrality", () => {
  it("is highest for the sentence that has something in common with most others", () => {
    const [hub, a, b, alone] = [
      vector({ 0: 1, 1: 1, 2: 1 }),
      vector({ 0: 1, 3: 1 }),
      vector({ 1: 1, 4: 1 }),
      vector({ 9: 1 }),
    ];
    const ranks = centrality([hub, a, b, alone], SIZE);
    expect(ranks[0]).toBe(1);
    expect(ranks[3]).toBe(Math.min(...ranks));
  });

  it("is LexRank, without its graph", () => {
    fc.assert(
      fc.property(fc.array(anyVector, { minLength: 1, maxLength: 15 }), (vectors) => {
        const ranks = centrality(vectors, SIZE);
        for (const [at, rank] of lexRank(vectors).entries()) expect(ranks[at]).toBeCloseTo(rank, 3);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
