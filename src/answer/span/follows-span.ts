import { endBehind } from "../../dutch/clause-bounds.ts";
import type { Word } from "../../dutch/word.ts";
import { SAYS_WHAT } from "../decide/bare-noun.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { spanOf } from "./span.ts";

const COPULA = /^(?:is|zijn|was|waren|heet|heten|heette|heetten|luidt|luidde)$/;
const SURELY = /^(?:ongetwijfeld|waarschijnlijk|vermoedelijk|zeker|vooral|ook|nog|nu|dan|dus|echter|wel)$/;
/** Most words of what a colon or a form of „zijn” brings; more is no short answer. */
const LONGEST = 14;

/** What a colon, a form of „zijn” or „de eis dat …” behind a word brings, up to the end of the sentence. */
export function whatFollows(
  { analysis: { words, text } }: SentenceView,
  at: number,
): [number, number] | null {
  const next = words[at + 1]?.folded ?? "";
  const isTold = next === "dat" && SAYS_WHAT.test(words[at]?.folded ?? "");
  const from =
    isTold || text[words[at]?.end ?? -1] === ":"
      ? at + 1
      : COPULA.test(next)
        ? behindAdverb(words, at + 2)
        : null;
  if (from === null || words[from] === undefined) return null;
  if (words.length - from <= LONGEST && !hasColon(text.slice(words[from]?.start)))
    return spanOf(words, from, words.length - 1);
  const end = endBehind(words, from);
  return end - from < LONGEST ? spanOf(words, from, end) : null;
}

/** „Is **ongetwijfeld** de molen”: index behind a word for how sure it is. */
function behindAdverb(words: readonly Word[], at: number): number {
  return SURELY.test(words[at]?.folded ?? "") && at + 1 < words.length ? at + 1 : at;
}

function hasColon(text: string): boolean {
  return /\p{L}:\s/u.test(text);
}
