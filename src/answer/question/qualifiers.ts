import type { Word } from "../../dutch/word.ts";
import type { QueryKey, QueryTerm } from "./query.ts";
import type { QuestionType } from "./question-type.ts";

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
  return !isThere(keys, frequency);
}

/**
 * Whether a term is a number that the article lacks, where it is asked whether something is so: „zijn er twintig doden” is
 * answered by how many there are.
 */
export function isOtherCount(
  kind: QueryTerm["kind"],
  type: QuestionType,
  keys: Iterable<QueryKey>,
  frequency: (key: string) => number,
): boolean {
  return type.kind === "yes-no" && kind === "number" && !isThere(keys, frequency);
}

/** Whether the article has a word, or says it in another way. */
function isThere(keys: Iterable<QueryKey>, frequency: (key: string) => number): boolean {
  for (const { key, quality } of keys) if (quality >= THERE && frequency(key) > 0) return true;
  return false;
}
