import type { SentenceView } from "../answer/find/sentence-view.ts";

/** A sentence as a sparse vector of unit length: what it is about, by the number of each key. */
export interface TermVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Parts of words weaker than this lead astray: „lijk” of „nauwelijks”. */
const LEAST_QUALITY = 0.55;
/** What a word that says little by itself (gaan, maken) counts for beside one that says much. */
const LIGHT = 0.3;

/**
 * Gives the tf·idf vectors of sentences (Salton and Buckley 1988) over the analyser's keys: stems, what a word was
 * formed from or made of, expressions, places. How rare a key is, is counted over these same sentences.
 */
export function termVectors(views: readonly SentenceView[]): { vectors: TermVector[]; size: number } {
  const numbers = new Map<string, number>();
  const counts = views.map((view) => countKeys(view, numbers));
  const frequency = new Float64Array(numbers.size);
  for (const each of counts) for (const key of each.keys()) frequency[key] = (frequency[key] as number) + 1;
  const vectors = counts.map((each) => {
    const keys = Int32Array.from(each.keys()).sort();
    const weights = Float64Array.from(
      keys,
      (key) => (each.get(key) as number) * Math.log(1 + views.length / (frequency[key] as number)),
    );
    return toUnit(keys, weights);
  });
  return { vectors, size: numbers.size };
}

/** Gives the cosine of two sentences: 0 when they have nothing in common, 1 when they are alike. */
export function similarity(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = (a.keys[i] as number) - (b.keys[j] as number);
    if (difference === 0) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

function countKeys({ analysis }: SentenceView, numbers: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, keys } of analysis.terms) {
    const says = words.some((at) => analysis.words[at]?.cls === "content" || analysis.words[at]?.capitalised);
    for (const { key, quality } of keys) {
      if (quality < LEAST_QUALITY) continue;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      counts.set(number, (counts.get(number) ?? 0) + (says ? quality : quality * LIGHT));
    }
  }
  return counts;
}

function toUnit(keys: Int32Array, weights: Float64Array): TermVector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { keys, weights: length === 0 ? weights : weights.map((weight) => weight / length) };
}
