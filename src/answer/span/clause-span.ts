import type { Word } from "../../dutch/word.ts";

/** What begins another clause. */
const JOINS =
  /^(?:en|maar|want|omdat|doordat|zodat|dat|die|of|als|toen|terwijl|hoewel|waardoor|waarbij|waarna)$/;

const SO_FAR = /^(?:zover|dusver|dusverre|toe|heden)$/;

/** Index of the first word of the clause that a word stands in, behind its conjunction. */
export function startOfClause(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && !words[first - 1]?.closesClause && !JOINS.test(words[first - 1]?.folded ?? "")) first--;
  return first;
}

/** „**Tot zover** handig”, „**tot nu toe** geslaagd”: index behind words for how far something is so. */
export function behindSoFar(words: readonly Word[], at: number): number {
  if (words[at]?.folded !== "tot") return at;
  const end = words.findIndex(({ folded }, index) => index > at && index < at + 3 && SO_FAR.test(folded));
  return end < 0 ? at : end + 1;
}

/** Index of the last word of the clause that a word stands in. */
export function endOfClause(words: readonly Word[], at: number): number {
  // „Niet of nauwelijks”.
  let last = words[at + 1]?.folded === "of" && words[at]?.cls === "negation" ? at + 1 : at;
  while (!words[last]?.closesClause && last + 1 < words.length && !JOINS.test(words[last + 1]?.folded ?? ""))
    last++;
  return last;
}
