import { type Entity, isProperName } from "../../dutch/entities.ts";
import type { Word } from "../../dutch/word.ts";
import { SAME } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";

const DETERMINER = /^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun|onze?|mijn)$/;
const COPULA =
  /^(?:is|was|zijn|waren|word|wordt|worden|werd|werden|blijft|blijven|bleef|bleven|geweest|geworden|gebleven)$/;
const PARTICIPLE = /^(?:\p{L}{2,6})?(?:ge|be|ver|ont|her)\p{L}{2,}(?:[dt]|en)$/u;
/** Behind these a noun says what somebody is, or among whom he is looked for. */
const PREDICATES = /^(?:als|tot|van|onder)$/;

/**
 * Whether a name goes with a title that a question for who it was already mentions: „wie belde de directeur” is not asked about
 * „directeur Anna Vos”; „wie is de directeur” is.
 */
export function isTitledAsAsked(
  entity: Entity,
  { type, terms, analysis }: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
): boolean {
  if (type.kind !== "who" || !isProperName(entity) || asksWhoIsOne(analysis.words)) return false;
  return terms.some(({ words }, at) => {
    const { quality, words: found } = matches[at] as TermMatch;
    const title = found.at(-1) ?? -1;
    const isTitle = title === entity.first - 1 || (title === entity.first && title < entity.last);
    const isRole = view.entities.some(({ kind, last }) => kind === "role" && last === title);
    return quality > SAME && isTitle && isRole && isMentioned(analysis.words, words[0] ?? 0);
  });
}

/** „Wie is de directeur”, „wie werd voorzitter”, but not „wie is door de directeur ontslagen”. */
function asksWhoIsOne(words: readonly Word[]): boolean {
  const last = words.at(-1)?.folded ?? "";
  return words.some(({ folded }) => COPULA.test(folded)) && (COPULA.test(last) || !PARTICIPLE.test(last));
}

/** „De directeur”, „een oude directeur”, „directeur Vos”: whether a noun is for someone in particular. */
function isMentioned(words: readonly Word[], noun: number): boolean {
  if (words[noun + 1]?.capitalised && !words[noun]?.closesClause) return true;
  let at = noun - 1;
  while (at > 0 && words[at]?.cls === "content" && words[at]?.folded.endsWith("e")) at--;
  return DETERMINER.test(words[at]?.folded ?? "") && !PREDICATES.test(words[at - 1]?.folded ?? "");
}
