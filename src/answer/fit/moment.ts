import { endBehind } from "../../dutch/clause-bounds.ts";
import { isPreposition, isWithin } from "../../dutch/noun-phrase.ts";
import { range } from "../../dutch/range.ts";
import { opensClause } from "../../dutch/reasons.ts";
import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { AnswerEntity } from "./explaining-entity.ts";
import { endOfPhrase } from "./phrase-end.ts";

/** What begins a clause that tells when. */
const CLAUSE = /^(?:toen|nadat|wanneer|zodra|als)$/;
const DURING = /^(?:tijdens|gedurende)$/;
const MOMENT = /^(?:moment|ogenblik)$/;
/** How well what happened at the time tells when it was: a date tells it better. */
const FIT = 0.7;

/**
 * „Toen de dijk brak”, „tijdens de crisis”: what happened when that was which was asked about; null where the question is found in
 * it, and where it asks for a day, a year, or up to when.
 * @param found indexes of the words by which the question was found
 */
export function findMoment(
  query: Query,
  { analysis, entities }: SentenceView,
  found: readonly number[],
): AnswerEntity | null {
  if (found.length === 0 || !asksMoment(query)) return null;
  const { words } = analysis;
  for (const at of range(0, words.length - 1)) {
    const { folded } = words[at] as Word;
    const isClause =
      CLAUSE.test(folded) &&
      (opensClause(words, at) || entities.some(({ kind, first }) => kind === "reason" && first === at));
    if (!isClause && !DURING.test(folded)) continue;
    const last = isClause ? endBehind(words, at) : endOfPhrase(analysis, at);
    const moment = { first: at, last };
    if (!found.some((each) => isWithin(moment, each))) return { kind: "time", ...moment, fit: FIT };
  }
  return null;
}

/** „Wanneer”, „op welk moment”; „tot wanneer” and „op welke dag” ask for something more exact. */
function asksMoment({ type, analysis: { words } }: Query): boolean {
  if (type.expects !== "time" || type.units.length > 0 || type.timeKind !== null) return false;
  return words.some(({ folded }, at) => {
    const before = words[at - 1];
    return folded === "wanneer" ? before === undefined || !isPreposition(before) : MOMENT.test(folded);
  });
}
