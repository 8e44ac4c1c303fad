import type { Article } from "../../corpus/article.ts";
import { contextOf } from "../find/context.ts";
import { COVERS, type FindContext, type Finds, SEEN } from "../find/finds.ts";
import { isCompoundOf } from "../find/kind-match.ts";
import { matchOfFocus, type TermMatch } from "../find/match.ts";
import { order } from "../find/positions.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { tellsAbility } from "../fit/ability.ts";
import { isExplained } from "../fit/explained.ts";
import type { AnswerEntity } from "../fit/explaining-entity.ts";
import { asksHardship, tellsHardship } from "../fit/hardship.ts";
import { tellsMeans } from "../fit/means.ts";
import { isMeasured } from "../fit/measured.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import { isNamed, type Query, type QueryTerm, type Via } from "../question/query.ts";

/** How much of a match in the sentence before, and the one before that, counts for the sentence that leans on it. */
const BEFORE = [0.7, 0.4];
/** Whether a question asks for something that can be pointed out in a sentence. */
export function asksEntity({ type }: Query): boolean {
  return type.expects !== null || type.spelledOut;
}

/** What was found in the sentence itself, and by what. */
export function measureFinds(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  finds: Finds,
  { weights, strength }: FindContext,
) {
  const by = (wanted: (via: Via, match: TermMatch) => boolean) => strength * finds.through(wanted);
  const quality = (at: number) => matches[at]?.quality ?? 0;
  let asked = 0;
  let covered = 0;
  query.terms.forEach(({ kind, isExcluded }, at) => {
    if (kind === "light" || isExcluded) return;
    asked++;
    if (quality(at) >= COVERS) covered++;
  });
  const rarest = weights.reduce((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0);
  return {
    byPart: by((via, { partly }) => partly && (via === "word" || via === "form")),
    bySynonym: by((via) => via === "synonym"),
    byNarrower: by((via) => via === "narrower"),
    byRelated: by((via) => via === "related"),
    bySpelling: by((via) => via === "spelling"),
    covered: asked === 0 ? 0 : covered / asked,
    coversAll: asked > 0 && covered === asked ? 1 : 0,
    rarest: finds.own[rarest] ?? 0,
    names: query.terms.reduce((sum, term, at) => sum + (isNamed(term) ? quality(at) : 0), 0),
    order: order(matches),
    exact: finds.share((at) =>
      isExact(query.terms[at] as QueryTerm, matches[at] as TermMatch, view) ? strength : 0,
    ),
    excluded: query.terms.reduce(
      (most, { isExcluded }, at) =>
        isExcluded && quality(at) >= COVERS ? Math.max(most, quality(at)) : most,
      0,
    ),
    density: Math.min(
      1,
      matches.filter(({ quality }) => quality > SEEN).length / Math.max(3, view.contentWords),
    ),
  };
}

function isExact(term: QueryTerm, match: TermMatch, view: SentenceView): boolean {
  return match.words.some((at) => term.folded.includes(view.analysis.words[at]?.folded ?? ""));
}

/** What stands around the sentence. */
export function measureSurroundings(article: Article, index: number, view: SentenceView, finds: Finds) {
  const { before, headings } = contextOf(article, index);
  const context = finds.borrowed(article, before, BEFORE);
  const ones = headings.map(() => 1);
  return {
    context,
    contextLeaning: view.isPronounFirst ? context : 0,
    heading: finds.borrowed(article, headings, ones),
    leans: view.leans ? 1 : 0,
  };
}

/** Whether the sentence names what the question asks for. */
export function measureType(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  answerEntity: AnswerEntity | null,
) {
  const { terms, type, negated: asksNegated } = query;
  const { expects, units, kind } = type;
  const focus = matchOfFocus(terms, matches);
  // Whoever asks whether something is so is answered by a denial as well.
  const mayBeDenied = asksNegated || kind === "yes-no";
  return {
    unit: answerEntity && isMeasured(answerEntity, view, units) ? 1 : 0,
    definition: focus && isExplained(focus, type, view) ? 1 : 0,
    person: expects === "person" && answerEntity ? personIn(answerEntity) : 0,
    unaskedTime: expects !== "time" && view.entities.some(({ kind }) => kind === "time") ? 1 : 0,
    negation: mayBeDenied && view.analysis.words.some((word) => word.cls === "negation") ? 1 : 0,
    ability:
      tellsAbility(query, view.analysis.words) || (asksHardship(query) && tellsHardship(query, view, matches))
        ? 1
        : 0,
  };
}

/** How surely an answer is a person, 0–1: a name may be of anything, and a poor fit is hardly one. */
function personIn({ kind, fit }: AnswerEntity): number {
  if (kind === "person") return 1;
  return fit < 0.5 ? 0 : 0.5;
}

/**
 * Whether the sentence can answer, and how much of the question it holds when it can: what fits tells little in a
 * sentence about something else, and so does a sentence about just this without anything that fits.
 */
export function measureAnswer(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  { coverage, fit }: { readonly coverage: number; readonly fit: number },
) {
  const { kind, expects, asksKind, asksMeans } = query.type;
  const focus = matchOfFocus(query.terms, matches);
  const isNaming = asksKind
    ? focus !== undefined && (isCompoundOf(focus) || focus.by?.via === "narrower")
    : asksMeans
      ? tellsMeans(query.type, view.analysis.words)
      : kind === "which" &&
        expects === null &&
        !asksHardship(query) &&
        newNames(view, wordsFound(matches)).length > 0;
  const asked = asksEntity(query) ? fit : 0;
  return {
    fit: asked,
    coverageFitting: coverage * asked,
    coverageNaming: isNaming ? coverage : 0,
  };
}

/** Where in the article the sentence stands, and what kind of line it is. */
export function measurePlace(article: Article, index: number, view: SentenceView) {
  const { paragraph = 0 } = article.sentences[index] ?? {};
  const kind = article.paragraphs[paragraph - 1]?.kind;
  return {
    titleSentence: paragraph === 0 ? 1 : 0,
    headingSentence: kind === "heading" ? 1 : 0,
    brevity: 1 / (1 + view.contentWords / 8),
  };
}
