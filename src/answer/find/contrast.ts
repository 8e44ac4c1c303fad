import { type Contrast, contrastOf, excludes } from "../../dutch/contrasts.ts";
import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../question/query.ts";
import { SEEN } from "./finds.ts";
import type { TermMatch } from "./match.ts";

/** How many words before a noun an adjective of it stands at most: „de tweede Belgische ruimtevaarder”. */
const REACH = 2;
/** What is left of the find of another thing of the same name. */
const OTHER = 0.4;
/** A place within the one asked about, or around it, is found by at least this. */
const LEAST_RELATED = SEEN / 2;

type Asked = Pick<Query, "terms" | "analysis">;

/** What a question sets a noun of its apart by. */
interface SetApart {
  /** Index of the noun's term. */
  readonly noun: number;
  /** Index of the adjective's term. */
  readonly by: number;
  readonly contrast: Contrast;
}

/** Finds the nouns of a question that an adjective sets apart from others of the kind: „de Franstalige PVV”. */
const nounsSetApart = oncePer(({ terms, analysis: { words } }: Asked): SetApart[] =>
  terms.flatMap(({ words: of }, noun) =>
    adjectivesBefore(words, of.at(-1) as number).flatMap((at) => {
      const contrast = contrastOf(words[at] as Word);
      const by = terms.findIndex((term) => term.words.includes(at));
      return contrast && by >= 0 ? [{ noun, by, contrast }] : [];
    }),
  ),
);

/**
 * „De Vlaamse PVV” is not the „Franstalige PVV” that was asked about: a noun that the sentence sets apart by another
 * adjective of the same sort is hardly found.
 */
export function withoutOthers(
  asked: Asked,
  words: readonly Word[],
  matches: readonly TermMatch[],
): readonly TermMatch[] {
  const apart = nounsSetApart(asked);
  if (apart.length === 0) return matches;
  const others = new Set(apart.filter((each) => isOfOther(each, matches, words)).map(({ noun }) => noun));
  if (others.size === 0) return matches;
  return matches.map((match, at) => (others.has(at) ? { ...match, quality: match.quality * OTHER } : match));
}

/** Whether a sentence tells of another thing than the one that the question sets apart. */
export function tellsOfOther(asked: Asked, words: readonly Word[], matches: readonly TermMatch[]): boolean {
  return nounsSetApart(asked).some((each) => isOfOther(each, matches, words));
}

function isOfOther(
  { noun, by, contrast }: SetApart,
  matches: readonly TermMatch[],
  words: readonly Word[],
): boolean {
  const found = matches[noun]?.words.at(-1);
  if (found === undefined || (contrast.of === "place" && (matches[by]?.quality ?? 0) >= LEAST_RELATED))
    return false;
  const isSame = (word: Word) => {
    const other = contrastOf(word);
    return other?.of === contrast.of && other.value === contrast.value;
  };
  return (
    adjectivesBefore(words, found).some((at) => {
      const other = contrastOf(words[at] as Word);
      return other !== null && excludes(other, contrast);
    }) && !words.some(isSame)
  );
}

/** Indexes of the words right before a noun that may be its adjectives. */
function adjectivesBefore(words: readonly Word[], noun: number): number[] {
  const before: number[] = [];
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const word = words[at] as Word;
    if (word.closesClause || word.cls === "stop" || word.cls === "question") break;
    before.push(at);
  }
  return before;
}
