import type { Article } from "../corpus/article.ts";
import type { Entity, EntityKind } from "../dutch/entities.ts";
import { findAnswerEntity, isMeasured } from "./answer-entity.ts";
import { contextOf } from "./context.ts";
import type { TermMatch } from "./match.ts";
import { nearness, order, proximity } from "./positions.ts";
import type { Query, QueryTerm, Via } from "./query.ts";
import type { SentenceView, ViewSentences } from "./sentence-view.ts";

/** What is measured of a sentence against a question; every feature is about 0–1. */
export const FEATURES = [
  "byWord",
  "byForm",
  "byPart",
  "bySynonym",
  "byNarrower",
  "byRelated",
  "byBroader",
  "bySpelling",
  "surprise",
  "exact",
  "rarest",
  "context",
  "contextLeaning",
  "heading",
  "headline",
  "proximity",
  "order",
  "density",
  "focus",
  "focusNear",
  "unit",
  "kindOfFocus",
  "subtype",
  "definition",
  "person",
  "place",
  "name",
  "quantity",
  "time",
  "reason",
  "missingType",
  "titleSentence",
  "headingSentence",
  "listItem",
  "brevity",
  "lead",
  "leans",
  "search",
  "negation",
] as const;

export type FeatureName = (typeof FEATURES)[number];

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
  /** The share of what the question asks that the sentence holds itself. */
  readonly coverage: number;
}

/** What measuring needs besides the sentence itself. */
export interface MeasureContext {
  readonly view: ViewSentences;
  /** Weight of each term: its kind, and how rare it is in the article. */
  readonly weights: readonly number[];
  /** How each term of the question was found in a sentence. */
  readonly matchesOf: (article: Article, index: number) => readonly TermMatch[];
  /** How rare a key is: its inverse document frequency. */
  readonly rareness: (key: string) => number;
  /** How rare a find of a term is, this good or better: its inverse document frequency. */
  readonly rarenessOfFind: (term: number, quality: number) => number;
  /** What kind of place a key names. */
  readonly placeKindOf: (key: string) => string | null;
}

/** How much of a match in a neighbouring sentence counts for the sentence that leans on it. */
const NEIGHBOUR = [0.7, 0.4];

/** Measures a sentence against a question. */
export function measure(
  article: Article,
  index: number,
  searchScore: number,
  query: Query,
  context: MeasureContext,
): Measured {
  const { weights, rareness } = context;
  const view = context.view(article, index);
  const matches = context.matchesOf(article, index);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (value: (at: number) => number) =>
    weights.reduce((sum, weight, at) => sum + weight * value(at), 0) / total;
  /** A find by a common word tells less than a find by a rare one. */
  const worth = (at: number, match: TermMatch) => {
    const key = match.by ? (query.terms[at] as QueryTerm).weight * rareness(match.by.key) : 0;
    return match.quality * Math.min(1, key / (weights[at] as number));
  };
  const own = matches.map((match, at) => worth(at, match));
  const through = (wanted: (via: Via, match: TermMatch) => boolean) =>
    share((at) => {
      const match = matches[at] as TermMatch;
      return match.by && wanted(match.by.via, match) ? (own[at] as number) : 0;
    });
  const surroundings = contextOf(article, index);
  const borrowed = (indexes: readonly number[], factor: (distance: number) => number) => {
    const others = indexes.map((other) => context.matchesOf(article, other));
    return share((at) => {
      const best = Math.max(
        0,
        ...others.map((other, distance) => worth(at, other[at] as TermMatch) * factor(distance)),
      );
      return Math.max(0, best - (own[at] as number));
    });
  };
  const rarestAt = weights.reduce((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0);
  const answerEntity = findAnswerEntity(query, view, matches, context.placeKindOf);
  const { expects } = query.type;
  const typed = (kind: EntityKind) =>
    expects === kind && answerEntity ? (answerEntity.kind === kind ? 1 : 0.5) : 0;
  const focusAt = query.terms.findIndex((term) => term.isFocus);
  const focus = matches[focusAt];
  const paragraph = article.paragraphs[(article.sentences[index]?.paragraph ?? 0) - 1];
  const negated = view.analysis.words.some((word) => word.cls === "negation");
  const before = borrowed(surroundings.before, (distance) => NEIGHBOUR[distance] ?? 0);
  const features: Features = {
    byWord: through((via, { partly }) => via === "word" && !partly),
    byForm: through((via, { partly }) => via === "form" && !partly),
    byPart: through((via, { partly }) => partly && (via === "word" || via === "form")),
    bySynonym: through((via) => via === "synonym"),
    byNarrower: through((via) => via === "narrower"),
    byRelated: through((via) => via === "related"),
    byBroader: through((via) => via === "broader"),
    bySpelling: through((via) => via === "spelling"),
    surprise: share((at) => {
      const { quality } = matches[at] as TermMatch;
      if (quality === 0) return 0;
      const find = (query.terms[at] as QueryTerm).weight * context.rarenessOfFind(at, quality);
      return Math.min(1, find / (weights[at] as number));
    }),
    exact: share((at) => (isExact(query.terms[at] as QueryTerm, matches[at] as TermMatch, view) ? 1 : 0)),
    rarest: own[rarestAt] ?? 0,
    context: before,
    contextLeaning: view.leans ? before : 0,
    heading: borrowed(surroundings.headings, () => 1),
    headline: borrowed(surroundings.headline === null ? [] : [surroundings.headline], () => 1),
    proximity: proximity(matches),
    order: order(matches),
    density: Math.min(
      1,
      matches.filter((match) => match.quality > 0.3).length / Math.max(3, view.contentWords),
    ),
    focus: focus?.quality ?? 0,
    focusNear: focus && answerEntity ? nearness(answerEntity, focus) : 0,
    unit: answerEntity && isMeasured(answerEntity, view, query.type.units) ? 1 : 0,
    kindOfFocus: focus?.by?.via === "narrower" ? 1 : 0,
    subtype: query.type.subtype && focus?.partly ? 1 : 0,
    definition: query.type.definition && focus && isDefined(focus, view) ? 1 : 0,
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
  };
  return {
    article,
    index,
    view,
    matches,
    answerEntity,
    features,
    coverage: share((at) => own[at] as number),
  };
}

function isExact(term: QueryTerm, match: TermMatch, view: SentenceView): boolean {
  return match.words.some((at) => term.folded.includes(view.analysis.words[at]?.folded ?? ""));
}

/** „Dat doel is …”: the thing asked about, early in the sentence, and a form of „zijn” right behind it. */
function isDefined(focus: TermMatch, { analysis: { words } }: SentenceView): boolean {
  const at = focus.words.at(-1);
  if (at === undefined || (focus.words[0] as number) > 3) return false;
  return words
    .slice(at + 1, at + 5)
    .some((word) => /^(?:is|was|zijn|waren|heet|betekent)$/.test(word.folded));
}

/** `Name: what` or `Name - what`. */
function isLabelled({ analysis: { text }, contentWords }: SentenceView): boolean {
  return contentWords <= 25 && /^[^.!?]{2,60}(?::| [-–] )/u.test(text) && !/[.!?]$/u.test(text);
}
