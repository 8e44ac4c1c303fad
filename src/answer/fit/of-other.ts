import { wordsBefore } from "../../dutch/clause-bounds.ts";
import { isDeath } from "../../dutch/deaths.ts";
import { type Entity, isProperName } from "../../dutch/entities.ts";
import { findLifespan } from "../../dutch/lifespan.ts";
import { isAgeWord } from "../../dutch/value-entities.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SURE } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import { wordsBetween } from "../find/positions.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QueryTerm } from "../question/query.ts";

/** How near someone's name stands to the noun for them, in words. */
const NAME_REACH = 4;

/**
 * Whether a name is someone else's, or something's, than of whom the question asks.
 * @param focus how the noun for them was found
 */
export function isNameOfOther(name: Entity, view: SentenceView, focus: TermMatch | undefined): boolean {
  if (focus === undefined || focus.words.length === 0) return false;
  return isNamedByOther(name, view, focus) || isApart(name, focus) || isUnnamed(name, view, focus);
}

const WITH_ANOTHER = /^(?:aan|bij|door|met|naast|namens|tegen|van|voor)$/;

/** „Piet Cats maakte het voor een rijke koopman”: who comes in so stays without a name, unless it follows at once. */
function isUnnamed({ last }: Entity, { analysis: { words } }: SentenceView, focus: TermMatch): boolean {
  const [noun] = focus.words as [number];
  const before = words.slice(Math.max(0, noun - NAME_REACH), noun).map(({ folded }) => folded);
  const article = before.lastIndexOf("een");
  return last < noun && article > 0 && WITH_ANOTHER.test(before[article - 1] ?? "");
}

/** „Een dochter, Anna, en een zoon”: the name of someone else than the son who was asked about. */
function isNamedByOther(
  { first }: Entity,
  { entities, analysis: { words } }: SentenceView,
  focus: TermMatch,
) {
  const owner = entities.find(({ kind, last }) => kind === "role" && last === first - 1);
  if (owner === undefined || focus.words.includes(owner.last)) return false;
  const { capitalised, first: opens } = words[owner.last] as Word;
  return opens || !capitalised;
}

/** „De Zandhal brandde, een brandweerman raakte gewond”: a name that may be of anything is no fireman's from afar. */
function isApart({ kind, first, last }: Entity, focus: TermMatch): boolean {
  return kind === "name" && wordsBetween({ first, last }, focus.words) > NAME_REACH;
}

/**
 * Whether a time is of another event than the birth or death that was asked about, or of someone else's life. A sentence
 * about somebody has dates of all kinds.
 */
export function isTimeOfOther(
  time: Entity,
  view: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  if (isOfLife(time, view, terms, matches)) return true;
  return terms.some(
    (term, at) =>
      asksForLife(term) && (!isToldBy(matches[at], time, view) || isLifeOfOther(view, terms, matches)),
  );
}

/** „De moeder van Ensor stierf”: whether who was asked about is only whose mother it was, or is not named where another is. */
function isLifeOfOther(
  { entities, analysis: { words } }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  const found = new Set(matches.flatMap(({ quality, words: of }) => (quality >= COVERS ? of : [])));
  return terms.some((term, at) => {
    const [name] = matches[at]?.words ?? [];
    if (name === undefined) {
      if (term.kind !== "name") return false;
      const [first] = entities;
      return first !== undefined && isProperName(first) && first.kind !== "place" && first.first === 0;
    }
    if (!words[name]?.capitalised) return false;
    const owned = words[name - 1]?.folded === "van" ? name - 2 : -1;
    return !found.has(owned) && entities.some(({ kind, last }) => kind === "role" && last === owned);
  });
}

/** „Geboren”, „ter wereld gekomen”, „overleden”: whether a term of a question is a birth or a death. */
function asksForLife({ folded }: QueryTerm): boolean {
  if (folded.includes("ter") && folded.includes("wereld")) return true;
  return folded.some(
    (word) => isDeath(word) || /^(?:geboren|geboorte|sterf)(?:da(?:tum|g)|jaar)?$/.test(word),
  );
}

/** A find of a birth or a death; years in brackets tell of themselves, and of no other time. */
function isToldBy(match: TermMatch | undefined, time: Entity, { analysis }: SentenceView): boolean {
  if (match === undefined || match.quality < COVERS) return false;
  const isInBrackets = match.words.every((at) => /\p{N}/u.test(analysis.words[at]?.surface ?? ""));
  return !isInBrackets || match.words.some((at) => at >= time.first && at <= time.last);
}

/**
 * „Opgericht door Jan Vos (1798-1872)”: years of a life tell when nothing but that life was, and nothing of his son Jef
 * Vos.
 */
function isOfLife(
  { kind, first, last }: Entity,
  { analysis: { text, words } }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  if (kind !== "time" || !text.slice(0, words[first]?.start).includes("(")) return false;
  const life = findLifespan(text, words);
  const years = [...(life?.born ?? []), ...(life?.died ?? [])];
  if (!years.some((at) => at >= first && at <= last)) return false;
  const before = new Set(words.slice(0, Math.min(...years)).map(({ folded }) => folded));
  const isOfNamesake = terms.some(({ whole, folded }) => whole === "person" && !before.has(folded[0] ?? ""));
  return isOfNamesake || !isFoundIn(years, matches);
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

const PARENT = /^(?:ouders?|vaders?|moeders?)$/;
const CHILD = /(?:zoon|zonen|zoons|dochters?|kind|kinderen|telg|spruit)$/;
/** How many words before what a parent was the word for the child stands: „zoon van een schipper en een lerares”. */
const CHILD_REACH = 7;

/** „Zij was de dochter van een schipper”: what one of the parents was, when that was not asked, and the other way round. */
export function isRoleOfOther(
  role: Entity,
  view: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  if (isBeforeOther(role, view, terms, matches)) return true;
  const { words } = view.analysis;
  const { first } = role;
  const clause = wordsBefore(words, first, CHILD_REACH);
  const isParent = clause.some(({ folded }, at) => CHILD.test(folded) && clause[at + 1]?.folded === "van");
  const parent = terms.findIndex(({ folded }) => folded.some((word) => PARENT.test(word)));
  if (parent < 0) return isParent;
  return !isParent && (matches[parent]?.quality ?? 0) < COVERS;
}

/** „Bakker Jan Vos”, when it was asked what Mia Claes was: whether somebody else's name stands right behind a role. */
function isBeforeOther(
  { last }: Entity,
  { entities }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  const named = entities.find((each) => isProperName(each) && each.first === last + 1);
  if (named === undefined || !terms.some(({ kind }) => kind === "name")) return false;
  return !terms.some(
    ({ kind }, at) =>
      kind === "name" && matches[at]?.words.some((word) => word >= named.first && word <= named.last),
  );
}

/** „Twee leden van IS”: whether a name only says of whom or what several people are. */
export function isOfPeople(
  { kind, first }: Entity,
  { analysis: { words }, entities }: SentenceView,
): boolean {
  if (kind !== "name" || words[first - 1]?.folded !== "van") return false;
  const people = entities.find(({ kind: of, last }) => of === "role" && last === first - 2);
  return people !== undefined && /(?:en|s)$/.test(words[people.last]?.folded ?? "");
}
