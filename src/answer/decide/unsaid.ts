import { endBehind } from "../../dutch/clause-bounds.ts";
import { clauseAround } from "../../dutch/doer.ts";
import { isBecoming, isHaving, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import { askedDeed } from "../question/asked-deed.ts";
import { askedPredicate, believedPredicate } from "../question/asked-predicate.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query } from "../question/query.ts";
import { isVerb, nounAfter } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";

/** What denies without a negation. */
const SCARCELY = /^(?:nauwelijks|amper|zelden)$/;

/**
 * Whether a sentence tells nothing of what is asked of its subject: „heeft de burgemeester de brief beantwoord” is not
 * answered by „in een brief aan de burgemeester noemt hij …”. A denial may tell it in quite other words, and so may somebody's view; whether
 * somebody thinks that something is so, is told by what he thinks.
 */
export function isUnsaid(query: Query, best: Ranked): boolean {
  const asked = askedPredicate(query);
  const isFound = (at: number) => (best.matches[at]?.quality ?? 0) >= SEEN;
  if (asked < 0 || query.holder !== null || isFound(asked) || isFound(believedPredicate(query))) return false;
  return !best.view.analysis.words.some(denies) && (best.around()[asked] ?? 0) < COVERS;
}

/**
 * Whether a sentence with a verb of its own tells nothing of what somebody is asked for to have done: „wie bemiddelde er” is not
 * answered by who was there.
 */
export function isDeedUntold(query: Query, best: Ranked): boolean {
  const deed = askedDeed(query);
  if (deed < 0 || (best.matches[deed]?.quality ?? 0) >= COVERS) return false;
  const hasVerb = best.view.analysis.words.some((word) => isFiniteVerb(word) || isVerb(word));
  return hasVerb && (best.around()[deed] ?? 0) < COVERS;
}

/**
 * Whether a sentence tells that what is asked was done, and not by whom: „wie bouwde de brug” is not answered by „de brug werd voor
 * de koning gebouwd”.
 */
export function isDoerUntold({ analysis, terms, type }: Query, best: Ranked): boolean {
  const deed = deedAsked(analysis.words, type.expects);
  const match = deed < 0 ? undefined : best.matches[terms.findIndex(({ words }) => words.includes(deed))];
  if (!match?.by || !/^(?:word|form)$/.test(match.by.via)) return false;
  const { words } = best.view.analysis;
  const verb = match.words.find((at) => mayBeParticiple(words[at]));
  if (verb === undefined || words.some(({ folded }) => folded === "door")) return false;
  const { first, last } = clauseAround(words, verb);
  const clause = words.slice(first, last + 1);
  return clause.some((word) => isPassive(word)) && !clause.some(isHaving);
}

/** Index of the verb that says what „wie”, or „welke bakker”, has done; -1 where that is not asked. */
function deedAsked(words: readonly Word[], expects: string | null): number {
  const asking = words.findIndex(({ folded }, at) => at < 2 && /^(?:wie|welke)$/.test(folded));
  if (asking < 0 || expects !== "person" || (asking > 0 && isPreposition(words[0] as Word))) return -1;
  const finite = words[asking]?.folded === "wie" ? asking + 1 : nounAfter(words, asking) + 1;
  const verb = words[finite];
  if (verb === undefined || isBecoming(verb)) return -1;
  return isHaving(verb) ? endBehind(words, finite) : finite;
}

/** „Werd”, with which a participle tells what is done, as „is” does not always: „is gevallen”. */
function isPassive({ folded }: Word): boolean {
  return /^(?:word|wordt|worden|werd|werden)$/.test(folded);
}

function denies({ cls, folded }: Word): boolean {
  return cls === "negation" || SCARCELY.test(folded);
}
