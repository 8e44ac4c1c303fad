import type { Article } from "../../corpus/article.ts";
import type { Query, QueryTerm, Via } from "../question/query.ts";
import type { TermMatch } from "./match.ts";

/** Least quality of a find that covers a term. */
export const COVERS = 0.45;
/** Least quality of a find that is seen at all. */
export const SEEN = 0.3;
/** A find surer than this is by the word itself, or one that means the same. */
export const SAME = 0.75;
/** A synonym is a surer find than this, a related word is not. */
export const SURE = 0.5;

/** Indexes of the words of a sentence that cover a term of the question which carries matter. */
export function wordsCovering(terms: readonly QueryTerm[], matches: readonly TermMatch[]): number[] {
  return matches.flatMap(({ quality, words }, at) =>
    quality >= COVERS && terms[at]?.kind !== "light" ? words : [],
  );
}

/** What weighing finds needs of the search as a whole. */
export interface FindContext {
  /** Weight of each term: its kind, and how rare it is in the article. */
  readonly weights: readonly number[];
  /** How much more, or less, what is found of this question tells than of a usual one; 1 for a usual one. */
  readonly strength: number;
  /** How each term of the question was found in a sentence. */
  readonly matchesOf: (article: Article, index: number) => readonly TermMatch[];
  /** How rare a key is: its inverse document frequency. */
  readonly rareness: (key: string) => number;
}

/** What was found of a question in a sentence and around it; shares are of all that was asked, by weight. */
export interface Finds {
  /** What each term's find is worth, 0–1. */
  readonly own: readonly number[];
  /** The share that a value of each term makes up. */
  share(value: (at: number) => number): number;
  /** The share found in the ways wanted. */
  through(wanted: (via: Via, match: TermMatch) => boolean): number;
  /** The share that other sentences hold and this one does not. @param factors what each of them counts for */
  borrowed(article: Article, indexes: readonly number[], factors: readonly number[]): number;
}

/** Weighs what was found in a sentence. */
export function weighFinds(query: Query, matches: readonly TermMatch[], context: FindContext): Finds {
  const { weights, rareness } = context;
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (value: (at: number) => number) =>
    weights.reduce((sum, weight, at) => sum + weight * value(at), 0) / total;
  const relative = (at: number, rarity: number) =>
    Math.min(1, ((query.terms[at] as QueryTerm).weight * rarity) / (weights[at] as number));
  /** A find by a common word tells less than a find by a rare one. */
  const worth = (at: number, { by, quality }: TermMatch) =>
    by === null ? 0 : quality * relative(at, rareness(by.key));
  const own = matches.map((match, at) => worth(at, match));
  return {
    own,
    share,
    through: (wanted) =>
      share((at) => {
        const match = matches[at] as TermMatch;
        return match.by && wanted(match.by.via, match) ? (own[at] as number) : 0;
      }),
    borrowed: (article, indexes, factors) => {
      const others = indexes.map((index) => context.matchesOf(article, index));
      return share((at) => {
        let best = own[at] as number;
        others.forEach((other, distance) => {
          best = Math.max(best, worth(at, other[at] as TermMatch) * (factors[distance] ?? 0));
        });
        return best - (own[at] as number);
      });
    },
  };
}
