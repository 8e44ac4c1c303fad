import { endBehind } from "../../dutch/clause-bounds.ts";
import { clauseAround } from "../../dutch/doer.ts";
import { isBecoming, isHaving, isModal } from "../../dutch/helping-verbs.ts";
import type { Stretch } from "../../dutch/noun-phrase.ts";
import { COVERS } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";

/**
 * Gives the clause of a sentence that has the verb of a question with „waar”: „waar bewaart het dier zijn eten” – „hij leeft op
 * zaden, **die hij in holle stammen verstopt**”. Null for other questions, and where the verb was not found.
 */
export function clauseOfDeed(
  { type, terms, analysis: { words } }: Query,
  { analysis }: SentenceView,
  matches: readonly TermMatch[],
): Stretch | null {
  const asking = words.findIndex(({ folded }, at) => folded === "waar" && at < 2);
  if (type.kind !== "where" || asking < 0) return null;
  const finite = words[asking + 1];
  const isHelping = isHaving(finite) || isBecoming(finite) || isModal(finite);
  const verb = isHelping ? endBehind(words, asking + 1) : asking + 1;
  const match = matches[terms.findIndex(({ words: of }) => of.includes(verb))];
  const at = match?.words[0];
  return match === undefined || at === undefined || match.quality < COVERS
    ? null
    : clauseAround(analysis.words, at);
}
