import { isBecoming, isHaving } from "../../dutch/helping-verbs.ts";
import type { Word } from "../../dutch/word.ts";
import { wordsCovering } from "../find/finds.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query } from "../question/query.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { endOfClause, startOfClause } from "./clause-span.ts";
import { spanOf } from "./span.ts";

/** Most words of a short answer. */
const LONGEST = 9;

/**
 * Gives what a sentence says in the clause that has most of the question, where that asks whether something is so and no word
 * of it tells the answer: „ligt de toren plat?” – „de toren **staat nog overeind**”. Null for other questions, and for long
 * clauses.
 */
export function predicateSpan({ matches, view }: Ranked, { type, terms }: Query): [number, number] | null {
  if (type.kind !== "yes-no") return null;
  const { words } = view.analysis;
  const found = [...new Set(wordsCovering(terms, matches))];
  const countIn = (start: number) => found.filter((at) => startOfClause(words, at) === start).length;
  const starts = found.map((at) => startOfClause(words, at));
  const start = starts.reduce((best, each) => (countIn(each) > countIn(best) ? each : best), starts[0] ?? 0);
  const last = endOfClause(words, start);
  const verb = words.findIndex((word, at) => at >= start && at <= last && isFiniteHere(word));
  if (verb < 0 || /^zegt?$|^zei/.test(words[verb]?.folded ?? "")) return null;
  const first = saidFrom(words, verb, start, last);
  return last - first >= LONGEST || first > last ? null : spanOf(words, first, last);
}

/** From the verb on, or behind a form of „zijn”, „worden” or „hebben”; a clause that ends with its verb is given whole. */
function saidFrom(words: readonly Word[], verb: number, start: number, last: number): number {
  if (verb >= last - 1 && verb > start) return start;
  const word = words[verb] as Word;
  return isBecoming(word) || isHaving(word) ? verb + 1 : verb;
}

function isFiniteHere(word: Word): boolean {
  return isFiniteVerb(word) || (isVerb(word) && !word.capitalised) || word.reading === "verb";
}
