import { COVERS, SEEN } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import { isNamed, type Query, type QueryTerm } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** A term of the question, how well the best sentence has it, and how well what that leans on does. */
export interface Asked {
  readonly term: QueryTerm;
  readonly match: TermMatch;
  readonly quality: number;
  readonly around: number;
  /** How well the sentence has it that has it best. */
  readonly anywhere: number;
  /** In how many sentences the word stands that it was found by; 0 when it was not. */
  readonly sentences: number;
}

/** A usual number of sentences, to tell how rare a word is. */
const USUAL_SENTENCES = 30;
/** What a find in what a sentence leans on counts for beside its own. */
const LEANED = 0.7;
/** As many words missing as this tell as much as more. */
const MOST_MISSING = 3;

/**
 * Tells of each term that carries matter how the best sentence has it.
 * @param ranked best first; not empty
 * @param frequency number of sentences that hold a key
 */
export function askedOf(
  query: Query,
  ranked: readonly Ranked[],
  frequency: (key: string) => number,
): Asked[] {
  const best = ranked[0] as Ranked;
  const around = best.around();
  const qualityIn = ({ matches }: Ranked, at: number) => matches[at]?.quality ?? 0;
  return query.terms.flatMap((term, at) => {
    if (term.kind === "light" || term.isExcluded) return [];
    const by = best.matches[at]?.by;
    return [
      {
        term,
        match: best.matches[at] as TermMatch,
        quality: qualityIn(best, at),
        around: around[at] ?? 0,
        anywhere: Math.max(...ranked.map((each) => qualityIn(each, at))),
        sentences: by ? frequency(by.key) : 0,
      },
    ];
  });
}

/** How many words, names left out, neither the sentence nor what it leans on has, as a share of `MOST_MISSING`. */
export function missingWords(asked: readonly Asked[]): number {
  const missing = asked.filter(({ term, around }) => !isNamed(term) && around < COVERS);
  return Math.min(1, missing.length / MOST_MISSING);
}

/**
 * How rare the rarest name of the question is in the article, 0–1; 0 when it has none. A sentence stands out by a name
 * that no other has, whatever is asked about it.
 */
export function rarestName(asked: readonly Asked[], frequency: (key: string) => number): number {
  const names = asked.flatMap(({ term }) => (isNamed(term) ? [frequency(term.keys[0]?.key ?? "")] : []));
  return names.length === 0 ? 0 : 1 / (1 + Math.min(...names));
}

/** How much of all that was found the find makes up that tells most: 1 when there is but one. */
export function shareOfBestFind(asked: readonly Asked[], leans = false): number {
  const finds = asked
    .map((each) => (leans && each.quality < SEEN ? { ...each, quality: LEANED * each.around } : each))
    .filter(({ quality }) => quality >= SEEN)
    .map(
      ({ term, quality, sentences }) =>
        term.weight * quality * Math.log(1 + USUAL_SENTENCES / (0.5 + sentences)),
    );
  return finds.length === 0 ? 1 : Math.max(...finds) / sum(finds);
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
