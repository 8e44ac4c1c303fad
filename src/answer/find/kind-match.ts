import { type Analysis, KEY_QUALITY } from "../../dutch/word.ts";
import type { TermMatch } from "./match.ts";

/** What a sentence counts for that has the plain noun: „een aanslag” does not say what kind of attack. */
const PLAIN = 0.6;

/**
 * Weighs how the noun of „wat voor soort aanslag” was found: a compound of it („bomaanslag”) or a word for a kind of it
 * tells what kind, and so may an adjective before it or a colon behind it; the noun alone does not.
 */
export function matchKind(match: TermMatch, { words, text }: Analysis): TermMatch {
  if (match.by === null || match.by.via === "narrower") return match;
  if (isCompoundOf(match)) return { ...match, quality: 1 };
  const before = words[(match.words[0] as number) - 1];
  const isDescribed = before?.cls === "content" && !before.closesClause && before.number === undefined;
  const isListed = text[words[match.words.at(-1) as number]?.end ?? text.length] === ":";
  return isDescribed || isListed ? match : { ...match, quality: match.quality * PLAIN };
}

/** Whether a noun was found as the last part of a compound, weighed or not. */
export function isCompoundOf({ by, partly, quality }: TermMatch): boolean {
  return partly && by?.quality === 1 && (quality === KEY_QUALITY.head || quality === 1);
}
