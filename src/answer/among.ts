import type { Analysis, Term, Word } from "../dutch/word.ts";
import type { TermMatch } from "./match.ts";
import type { Query } from "./query.ts";
import type { QuestionType } from "./question-type.ts";
import type { Ranked } from "./rank.ts";
import { spanOf } from "./span.ts";

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
  const isBefore = first !== undefined && includesAt(words) > first;
  return isBefore ? { ...match, quality: Math.max(match.quality, NAMED_MEMBERS) } : match;
}

/**
 * Gives who a sentence names as one of the group asked about: „onder wie **twee Belgen**”. Null for other questions, and
 * where those who were asked about are not named so.
 */
export function membersSpan({ matches, view }: Ranked, { terms }: Query): [number, number] | null {
  if (!terms.some(({ isGroup }) => isGroup)) return null;
  const { words } = view.analysis;
  const includes = includesAt(words);
  if (includes < 0) return null;
  const first = includes + (words[includes]?.folded === "waaronder" ? 1 : 2);
  const last = words.findIndex(({ closesClause }, at) => at >= first && closesClause);
  const isNamed = matches.some(
    (match, at) => !terms[at]?.isGroup && match.words.some((word) => first <= word && word <= last),
  );
  return isNamed ? spanOf(words, first, last) : null;
}

function includesAt(words: readonly Word[]): number {
  return words.findIndex(({ folded }, at) => INCLUDES.test(`${folded} ${words[at + 1]?.folded ?? ""}`));
}
