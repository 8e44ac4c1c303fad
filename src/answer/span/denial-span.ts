import { isBecoming, isHaving, isModal, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { range } from "../../dutch/range.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query } from "../question/query.ts";
import { isCopula, isVerb } from "../question/question-words.ts";
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
  const isAround = (at: number) =>
    matches.some(({ words: of }) => (of[0] ?? at) < at && (of.at(-1) ?? at) > at);
  const denials = words.flatMap((word, at) =>
    denies(word) ? [deniedAt(view.analysis, at, found, isAround(at))] : [],
  );
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

/** „Niet”, „geen”, and „nauwelijks”, which all but denies. */
function denies({ cls, folded }: Word): boolean {
  return cls === "negation" || /^(?:nauwelijks|amper)$/.test(folded);
}

function deniedAt(analysis: Analysis, at: number, found: ReadonlySet<number>, isAround: boolean): Denial {
  const { words } = analysis;
  const foundIn = (first: number, last: number) =>
    range(first, last).filter((word) => found.has(word)).length;
  const start = startOfClause(words, at);
  const last = endOfClause(words, at);
  const behind = foundIn(at, last);
  // „Links noch rechts”.
  const split = splitVerb(analysis, at, start);
  const isNeither = words[at]?.folded === "noch";
  const from = isNeither ? Math.max(start, at - 1) : (split ?? startOfDenied(words, at, start));
  // „**Doden** zijn er niet gevallen”: one word was asked for what stands on both sides.
  const first =
    isAround && split === undefined ? start : behind > 0 || isNeither || split !== undefined ? from : start;
  if (last - first >= LONGEST) return NOTHING;
  const weight = BEHIND * behind + foundIn(start, at - 1);
  const isAboutBefore = weight === 0 && isCopula(words[start]) && foundIn(0, start - 1) > 0;
  const end = words[at]?.folded === "geen" ? endOfNone(words, at, last) : last;
  return { first, last: end, weight: isAboutBefore ? ABOUT_BEFORE : weight };
}

/** „**Kwam** nooit terug”: index of the verb of which the particle stands behind a denial; undefined for none. */
function splitVerb({ terms }: Analysis, at: number, start: number): number | undefined {
  const separable = terms.find(
    ({ kind, words: [verb = 0, particle = 0] }) =>
      kind === "verb" && verb >= start && verb < at && particle > at,
  );
  return separable?.words[0];
}

/** „**Nog** niemand”, „**konden** niet meer praten”: what goes with a denial right before it. */
function startOfDenied(words: readonly Word[], at: number, start: number): number {
  const before = words[at - 1];
  if (before === undefined || at - 1 < start || words[at]?.folded === "zonder") return at;
  return before.folded === "nog" || isDeniedVerb(before) ? at - 1 : at;
}

/** „Konden”, „hielp”; a form of „zijn”, „worden” or „hebben” says nothing itself. */
function isDeniedVerb(word: Word): boolean {
  if (isBecoming(word) || isHaving(word)) return false;
  return isModal(word) || isFiniteVerb(word) || isVerb(word) || word.reading === "verb";
}

/** „Dat er **geen asbest** is vrijgekomen”: of what is not there the verb says no more. */
function endOfNone(words: readonly Word[], at: number, last: number): number {
  const [one, other] = [words[last - 1], words[last]];
  if (one === undefined || other === undefined || last - 2 <= at) return last;
  const isPassive = isBecoming(one) && mayBeParticiple(other);
  return isPassive || (mayBeParticiple(one) && isBecoming(other)) ? last - 2 : last;
}
