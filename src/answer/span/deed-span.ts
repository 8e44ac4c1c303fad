import { endBehind } from "../../dutch/clause-bounds.ts";
import { isModal } from "../../dutch/helping-verbs.ts";
import { isPersonal } from "../../dutch/noun-phrase.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { spanOf } from "./span.ts";

const ASKS_DEED = /^(?:doet|doen|deed|deden|gedaan|gebeurt|gebeuren|gebeurde|gebeurden|gebeurd)$/;
const AFTERWARDS = /^(?:daarna|vervolgens|daarop|toen|hierna|hierop|nadien|erna|naderhand)$/;
/** Most words of a short answer. */
const LONGEST = 14;

/**
 * Gives what somebody did or what happened, of a question for just that: „daarna **openden de rovers het vuur**”, „ze
 * **staken het huis in brand**”. Null for other questions, and when the sentence begins with something else than a pronoun
 * or what tells the order.
 */
export function deedSpan({ view }: Ranked, { type, analysis }: Query): [number, number] | null {
  if (type.kind !== "what" || type.expects !== null) return null;
  // „Wat kun je doen” asks for what has not been done.
  const asksDeed = analysis.words.some(({ folded }) => ASKS_DEED.test(folded));
  if (!asksDeed || analysis.words.some(isModal)) return null;
  const { words } = view.analysis;
  const [opening] = words;
  if (opening === undefined || !(isPersonal(opening) || AFTERWARDS.test(opening.folded))) return null;
  const last = endBehind(words, 0);
  return last < 2 || last > LONGEST ? null : spanOf(words, 1, last);
}
