import type { Analysis, Term, Word } from "../dutch/word.ts";
import type { TermMatch } from "./match.ts";
import type { QuestionType } from "./question-type.ts";

const IS_THERE = /^(?:is|was|zijn|waren|zit|zitten|zat|zaten|bevindt|bevinden|bevond|bevonden)$/;
/** What stands before the group: „tussen de”, „onder al die gewonde”. */
const AMONG = /(?:^| )(?:bij|onder|tussen) (?:al )?(?:de|die|deze)(?: \p{L}+)?$/u;
/** What stands behind the group, before who is one of it. */
const INCLUDES = /^(?:waaronder|onder (?:wie|hen|meer)|van wie)(?: |$)/;

/** What a find of a group counts for whose members the sentence names. */
const NAMED_MEMBERS = 0.7;

/** „Zaten er ook Belgen tussen de gewonden”: whether a term is the group that somebody may be one of. */
export function isGroupAsked(term: Term, { words }: Analysis, { kind }: QuestionType): boolean {
  if (kind !== "yes-no" && kind !== "how-many") return false;
  const at = Math.min(...term.words);
  const isPlural = term.words.length === 1 && /(?:en|s)$/.test(words[at]?.folded ?? "");
  const before = words.slice(0, at).map(({ folded }) => folded);
  return isPlural && before.some((word) => IS_THERE.test(word)) && AMONG.test(before.slice(-4).join(" "));
}

/**
 * Weighs how a group was found: „zestig mensen kwamen om, onder wie twee Belgen” speaks of the victims, for it tells who was
 * one of them.
 */
export function matchGroup(match: TermMatch, words: readonly Word[]): TermMatch {
  const [first] = match.words;
  if (first === undefined) return match;
  const includes = words.findIndex(({ folded }, at) =>
    INCLUDES.test(`${folded} ${words[at + 1]?.folded ?? ""}`),
  );
  return includes > first ? { ...match, quality: Math.max(match.quality, NAMED_MEMBERS) } : match;
}
