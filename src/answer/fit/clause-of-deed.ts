import { clauseAround } from "../../dutch/doer.ts";
import type { Stretch } from "../../dutch/noun-phrase.ts";
import { COVERS } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { oncePer } from "../once-per.ts";
import { mainVerb } from "../question/asked-deed.ts";
import type { Query } from "../question/query.ts";

/** Index of the term for what is done, of a question with „waar”; -1 for other questions. */
const deedPlaced = oncePer(({ type, terms, analysis: { words } }: Query): number => {
  const asking = words.findIndex(({ folded }, at) => folded === "waar" && at < 2);
  if (type.kind !== "where" || asking < 0) return -1;
  const verb = mainVerb(words, asking + 1);
  return terms.findIndex(({ words: of }) => of.includes(verb));
});

/**
 * Gives the clause of a sentence that has the verb of a question with „waar”: „waar bewaart het dier zijn eten” – „hij leeft
 * op zaden, **die hij in holle stammen verstopt**”. Null for other questions, and where the verb was not found.
 */
export function clauseOfDeed(
  query: Query,
  { analysis }: SentenceView,
  matches: readonly TermMatch[],
): Stretch | null {
  const match = matches[deedPlaced(query)];
  const at = match?.words[0];
  return match === undefined || at === undefined || match.quality < COVERS
    ? null
    : clauseAround(analysis.words, at);
}
