import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import { spanOf, withArticle } from "./span.ts";

/** What stands between two names of a list, and whether it ends there: „, ”, „ (KLP), de ”, „ en de kleine ”. */
const JOINS = /^["”’»)]*(?:,|\s\(|\)|\s(en|of|&)(?=\s))*\s*(?:(?:de|het)\s(?:\p{L}+e\s)?)?["„“‘«(]*$/u;
const NAME_ARTICLE = /^(?:de|het)$/;

interface List {
  readonly first: number;
  readonly last: number;
  /** Whether „en” or „of” has joined its names. */
  readonly isJoined: boolean;
}

/**
 * Gives „PvdA, VVD en D66”, or „Jan Cap (ACV) en Karel Heirbout (ABVV)”: the first names of a sentence that are a list, of
 * those that the question does not have; null when none are.
 * @param others how what was not asked about was found
 */
export function listOfNames(view: SentenceView, others: readonly TermMatch[]): [number, number] | null {
  const { words, text } = view.analysis;
  let list: List | null = null;
  for (const { first, last } of newNames(view, wordsFound(others))) {
    const joined: RegExpExecArray | null =
      list && JOINS.exec(text.slice(words[list.last]?.end, words[first]?.start));
    if (list && joined)
      list = { first: list.first, last, isJoined: list.isJoined || joined[1] !== undefined };
    else if (!list?.isJoined) list = { first, last, isJoined: false };
  }
  if (!list?.isJoined) return null;
  const [start, end] = spanOf(words, withArticle(words, list.first, NAME_ARTICLE), list.last);
  const isOpen = text.slice(start, end).lastIndexOf("(") > text.slice(start, end).lastIndexOf(")");
  return [start, isOpen && text[end] === ")" ? end + 1 : end];
}
