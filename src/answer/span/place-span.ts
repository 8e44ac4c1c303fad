import type { Entity } from "../../dutch/entities.ts";
import { isPreposition, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { isAdjective, isNoun } from "./noun-span.ts";
import { withArticle } from "./span.ts";

const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze)$/;
/** The articles that may belong to a name. */
const NAME_ARTICLE = /^(?:de|het)$/;
/** Prepositions of a place. */
const IN_PLACE = /^(?:in|te|op|aan|bij|naast|achter|onder|boven|voor|tegenover|langs)$/;
/** Most words of what stands in a place. */
const REACH = 7;
/** The whole place; of one from where something comes, without the preposition. */
export function placeAsked(
  { view, matches }: Ranked,
  place: Entity,
  { type, analysis: { words: asked } }: Query,
): [number, number] {
  const { words } = view.analysis;
  // „In welke provincie”, „wat is de hoofdstad”: a place by its name, and not what it lies in.
  if (type.kind !== "where" && place.kind === "place")
    return [withArticle(words, place.first, NAME_ARTICLE), place.last];
  const found = new Set(matches.flatMap((match) => match.words));
  const [from, end] = wholePlace(place, view);
  const last = beforeVerb(words, from, end, found);
  const first = withArticle(words, from, NAME_ARTICLE);
  const isOrigin = asked.some(({ folded }) => folded === "vandaan");
  if (isPreposition(words[first] as Word)) return [isOrigin ? first + 1 : first, last];
  if (type.kind !== "where" || type.placeKind !== null) return [first, last];
  return [startOfSurrounding(words, first, found), last];
}

/** „In holle stammen | verstopt”: a word that the question has ends the clause, and is none of the place. */
function beforeVerb(words: readonly Word[], from: number, end: number, found: ReadonlySet<number>): number {
  const isVerb = found.has(end) && words[end]?.closesClause === true && words[end]?.capitalised === false;
  const hasNoun = words.slice(from + 1, end).some((word) => isNoun(word) && !isAdjective(word));
  return isVerb && hasNoun ? end - 1 : end;
}

/**
 * „**In het museum** in Gent”: what stands in the place, and was not asked about, says better where.
 * @param found words that the question has
 */
function startOfSurrounding(words: readonly Word[], place: number, found: ReadonlySet<number>): number {
  const noun = place - 2;
  if (
    noun < 0 ||
    !IN_PLACE.test(words[place - 1]?.folded ?? "") ||
    !isNoun(words[noun]) ||
    words[noun]?.closesClause
  )
    return place;
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    if (words[at]?.closesClause) return place;
    if (!IN_PLACE.test(words[at]?.folded ?? "")) continue;
    const phrase = nounPhrase(words, at + 1);
    const head = words.findIndex((word, index) => index > at && isNoun(word) && !isAdjective(word));
    if (phrase?.last === noun && !found.has(head)) return at;
  }
  return place;
}

/**
 * „in het oosten” and „Vlaanderen”, „in Temse” and „aan de Schelde”: places that stand behind each other are one, and so
 * are those of a list: „Nederland, Vlaanderen en het westen van Duitsland”.
 */
function wholePlace(
  { first, last }: Entity,
  { entities, analysis: { words, text } }: SentenceView,
): [number, number] {
  const isOfList = (at: number) => /^(?:en|of)$/.test(words[at - 1]?.folded ?? "");
  const places = entities.filter(
    ({ kind, first }) => kind === "place" || kind === "locative" || (kind === "name" && isOfList(first)),
  );
  const isOne = (end: number, start: number) => joins(words, end, start) || isListed(words, text, end, start);
  let [from, to] = [first, last];
  for (const { first: start, last: end } of places.toReversed())
    if (start < from && isOne(end, from)) from = start;
  for (const { first: start, last: end } of places) if (end > to && isOne(to, start)) to = end;
  return [from, isPreposition(words[from] as Word) ? endOfPhrase(words, to) : to];
}

/** „In sporthal De Springbok”, „op het veld van Pampachica”: on to a name behind the noun, or to what „van” adds to it. */
function endOfPhrase(words: readonly Word[], to: number): number {
  if (words[to]?.closesClause) return to;
  const name = NAME_ARTICLE.test(words[to + 1]?.folded ?? "") ? to + 2 : to + 1;
  if (words[to + 1]?.folded !== "van" && !words[name]?.capitalised) return to;
  return nounPhrase(words, words[to + 1]?.folded === "van" ? to + 2 : name)?.last ?? to;
}

/** „Gent, Brugge en het Waasland”: the next of a list of places. */
function isListed(words: readonly Word[], text: string, end: number, start: number): boolean {
  const between = words.slice(end + 1, start).map(({ folded }) => folded);
  const [last, next] = [words[end], words[end + 1]];
  if (!last || !next || start <= end || between.length > 4) return false;
  const isComma = text.slice(last.end, next.start).trim() === "," && words[start]?.capitalised === true;
  return isComma
    ? between.length === 0
    : /^(?:en|of)(?: (?:de|het)(?: (?:noorden|oosten|zuiden|westen|midden) van)?)?$/.test(between.join(" "));
}

/** Whether only „van”, „te” or the like, and an article, stand between two places. */
function joins(words: readonly Word[], end: number, start: number): boolean {
  if (start <= end || start - end > 3 || words[end]?.closesClause) return false;
  const between = words.slice(end + 1, start);
  const first = between[0] ?? words[start];
  return (
    /^(?:van|te|in|aan|bij|op)$/.test(first?.folded ?? "") &&
    between.slice(1).every(({ folded }) => DETERMINER.test(folded))
  );
}
