import { nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";

const COMES = /^(?:komt|komen|kwam|kwamen|gekomen)$/;

/**
 * Whether a question with „hoe” asks how somebody came by something: „hoe kwam de dief aan de sleutel”, but not „hoe kwam de trein in
 * Gent aan”.
 */
export function asksHowGot(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ folded }) => COMES.test(folded));
  const at = words.findIndex(({ folded }, index) => index > verb && folded === "aan");
  return verb > 0 && at > 0 && !words[at]?.closesClause && nounPhrase(words, at + 1) !== null;
}
