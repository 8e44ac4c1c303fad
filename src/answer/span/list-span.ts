import type { Analysis, Word } from "../../dutch/word.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import { isKnownVerb, isNoun } from "./noun-span.ts";
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

/** What stands between two things of a list: „, ” or „ en ”. */
const BETWEEN = /^(?:,\s|\s(?:en|of)\s|,\s(?:en|of)\s)$/u;

/** „Mannen, vrouwen en kinderen”: the list of single words that a word belongs to; null when it stands alone. */
export function listAround({ words, text }: Analysis, at: number): [number, number] | null {
  const isNext = (one: number, other: number) =>
    isListed(words[other]) &&
    isListed(words[one]) &&
    BETWEEN.test(text.slice(words[one]?.end, words[other]?.start));
  const next = (one: number) => [one + 1, one + 2].find((other) => isNext(one, other));
  const before = (one: number) => [one - 1, one - 2].find((other) => isNext(other, one));
  let [first, last] = [at, at];
  for (let to = next(last); to !== undefined; to = next(last)) last = to;
  for (let to = before(first); to !== undefined; to = before(first)) first = to;
  return first === last ? null : spanOf(words, first, last);
}

/** „Gent en | zei dat”: no verb is of a list. */
function isListed(word: Word | undefined): boolean {
  return isNoun(word) && !isKnownVerb(word);
}
