import type { Word } from "./word.ts";

/** How far from the verb „naar” or „aan” stands, and „naam”, in words. */
const REACH = 6;

/**
 * Whether a word begins to tell what something has its name from: „genoemd naar de burgemeester”, „vernoemd naar”, „de naam
 * verwijst naar”, „ontleent zijn naam aan”.
 */
export function tellsNaming(words: readonly Word[], at: number): boolean {
  switch (words[at]?.folded) {
    case "genoemd":
    case "vernoemd":
    case "vernoemt":
    case "vernoemde":
      return isNear(words, at, /^naar$/);
    case "verwijst":
    case "verwijzen":
    case "verwees":
    case "slaat":
    case "slaan":
      return isNear(words, at, /^(?:naar|op)$/) && isNear(words, at, NAME);
    case "ontleent":
    case "ontlenen":
    case "ontleende":
    case "ontleend":
      return isNear(words, at, /^aan$/) && isNear(words, at, NAME);
    default:
      return false;
  }
}

const NAME = /(?:naam|namen)$/;

/** Whether a word is one that asks about a name, or names: „heet”, „bijnaam”, „genoemd”. */
export function isAboutName(folded: string): boolean {
  return (
    NAME.test(folded) ||
    /^(?:heet|hete|heten|heetten?|geheten|noem(?:t|en|de|den)?|(?:ge|ver)noemd)$/.test(folded)
  );
}

function isNear(words: readonly Word[], at: number, wanted: RegExp): boolean {
  return words.slice(Math.max(0, at - REACH), at + REACH).some(({ folded }) => wanted.test(folded));
}
