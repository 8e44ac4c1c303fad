import type { Entity } from "../../dutch/entities.ts";
import { isPreposition, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Ranked } from "../rank/rank.ts";
import { quantitySpan, startOf, withSign } from "./quantity-span.ts";
import { reasonSpan } from "./reason-span.ts";
import { spanOf, withArticle } from "./span.ts";

const TIME_HEDGE =
  /^(?:circa|ca|ongeveer|rond|omstreeks|ruim|bijna|begin|eind|halverwege|midden|eerste|tweede|derde|vierde|laatste|vorige|volgende|afgelopen|komende|elke|iedere)$/;
const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze)$/;
/** The articles that may belong to a name. */
const NAME_ARTICLE = /^(?:de|het)$/;
/** Letters that stand before someone's name and belong to it. */
const DEGREE = /^(?:ir|ing|dr|drs|mr|prof|ds)\.?$/;
/** Most words behind the first of a name in brackets. */
const LONGEST_IN_BRACKETS = 3;
/**
 * Gives the part of a sentence that answers by itself: the person, place, time or quantity that was asked for, or the
 * clause that gives the reason. Null when the question asks for nothing of the kind or the sentence does not hold it.
 */
export function answerSpan(ranked: Ranked): [number, number] | null {
  const { answerEntity, view } = ranked;
  if (!answerEntity) return null;
  const { words } = view.analysis;
  const { first, last, kind } = answerEntity;
  switch (kind) {
    case "quantity":
      return withSign(view.analysis.text, spanOf(words, ...quantitySpan(view.analysis, first, last)));
    case "time":
      return spanOf(words, startOfTime(words, first), endOfTime(words, last));
    case "role":
      return spanOf(words, startOfNoun(words, first), endOfNoun(words, last));
    case "reason":
      return reasonSpan(ranked, first);
    case "place":
    case "locative":
      return spanOf(words, ...wholePlace(answerEntity, view));
    default:
      return spanOf(words, startOfName(words, first), endInBrackets(view, first, last));
  }
}

/** „de Alpen” with its article, „ir. Jan Vos” with the letters before it. */
function startOfName(words: readonly Word[], first: number): number {
  return isDegree(words[first - 1]) ? first - 1 : withArticle(words, first, NAME_ARTICLE);
}

function isDegree(word: Word | undefined): boolean {
  return word !== undefined && DEGREE.test(word.folded) && !word.first;
}

/** „(Passer domesticus)”: what stands in brackets is one name, in small letters or not. */
function endInBrackets({ analysis: { words, text } }: SentenceView, first: number, last: number): number {
  if (text[(words[first] as Word).start - 1] !== "(") return last;
  const end = words.findIndex((word, at) => at >= last && word.closesClause);
  const isOneName = end >= 0 && end - first <= LONGEST_IN_BRACKETS && text[words[end]?.end ?? 0] === ")";
  return isOneName ? end : last;
}

/**
 * „in het oosten” and „Afghanistan”, „in Temse” and „aan de Schelde”: places that stand behind each other are one, and so
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

/** „Van 1963 tot 1969”, „tussen 1914 en 1918”: a stretch is told by both its ends. */
function startOfTime(words: readonly Word[], at: number): number {
  const joins = /^(?:tot|en)$/.test(words[at - 1]?.folded ?? "");
  const isStretch = joins && /^(?:van|vanaf|tussen)$/.test(words[at - 3]?.folded ?? "");
  return isStretch && words[at - 2]?.number !== undefined ? at - 3 : startOf(words, at, TIME_HEDGE);
}

/** „najaar van 2025”, „zomer 1914”: the year that a season or a month belongs to. */
function endOfTime(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || /\p{N}/u.test(words[at]?.surface ?? "")) return at;
  const year = words[at + 1]?.folded === "van" ? at + 2 : at + 1;
  return /^\p{N}{4}$/u.test(words[year]?.surface ?? "") ? year : at;
}

/** „andere leden van de terroristische groepering”: back over adjectives, and over „van de” to the noun before it. */
function startOfNoun(words: readonly Word[], at: number): number {
  let first = at;
  while (isAdjective(words[first - 1]) || words[first - 1]?.number !== undefined) first--;
  const before = DETERMINER.test(words[first - 1]?.folded ?? "") ? first - 2 : first - 1;
  const owner = before - 1;
  return words[before]?.folded === "van" && isNoun(words[owner]) ? startOfNoun(words, owner) : first;
}

/** „leden van de bende”: on over „van de” to the noun behind it. */
function endOfNoun(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || words[at + 1]?.folded !== "van") return at;
  let last = DETERMINER.test(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
  while (isAdjective(words[last]) && isNoun(words[last + 1])) last++;
  return isNoun(words[last]) || words[last]?.capitalised ? last : at;
}

function isNoun(word: Word | undefined): boolean {
  return word?.cls === "content" || word?.cls === "light";
}

function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && !word.closesClause && !word.first && isNoun(word) && /e$/.test(word.folded);
}
