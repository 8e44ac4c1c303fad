import type { Word } from "../../dutch/word.ts";
import type { QueryKey } from "./query.ts";

/** Words of degree, frequency and the like: they colour what is asked, and are not what it is about. */
const QUALIFIERS = new Set(
  (
    "vooral voornamelijk hoofdzakelijk grotendeels volledig helemaal volop flink flinke enorm enorme uiterst aller bijzondere " +
    "gewone gewoonlijk overige sommigen uitgerekend tegenwoordig momenteel voortaan straks meteen dadelijk onmiddellijk " +
    "plots plotseling ineens opeens achteraf"
  ).split(" "),
);
/** Least quality of a key by which the article is said to have the word. */
const THERE = 0.35;

/**
 * Whether a word of a question only qualifies, so that its absence tells nothing: „wat deden de overige daders”. One
 * that the article has, or says in another way, does tell two sentences apart.
 * @param frequency number of sentences of the article that hold a key
 */
export function isQualifier(
  [word, ...others]: readonly Word[],
  keys: Iterable<QueryKey>,
  frequency: (key: string) => number,
): boolean {
  if (word === undefined || others.length > 0) return false;
  if (!QUALIFIERS.has(word.folded)) return false;
  for (const { key, quality } of keys) if (quality >= THERE && frequency(key) > 0) return false;
  return true;
}
