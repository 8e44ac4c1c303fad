import type { Article } from "../../corpus/article.ts";
import { contextOf } from "../find/context.ts";
import { type FindContext, weighFinds } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { findAnswerEntity } from "../fit/answer-entity.ts";
import type { AnswerEntity } from "../fit/explaining-entity.ts";
import type { Query } from "../question/query.ts";
import {
  asksEntity,
  measureAnswer,
  measureFinds,
  measurePlace,
  measureSurroundings,
  measureType,
} from "./measures.ts";
import { measureSequence, withEvent } from "./sequence.ts";
import { withSpeaker } from "./speaker.ts";
import { measureVerbs } from "./verbs.ts";
import { type VoiceContext, voiceOf } from "./voice.ts";

/** What is measured of a sentence against a question; every feature is about 0–1. */
export const FEATURES = [
  "byPart",
  "bySynonym",
  "byNarrower",
  "byRelated",
  "bySpelling",
  "exact",
  "covered",
  "coversAll",
  "rarest",
  "names",
  "order",
  "density",
  "coverage",
  "search",
  "context",
  "contextLeaning",
  "heading",
  "leans",
  "sequence",
  "fit",
  "coverageFitting",
  "coverageNaming",
  "unit",
  "definition",
  "person",
  "unaskedTime",
  "negation",
  "titleSentence",
  "headingSentence",
  "brevity",
  "voice",
  "modality",
  "otherTense",
  "excluded",
  "ability",
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
  readonly answerEntity: AnswerEntity | null;
  readonly features: Features;
  /** How well that entity fits what is asked, 0–1; 1 when nothing of a kind is asked for. */
  readonly fit: number;
  /** The share of what the question asks that the sentence holds itself. */
  readonly coverage: number;
  /** Quality of the best match of each term in the sentence and what it leans on, the article's beginning included. */
  readonly around: () => readonly number[];
}

/** What measuring needs besides the sentence itself. */
export interface MeasureContext extends FindContext, VoiceContext {
  /** What kind of place a key names. */
  readonly placeKindOf: (key: string) => string | null;
}

/**
 * Measures a sentence against a question.
 * @param searchScore MiniSearch's score of it, as a share of the best
 */
export function measure(
  article: Article,
  index: number,
  searchScore: number,
  query: Query,
  context: MeasureContext,
): Measured {
  const view = context.view(article, index);
  const told = withEvent(query, view, article, index, context);
  const matches = withSpeaker(query, told, article, index, context);
  const finds = weighFinds(query, matches, context);
  const answerEntity = findAnswerEntity(query, view, matches, context.placeKindOf);
  const coverage = finds.share((at) => finds.own[at] as number);
  const fit = asksEntity(query) ? (answerEntity?.fit ?? 0) : 1;
  const { before } = contextOf(article, index);
  const found = measureFinds(query, view, matches, finds, context);
  const around = measureSurroundings(article, index, view, finds);
  const type = measureType(query, view, matches, answerEntity);
  const answer = measureAnswer(query, view, matches, { coverage, fit });
  const place = measurePlace(article, index, view);
  const verbs = measureVerbs(query, view);
  // One by one: `Object.assign` takes twenty times as long, and `{ ...found, ...around }` twenty times that.
  const features: Features = {
    byPart: found.byPart,
    bySynonym: found.bySynonym,
    byNarrower: found.byNarrower,
    byRelated: found.byRelated,
    bySpelling: found.bySpelling,
    exact: found.exact,
    covered: found.covered,
    coversAll: found.coversAll,
    rarest: found.rarest,
    names: found.names,
    order: found.order,
    density: found.density,
    coverage,
    search: Math.sqrt(searchScore),
    context: around.context,
    contextLeaning: around.contextLeaning,
    heading: around.heading,
    leans: around.leans,
    sequence: measureSequence(query, view, matches, finds, () => finds.borrowed(article, before, [1, 1])),
    fit: answer.fit,
    coverageFitting: answer.coverageFitting,
    coverageNaming: answer.coverageNaming,
    unit: type.unit,
    definition: type.definition,
    person: type.person,
    unaskedTime: type.unaskedTime,
    negation: type.negation,
    ability: type.ability,
    titleSentence: place.titleSentence,
    headingSentence: place.headingSentence,
    brevity: place.brevity,
    voice: voiceOf(query, article, index, context),
    modality: verbs.modality,
    otherTense: verbs.otherTense,
    excluded: found.excluded,
  };
  return {
    article,
    index,
    view,
    matches,
    answerEntity,
    fit,
    features,
    coverage,
    around: () => matchAround(article, index, matches, context),
  };
}

/** How many words into the sentence that opens a paragraph its matter stands: „Het FBN ontstond”, „In Gent wachtte Anna”. */
const OPENING = 3;

/** Pronouns that point to someone named shortly before. */
const NEAR = /^(?:hij|zij|ze|hem)$/;

/**
 * A sentence leans on those before it; and what its paragraph opens with is what that tells of, unless a pronoun points
 * to someone else.
 */
function matchAround(
  article: Article,
  index: number,
  matches: readonly TermMatch[],
  { matchesOf, view }: MeasureContext,
): number[] {
  const others = [...contextOf(article, index).all, 0].map((other) => matchesOf(article, other));
  const isOfOther = view(article, index).analysis.words.some(({ folded }) => NEAR.test(folded));
  const opening = matchesOf(article, firstOfParagraph(article, index)).map(({ quality, words }) =>
    !isOfOther && words.some((at) => at < OPENING) ? quality : 0,
  );
  return matches.map(({ quality }, at) =>
    Math.max(quality, opening[at] as number, ...others.map((other) => (other[at] as TermMatch).quality)),
  );
}

function firstOfParagraph({ sentences, paragraphs }: Article, index: number): number {
  const { paragraph = 0 } = sentences[index] ?? {};
  return paragraphs[paragraph - 1]?.first ?? 0;
}
