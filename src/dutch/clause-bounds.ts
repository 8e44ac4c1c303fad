import type { Word } from "./word.ts";

/** The words before a word in what punctuation leaves of its clause. @param reach how many at most */
export function wordsBefore(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const before = words.slice(Math.max(0, at - reach), at);
  return before.slice(before.findLastIndex(({ closesClause }) => closesClause) + 1);
}

/** Index of the last word behind a word before punctuation ends its clause. */
export function endBehind(words: readonly Word[], at: number): number {
  const end = words.findIndex(({ closesClause }, index) => index > at && closesClause);
  return end < 0 ? words.length - 1 : end;
}
