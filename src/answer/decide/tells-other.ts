import { COVERS } from "../find/finds.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import type { Asked } from "./asked-terms.ts";
import { lacksSource } from "./how-got.ts";
import { isOfAnotherHe } from "./missing-name.ts";
import { countsLost } from "./other-count.ts";
import { isOfOtherFate } from "./other-fate.ts";
import { countsOtherGroup } from "./other-group.ts";
import { isNamesake, isOfOtherOne } from "./other-one.ts";
import { isOfOtherSubject } from "./other-subject.ts";
import { isReversed } from "./reversal.ts";

/** Whether the sentence turns round who did it, or tells it of somebody or something else. */
export function isOfOther(
  query: Query,
  best: Ranked,
  asked: readonly Asked[],
  frequency: (key: string) => number,
): boolean {
  return (
    isReversed(query, best) ||
    isOfOtherSubject(query, best) ||
    isOfOtherOne(query, best) ||
    namesOnlyExcluded(query, best) ||
    isOfAnotherHe(asked, query, best) ||
    countsLost(query, best) ||
    isOfOtherFate(query, best) ||
    countsOtherGroup(query, best) ||
    lacksSource(query, best) ||
    asked.some(({ term, match, anywhere }) => isNamesake(term, match, anywhere, frequency))
  );
}

/** „Welke landen naast België” is not answered by a sentence that names Belgium alone. */
function namesOnlyExcluded({ terms }: Query, { matches, view }: Ranked): boolean {
  const isFound = terms.some(({ isExcluded, kind }, at) => {
    return isExcluded && kind !== "light" && (matches[at]?.quality ?? 0) >= COVERS;
  });
  return isFound && newNames(view, wordsFound(matches)).length === 0;
}
