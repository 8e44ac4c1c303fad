import type { Query, QueryKey } from "../question/query.ts";
import { TERM_WEIGHT } from "../weights.ts";
import type { ArticleStats } from "./article-stats.ts";
import type { TermMatch } from "./match.ts";

/** Inverse document frequency (Robertson and Spärck Jones, as in BM25). */
function idf(frequency: number, sentences: number): number {
  return Math.log(1 + Math.max(0, sentences - frequency + 0.5) / (frequency + 0.5));
}

/** Makes the function that tells how rare a key is in what is searched. */
export function createRareness({ frequency, sentences }: ArticleStats): (key: string) => number {
  return (key) => idf(frequency[key] ?? 0, sentences);
}

/** Quality of a find in an article's first line that makes a term its topic. */
const IS_TOPIC = 0.85;

/**
 * What each term of a question counts for: its kind, and how rare its commonest close form is. What the headline names
 * is spoken of all through the article, whether a sentence says so or not, and counts for less.
 * @param headline how each term was found in the first line of the only article asked; empty when several are asked
 */
export function termWeights(
  query: Query,
  rareness: (key: string) => number,
  headline: readonly TermMatch[],
): number[] {
  return query.terms.map((term, at) => {
    const keys = term.parts.length > 0 ? term.parts : [term.keys];
    const isTopic = (headline[at]?.quality ?? 0) > IS_TOPIC;
    const kind = isTopic ? term.weight * TERM_WEIGHT.topic : term.weight;
    return kind * Math.max(...keys.map((each) => commonest(each, rareness)));
  });
}

/** The weight of all that a usual question asks. */
const USUAL_WEIGHT = 9;

/** How much more, or less, what is found of a question tells than of a usual one: a longer question tells more. */
export function strengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0) / USUAL_WEIGHT);
}

function commonest(keys: readonly QueryKey[], rareness: (key: string) => number): number {
  const own = keys.filter(({ via, quality }) => via === "word" || via === "spelling" || quality >= 0.75);
  return Math.min(...own.map(({ key }) => rareness(key)));
}
