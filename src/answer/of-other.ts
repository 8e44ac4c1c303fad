import type { Entity } from "../dutch/entities.ts";
import { findLifespan } from "../dutch/lifespan.ts";
import { isAgeWord } from "../dutch/value-entities.ts";
import type { Word } from "../dutch/word.ts";
import type { TermMatch } from "./match.ts";
import { wordsBetween } from "./positions.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How near someone's name stands to the noun for them, in words. */
const NAME_REACH = 4;
/** A synonym is a surer find than this, a related word is not. */
const SURE = 0.5;

/**
 * Whether a name is someone else's, or something's, than of whom the question asks.
 * @param focus how the noun for them was found
 */
export function isNameOfOther(name: Entity, view: SentenceView, focus: TermMatch | undefined): boolean {
  if (focus === undefined || focus.words.length === 0) return false;
  return isNamedByOther(name, view, focus) || isApart(name, focus);
}

/** „Een dochter, Anna, en een zoon”: the name of someone else than the son who was asked about. */
function isNamedByOther(
  { first }: Entity,
  { entities, analysis: { words } }: SentenceView,
  focus: TermMatch,
) {
  const owner = entities.find(({ kind, last }) => kind === "role" && last === first - 1);
  const isFound = (at: number) => focus.words.includes(at);
  return owner !== undefined && !isFound(owner.last) && words[owner.last]?.capitalised === false;
}

/** „De Zandhal brandde, een brandweerman raakte gewond”: a name that may be of anything is no fireman's from afar. */
function isApart({ kind, first, last }: Entity, focus: TermMatch): boolean {
  return kind === "name" && wordsBetween({ first, last }, focus.words) > NAME_REACH;
}

/** „Opgericht door Jan Vos (1798-1872)”: years of a life tell when nothing but that life was. */
export function isOnlyLife(
  { kind, first, last }: Entity,
  { analysis: { text, words } }: SentenceView,
  matches: readonly TermMatch[],
): boolean {
  if (kind !== "time" || !text.slice(0, words[first]?.start).includes("(")) return false;
  const life = findLifespan(text, words);
  const years = [...(life?.born ?? []), ...(life?.died ?? [])];
  return years.some((at) => at >= first && at <= last) && !isFoundIn(years, matches);
}

/** Whether a word was found by what surely stands for it: „doodgaan” by the year of a death. */
function isFoundIn(words: readonly number[], matches: readonly TermMatch[]): boolean {
  return matches.some((match) => match.quality > SURE && match.words.some((at) => words.includes(at)));
}

/** „De 41-jarige directeur en Jan Vos”: whose age an adjective tells stands right behind it. */
export function isAgeOfOther(
  { first }: Entity,
  { analysis: { words } }: SentenceView,
  named: ReadonlySet<number>,
): boolean {
  const isAdjective = isAgeWord(words[first] as Word) && words[first + 1]?.folded !== "leeftijd";
  if (!isAdjective || named.size === 0) return false;
  if ([1, 2, 3].some((distance) => named.has(first + distance))) return false;
  // „Een Belgische zwemster, de 34-jarige Mia Claes”.
  const isApposed =
    words[first - 2]?.closesClause === true && /^(?:de|een)$/.test(words[first - 1]?.folded ?? "");
  return !isApposed || ![2, 3, 4].some((distance) => named.has(first - distance));
}
