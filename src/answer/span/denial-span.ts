import { range } from "../../dutch/range.ts";
import type { Word } from "../../dutch/word.ts";
import type { Query } from "../question/query.ts";
import { isCopula } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { endOfClause, startOfClause } from "./clause-span.ts";
import { spanOf } from "./span.ts";

/** Most words of what is denied; more is no short answer. */
const LONGEST = 9;

/**
 * Gives what a sentence denies, where a question asks whether something is so: „is hij getrouwd?” – „hij is **nooit
 * getrouwd geweest**”. What stands before the denial goes with it when nothing that was asked stands behind it: „**doden
 * zijn er niet gevallen**”. Null for other questions, and for a sentence that denies nothing of what was asked.
 */
export function denialSpan({ matches, view }: Ranked, { type }: Query): [number, number] | null {
  if (type.kind !== "yes-no") return null;
  const { words } = view.analysis;
  const found = new Set(matches.flatMap((match) => match.words));
  const denials = words.flatMap(({ cls }, at) => (cls === "negation" ? [deniedAt(words, at, found)] : []));
  const best = denials.reduce((a, b) => (b.weight > a.weight ? b : a), NOTHING);
  return best.weight === 0 ? null : spanOf(words, best.first, best.last);
}

interface Denial {
  readonly first: number;
  readonly last: number;
  /** How much of what was asked it holds. */
  readonly weight: number;
}

const NOTHING: Denial = { first: 0, last: 0, weight: 0 };
/** What was asked and stands behind the denial is more surely denied than what stands before it. */
const BEHIND = 2;
/** „Of zij komt, **is nog niet bekend**”: a clause about the one before it. */
const ABOUT_BEFORE = 0.5;

function deniedAt(words: readonly Word[], at: number, found: ReadonlySet<number>): Denial {
  const foundIn = (first: number, last: number) =>
    range(first, last).filter((word) => found.has(word)).length;
  const start = startOfClause(words, at);
  const last = endOfClause(words, at);
  const behind = foundIn(at, last);
  // „Links noch rechts”.
  const from = words[at]?.folded === "noch" ? Math.max(start, at - 1) : at;
  const first = behind > 0 || from < at ? from : start;
  if (last - first >= LONGEST) return NOTHING;
  const weight = BEHIND * behind + foundIn(start, at - 1);
  const isAboutBefore = weight === 0 && isCopula(words[start]) && foundIn(0, start - 1) > 0;
  return { first, last, weight: isAboutBefore ? ABOUT_BEFORE : weight };
}
