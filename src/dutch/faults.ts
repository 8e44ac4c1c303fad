import type { Word } from "./word.ts";

const FAULT =
  /^(?:fout|fouten|schuld|verdienste|nalatigheid|slordigheid|vergissing|blunder|onoplettendheid)$/;
const POINTS = /^(?:dat|dit|het)$/;
const IS = /^(?:is|was|zijn|waren|bleek|blijkt|geweest)$/;
/** How far from the noun what it tells of, its verb and whose it was are looked for, in words. */
const REACH = 6;

/** „Dat was een fout van de aannemer”, „dat het de schuld van de storm is”: whether a noun tells whom something came of. */
export function tellsFault(words: readonly Word[], at: number): boolean {
  if (!FAULT.test(words[at]?.folded ?? "")) return false;
  const before = words.slice(Math.max(0, at - REACH), at);
  const behind = words.slice(at + 1, at + 1 + REACH);
  return (
    before.some(({ folded }) => POINTS.test(folded)) &&
    [...before, ...behind].some(({ folded }) => IS.test(folded)) &&
    behind.some(({ folded }) => folded === "van")
  );
}
