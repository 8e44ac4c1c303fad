import type { FindHolders } from "../../dutch/holders.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import { wordsCovering } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "./rank.ts";

/**
 * How far a sentence stands back, in the measure of its score, for what tells little of one alone and decides between two
 * that tell nearly as much.
 */
export function handicapOf(query: Query, ranked: Ranked, findHolders: FindHolders): number {
  return (
    shareOfNames(query, ranked) +
    (announces(ranked) ? 1 : 0) -
    (givesOwnReason(query, ranked, findHolders) ? 1 : 0)
  );
}

/**
 * The share of the names in a question that a sentence repeats, where there are several: a text brings up by their names
 * those that it goes on to tell of as „zij” and „de groep”.
 */
function shareOfNames({ terms }: Query, { matches }: Ranked): number {
  const names = terms.flatMap(({ kind }, at) => (/^(?:name|place|acronym)$/.test(kind) ? [at] : []));
  return names.length < 2
    ? 0
    : names.reduce((sum, at) => sum + (matches[at]?.quality ?? 0), 0) / names.length;
}

/** A heading, and „het menu bestaat uit:”, only say what is told next. */
function announces({ features, view }: Ranked): boolean {
  return features.headingSentence > 0 || view.analysis.text.trimEnd().endsWith(":");
}

/** „De bond motiveert de staking met …”: why somebody did something is best told by himself. */
function givesOwnReason(
  { type, terms }: Query,
  { matches, view }: Ranked,
  findHolders: FindHolders,
): boolean {
  if (type.expects !== "reason") return false;
  const found = wordsCovering(terms, matches);
  return findHolders(view.analysis).some((holder) => found.some((at) => isWithin(holder, at)));
}
