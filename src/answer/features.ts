import type { Article } from "../corpus/article.ts";
import type { Entity, EntityKind } from "../dutch/entities.ts";
import { contextOf } from "./context.ts";
import { matchTerms, type TermMatch } from "./match.ts";
import type { Query, QueryTerm } from "./query.ts";
import type { SentenceView, ViewSentences } from "./sentence-view.ts";

/** What is measured of a sentence against a question; every feature is about 0–1. */
export type FeatureName =
  | "coverage"
  | "exact"
  | "rarest"
  | "context"
  | "heading"
  | "headline"
  | "proximity"
  | "order"
  | "density"
  | "focus"
  | "focusNear"
  | "person"
  | "place"
  | "name"
  | "quantity"
  | "time"
  | "reason"
  | "missingType"
  | "titleSentence"
  | "headingSentence"
  | "listItem"
  | "brevity"
  | "lead"
  | "leans"
  | "search"
  | "negation"
  | "echo";

export type Features = Readonly<Record<FeatureName, number>>;

/** A sentence measured against a question. */
export interface Measured {
  readonly article: Article;
  readonly index: number;
  readonly view: SentenceView;
  readonly matches: readonly TermMatch[];
  /** Entity that could be the answer: of the kind asked for and not in the question. */
  readonly answerEntity: Entity | null;
  readonly features: Features;
}

/** What measuring needs besides the sentence itself. */
export interface MeasureContext {
  readonly view: ViewSentences;
  /** Weight of each term: its kind, and how rare it is in the article. */
  readonly weights: readonly number[];
}

/** How much of a match in a neighbouring sentence counts for the sentence that leans on it. */
const NEIGHBOUR = [0.7, 0.4];

/** Measures a sentence against a question. */
export function measure(
  article: Article,
  index: number,
  searchScore: number,
  query: Query,
  { view: viewOf, weights }: MeasureContext,
): Measured {
  const view = viewOf(article, index);
  const matches = matchTerms(query.terms, view);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (value: (at: number) => number) =>
    weights.reduce((sum, weight, at) => sum + weight * value(at), 0) / total;
  const quality = (at: number) => (matches[at] as TermMatch).quality;
  const context = contextOf(article, index);
  const borrowed = (indexes: readonly number[], factor: (distance: number) => number) =>
    share((at) => {
      let best = 0;
      indexes.forEach((other, distance) => {
        const match = matchTerms([query.terms[at] as QueryTerm], viewOf(article, other))[0] as TermMatch;
        best = Math.max(best, match.quality * factor(distance));
      });
      return Math.max(0, best - quality(at));
    });
  const rarestAt = weights.reduce((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0);
  const answerEntity = findAnswerEntity(query, view, matches);
  const { expects } = query.type;
  const typed = (kind: EntityKind) => (expects === kind && answerEntity ? 1 : 0);
  const focusAt = query.terms.findIndex((term) => term.isFocus);
  const paragraph = article.paragraphs[(article.sentences[index]?.paragraph ?? 0) - 1];
  const negated = view.analysis.words.some((word) => word.cls === "negation");
  const features: Features = {
    coverage: share(quality),
    exact: share((at) => (isExact(query.terms[at] as QueryTerm, matches[at] as TermMatch, view) ? 1 : 0)),
    rarest: query.terms.length > 0 ? quality(rarestAt) : 0,
    context: borrowed(context.before, (distance) => NEIGHBOUR[distance] ?? 0),
    heading: borrowed(context.headings, () => 1),
    headline: borrowed(context.headline === null ? [] : [context.headline], () => 1),
    proximity: proximity(matches),
    order: order(matches),
    density: Math.min(
      1,
      matches.filter((match) => match.quality > 0.3).length / Math.max(3, view.contentWords),
    ),
    focus: focusAt >= 0 ? quality(focusAt) : 0,
    focusNear: focusAt >= 0 && answerEntity ? nearness(answerEntity, matches[focusAt] as TermMatch) : 0,
    person: typed("person"),
    place: typed("place"),
    name: typed("name"),
    quantity: typed("quantity"),
    time: typed("time"),
    reason: typed("reason"),
    missingType: expects !== null && !answerEntity ? 1 : 0,
    titleSentence: article.sentences[index]?.paragraph === 0 ? 1 : 0,
    headingSentence: paragraph?.kind === "heading" ? 1 : 0,
    listItem: paragraph?.kind === "list" || isLabelled(view) ? 1 : 0,
    brevity: 1 / (1 + view.contentWords / 8),
    lead: 1 / (1 + index / 5),
    leans: view.leans ? 1 : 0,
    search: searchScore,
    negation: query.negated && negated ? 1 : 0,
    echo: 0,
  };
  return { article, index, view, matches, answerEntity, features };
}

function isExact(term: QueryTerm, match: TermMatch, view: SentenceView): boolean {
  return (
    match.words.length > 0 &&
    match.words.some((at) => term.folded.includes(view.analysis.words[at]?.folded ?? ""))
  );
}

/** How close together the finds stand: 1 when they are neighbours. */
function proximity(matches: readonly TermMatch[]): number {
  const positions = matches.filter((match) => match.quality > 0.2).map((match) => match.words[0] as number);
  if (positions.length < 2) return 0;
  const span = Math.max(...positions) - Math.min(...positions) + 1;
  return positions.length / Math.max(span, positions.length);
}

/** The share of neighbouring terms of the question that stand near each other in the same order. */
function order(matches: readonly TermMatch[]): number {
  let pairs = 0;
  for (let at = 1; at < matches.length; at++) {
    const before = matches[at - 1]?.words[0];
    const after = matches[at]?.words[0];
    if (before !== undefined && after !== undefined && after > before && after - before <= 4) pairs++;
  }
  return matches.length > 1 ? pairs / (matches.length - 1) : 0;
}

function nearness(entity: Entity, match: TermMatch): number {
  const at = match.words[0];
  if (at === undefined) return 0;
  const distance = at < entity.first ? entity.first - at : Math.max(0, at - entity.last);
  return match.quality * Math.max(0, 1 - distance / 6);
}

/** `Name: what` or `Name - what`. */
function isLabelled(view: SentenceView): boolean {
  return (
    view.contentWords <= 25 &&
    /^[^.!?]{2,60}(?::| [-–] )/u.test(view.analysis.text) &&
    !/[.!?]$/u.test(view.analysis.text)
  );
}

const ACCEPTS: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  person: ["person", "name"],
  place: ["place"],
  name: ["name", "person", "place"],
  quantity: ["quantity"],
  time: ["time"],
  reason: ["reason"],
};

/** The entity of the kind asked for that is not itself part of the question, nearest to what was found. */
function findAnswerEntity(query: Query, view: SentenceView, matches: readonly TermMatch[]): Entity | null {
  const { expects } = query.type;
  if (expects === null) return null;
  const found = new Set(matches.filter((match) => match.quality > 0.7).flatMap((match) => match.words));
  const isAsked = (entity: Entity) =>
    expects !== "quantity" && expects !== "reason" && spans(entity).every((at) => found.has(at));
  const centre = average([...found]);
  let best: Entity | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const entity of view.entities) {
    const rank = ACCEPTS[expects].indexOf(entity.kind);
    if (rank < 0 || isAsked(entity)) continue;
    const cost = rank * 3 + Math.abs(entity.first - centre) / 4;
    if (cost < bestCost) {
      best = entity;
      bestCost = cost;
    }
  }
  return best;
}

function spans(entity: Entity): number[] {
  return Array.from({ length: entity.last - entity.first + 1 }, (_, at) => entity.first + at);
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
