import { COVERS, SAME } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import type { Asked } from "./asked-terms.ts";

/** Who asks, and who is asked; „je” and „we” may be anybody. */
const ASKER = /^(?:ik|mijn?|m'n|mn|mij|jij|jou|jouw)$/;

/**
 * Whether a question is about the asker's own life, or the bot's, and a sentence tells of something else: „wie heeft mijn sleutels
 * gezien” is not answered by who opened a shop. „Kan ik mijn geld terugkrijgen” may be, by a sentence that has all of it, and one that
 * has several words of the question by themselves is hardly of the asker.
 */
export function isOfAsker(asked: readonly Asked[], { analysis: { words } }: Query): boolean {
  if (!words.some(({ folded }) => ASKER.test(folded))) return false;
  const sure = asked.filter(({ quality }) => quality > SAME);
  return sure.length < 2 && asked.some(({ around }) => around < COVERS);
}

/** Whether all that a question asks about is one word, and a sentence has but something akin to it. */
export function isLoose(asked: readonly Asked[]): boolean {
  return asked.length === 1 && asked.every(({ quality, around }) => quality > 0 && around < COVERS);
}
