import { clauseAround, doerOf } from "../../dutch/doer.ts";
import { isWithin, type Stretch } from "../../dutch/noun-phrase.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { verbFound } from "../find/verb-found.ts";
import { askedDeed } from "../question/asked-deed.ts";
import { isNamed, type Query } from "../question/query.ts";

/**
 * Gives who does, by the verb that was found, what was asked who did it; null when that is not told, or of something else:
 * „wie bewaakt de poort” – „agenten bewaken de brug, boeren de poort”.
 * @param found indexes of the words that the question has
 */
export function doerOfDeed(
  query: Query,
  { analysis }: SentenceView,
  matches: readonly TermMatch[],
  found: ReadonlySet<number>,
): Stretch | null {
  const match = query.type.kind === "who" ? matches[askedDeed(query)] : undefined;
  if (match === undefined || match.quality < COVERS) return null;
  const { words } = analysis;
  const verb = verbFound(words, match.words);
  if (verb === undefined) return null;
  const clause = clauseAround(words, verb);
  const isElsewhere = [...found].some((at) => !isWithin(clause, at));
  const doer = isElsewhere ? null : doerOf(analysis, verb);
  // „De groep” may be the one that is named in the question.
  const mayBeNamed = query.terms.some((term, at) => isNamed(term) && (matches[at]?.quality ?? 0) < SEEN);
  return doer && mayBeNamed && /^(?:de|het|die|deze|dit)$/.test(words[doer.first]?.folded ?? "")
    ? null
    : doer;
}
