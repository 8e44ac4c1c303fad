import type { Word } from "../../dutch/word.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import { askedDeed } from "../question/asked-deed.ts";
import { askedPredicate } from "../question/asked-predicate.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query } from "../question/query.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";

/** What denies without a negation. */
const SCARCELY = /^(?:nauwelijks|amper|zelden)$/;

/**
 * Whether a sentence tells nothing of what is asked of its subject: „heeft de burgemeester de brief beantwoord” is not
 * answered by „in een brief aan de burgemeester noemt hij …”. A denial may tell it in quite other words, and so may somebody's view.
 */
export function isUnsaid(query: Query, best: Ranked): boolean {
  const asked = askedPredicate(query);
  if (asked < 0 || query.holder !== null || (best.matches[asked]?.quality ?? 0) >= SEEN) return false;
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

function denies({ cls, folded }: Word): boolean {
  return cls === "negation" || SCARCELY.test(folded);
}
