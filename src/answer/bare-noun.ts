import type { Word } from "../dutch/word.ts";
import { matchOfFocus } from "./match.ts";
import { newNames, wordsFound } from "./new-names.ts";
import type { QueryTerm } from "./query.ts";
import type { Ranked } from "./rank.ts";

/** How many words behind and before a noun the name stands that tells which one. */
const NAME_REACH = { behind: 4, before: 2 };

/**
 * Whether the noun asked about stands in a sentence with nothing that tells which one: „de verzekeraar looft een
 * beloning uit” does not say which insurer, „de Gentse verzekeraar”, „verzekeraar Delta” or „de derde verzekeraar” does.
 * @param terms the question's; false when none of them is asked about
 */
export function isBare({ view, matches }: Ranked, terms: readonly QueryTerm[]): boolean {
  const match = matchOfFocus(terms, matches);
  const at = match?.words.at(-1);
  if (!match?.by || match.partly || at === undefined) return false;
  if (match.by.via === "narrower" || match.by.via === "related" || match.by.via === "broader") return false;
  const { words, text } = view.analysis;
  // „Insecten, zoals de bij”, „de landen: Frankrijk …”: what follows tells which.
  const noun = words[at] as Word;
  if (words[at + 1]?.folded === "zoals" || text[noun.end] === ":") return false;
  if (
    isPluralOf(
      noun,
      terms.find(({ isFocus }) => isFocus),
    )
  )
    return true;
  const found = wordsFound(matches);
  const before = words[(match.words[0] as number) - 1];
  const isDescribed =
    before?.cls === "content" && before.number === undefined && !found.has((match.words[0] as number) - 1);
  const isNamed = newNames(view, found).some(
    ({ first, last }) =>
      // „De Universiteit van Gent”: the noun is part of the name.
      (first <= at && at < last) ||
      (first > at && first - at <= NAME_REACH.behind) ||
      (last < at && at - last <= NAME_REACH.before),
  );
  return !isDescribed && !isNamed && !/[:„“"«]/u.test(text.slice(noun.end, noun.end + 3));
}

/** „De ziekenhuizen” does not tell which hospital. */
function isPluralOf({ folded }: Word, term: QueryTerm | undefined): boolean {
  const [asked = folded] = term?.folded ?? [];
  return folded.length > asked.length && /(?:en|s)$/.test(folded) && !/en$/.test(asked);
}
