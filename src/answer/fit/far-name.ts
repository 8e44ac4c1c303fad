import type { Entity } from "../../dutch/entities.ts";
import type { TermMatch } from "../find/match.ts";
import { wordsBetween } from "../find/positions.ts";
import type { SentenceView } from "../find/sentence-view.ts";

/** How many words behind a noun, or before it, the name of it stands at most. */
const REACH = { behind: 4, before: 2 };
/** What says that something is named. */
const NAMES =
  /^(?:he(?:et|ten|ette|etten)|geheten|genaamd|genoemd|noem(?:t|en|de|den)|gedoopt|doop(?:t|te|ten)|luid(?:t|en|de|den)|naam|namen|titel)$/;
const QUOTE = /[„“”"«‘']\s?$/u;

/**
 * „Ajax speelde bij het stadion”: a name that stands apart from the noun whose name is asked for is none of it, but where
 * the sentence says that something is named, or has the name in quotation marks.
 * @param focus how the noun was found
 */
export function isFarName(
  { first, last }: Entity,
  { analysis: { words, text } }: SentenceView,
  focus: TermMatch | undefined,
): boolean {
  const at = focus?.words.at(-1);
  if (at === undefined) return false;
  const reach = first > at ? REACH.behind : REACH.before;
  if (wordsBetween({ first, last }, [at]) <= reach) return false;
  return !QUOTE.test(text.slice(0, words[first]?.start)) && !words.some(({ folded }) => NAMES.test(folded));
}
