import type { Word } from "../../dutch/word.ts";
import type { TermMatch } from "./match.ts";

/** What stands behind the group, before who is one of it. */
const INCLUDES = /^(?:waaronder|onder (?:wie|hen|meer)|van wie)(?: |$)/;

/** What a find of a group counts for whose members the sentence names. */
const NAMED_MEMBERS = 0.7;

/**
 * Weighs how a group was found: „zestig mensen kwamen om, onder wie twee Belgen” speaks of the victims, for it tells who was
 * one of them.
 */
export function matchGroup(match: TermMatch, words: readonly Word[]): TermMatch {
  const [first] = match.words;
  const isBefore = first !== undefined && includesAt(words) > first;
  return isBefore ? { ...match, quality: Math.max(match.quality, NAMED_MEMBERS) } : match;
}

/** Index of the word behind which a sentence tells who is one of a group, -1 when it does not. */
export function includesAt(words: readonly Word[]): number {
  return words.findIndex(({ folded }, at) => INCLUDES.test(`${folded} ${words[at + 1]?.folded ?? ""}`));
}
