import { COVERS, wordsCovering } from "../find/finds.ts";
import { isInArticle } from "../find/in-article.ts";
import { matchOfFocus } from "../find/match.ts";
import { wordsBetween } from "../find/positions.ts";
import { tellsMeans } from "../fit/means.ts";
import { tellsOwnMotive } from "../fit/own-motive.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import type { QuestionType } from "../question/question-type.ts";
import type { Ranked } from "../rank/rank.ts";
import { asksView, isViewOfOther, LEAST_VOICE, shareOfMatter } from "../rank/voice.ts";
import { type Asked, askedOf, missingWords, rarestName, shareOfBestFind, sum } from "./asked-terms.ts";
import { isBare, isLast, lacksNoun, repeatsQuestion } from "./bare-noun.ts";
import { leansAsAnswer } from "./leaning.ts";
import { lacksName } from "./missing-name.ts";
import { isLoose, isOfAsker } from "./of-asker.ts";
import { isOfOther } from "./tells-other.ts";
import { isDeedUntold, isDoerUntold, isUnsaid } from "./unsaid.ts";
import { isHolderUntold } from "./untold-holder.ts";

/** What speaks for or against the best sentence being the answer; all about 0–1. */
export const EVIDENCE = [
  "bias",
  "absent",
  "elsewhere",
  "exact",
  "coverage",
  "context",
  "oneWord",
  "nameAlone",
  "nameMissing",
  "poorFit",
  "far",
  "score",
  "share",
  "shareOfOne",
  "bare",
  "toldWhich",
  "noUnit",
  "length",
  "words",
  "keywordsMissing",
  "asksQuantity",
  "asksReason",
  "voice",
  "noVoice",
  "ofOther",
  "givesMeans",
  "denies",
  "unsaid",
  "ofAsker",
  "loose",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** A usual score of a right answer, to bring scores to about 0–1. */
const USUAL_SCORE = 15;
/** Words between what was found and what would be the answer that tell as much as more. */
const FAR = 10;

/** How much it tells that a sentence does not say who did it: a name may stand for the deed. */
const DEED_UNTOLD = 0.4;

/** Weighs what was asked against the best sentence and the article as a whole. */
export function weighEvidence(
  query: Query,
  ranked: readonly Ranked[],
  frequency: (key: string) => number,
): Evidence {
  const { expects, units, kind } = query.type;
  const best = ranked[0] as Ranked;
  const asked = askedOf(query, ranked, frequency);
  const total = Math.max(0.3, sum(asked.map(({ term }) => term.weight)));
  const shareOf = (wanted: (each: Asked) => number) =>
    sum(asked.map((each) => each.term.weight * wanted(each))) / total;
  const isBareNoun = isBare(best, query.terms);
  const share = 1 / sum(ranked.map(({ score }) => Math.exp(score - best.score)));
  const missing = missingWords(asked);
  const matter = shareOfMatter(query, best);
  const leans = leansAsAnswer(query.type, best.view);
  return {
    bias: 1,
    absent: shareOf(({ term }) => (isInArticle(term, frequency) ? 0 : familiarity(term))),
    elsewhere: shareOf(({ anywhere, around }) => Math.max(0, anywhere - around)),
    exact: best.features.exact,
    coverage: best.coverage,
    context: leans ? 0 : best.features.context,
    oneWord: shareOfBestFind(asked, leans),
    nameAlone: missing * rarestName(asked, frequency),
    nameMissing: lacksName(asked, query) ? 1 : 0,
    poorFit: share * (1 - fitOf(best, query)),
    far: best.answerEntity
      ? Math.min(1, wordsBetween(best.answerEntity, wordsCovering(query.terms, best.matches)) / FAR)
      : 0,
    score: best.score / USUAL_SCORE,
    share,
    shareOfOne: asked.length === 1 ? share : 0,
    bare:
      (lacksNoun(best, query) && best.features.voice < LEAST_VOICE) ||
      repeatsQuestion(best, query) ||
      (isBareNoun && (asksWhich(query.type, best) || asksKindOf(best, query)))
        ? 1
        : 0,
    toldWhich:
      kind === "which" && expects === null && !isBareNoun && hasFocus(best, query) ? best.coverage : 0,
    noUnit: units.length > 0 && best.features.unit === 0 ? 1 : 0,
    length: Math.min(1, best.view.contentWords / 25),
    words: Math.min(1, sum(asked.map(({ term }) => carriersOf(term, query))) / 6),
    keywordsMissing: kind === "keywords" ? missing : 0,
    asksQuantity: expects === "quantity" ? 1 : 0,
    asksReason: expects === "reason" ? 1 : 0,
    voice: best.features.voice * matter,
    noVoice: isViewMissing(query, best, matter) ? 1 : 0,
    ofOther: isOfOther(query, best, asked, frequency) ? 1 : 0,
    givesMeans: tellsMeans(query.type, best.view.analysis.words) || tellsOwnMotive(query, best) ? 1 : 0,
    denies: kind === "yes-no" ? best.features.negation : 0,
    unsaid: shareUntold(query, best),
    ofAsker: isOfAsker(asked, query) ? 1 : 0,
    loose: isLoose(asked) ? 1 : 0,
  };
}

/** How surely the sentence leaves untold what is asked of its subject, or who it was, 0–1. */
function shareUntold(query: Query, best: Ranked): number {
  if (isUnsaid(query, best) || isDoerUntold(query, best) || isHolderUntold(query, best)) return 1;
  return isDeedUntold(query, best) ? DEED_UNTOLD : 0;
}

/**
 * Whether the view that is asked for is not given; „hebben de spelers kritiek op het bestuur” asks for it, too, and is not
 * answered by the criticism of somebody else.
 */
function isViewMissing(query: Query, best: Ranked, matter: number): boolean {
  if (query.type.kind === "yes-no" && isViewOfOther(best)) return true;
  return asksView(query) && (best.features.voice < LEAST_VOICE || matter === 0);
}

/**
 * Whether a question asks which one: „welke verzekeraar”, „hoe heet de predikant”. „Welke keeper” is told where the
 * sentence names a person, however bare the noun stands there.
 */
function asksWhich({ kind, expects }: QuestionType, { answerEntity }: Ranked): boolean {
  if (expects === "name") return true;
  return kind === "which" && (expects === null || (expects === "person" && answerEntity?.kind !== "person"));
}

/** „Wat voor nest”: a nest that nothing behind it tells of is any. */
function asksKindOf(best: Ranked, { type, terms }: Query): boolean {
  return type.asksKind && type.expects === null && isLast(best, terms);
}

/** How well the sentence answers by what it names, 0–1; of „wie is Jan?”, by whether it says who that is. */
function fitOf({ fit, features }: Ranked, { type, terms }: Query): number {
  if (type.kind === "who" && type.definition) return features.definition;
  // „Waar staat de partij voor” may ask for what it wants.
  const asksLetters = type.spelledOut && terms.some(({ isFocus, kind }) => isFocus && kind === "acronym");
  return type.expects === null && !asksLetters ? 1 : fit;
}

/** Whether the sentence has the noun asked about. */
function hasFocus({ matches }: Ranked, { terms }: Query): boolean {
  return (matchOfFocus(terms, matches)?.quality ?? 0) >= COVERS;
}

/** How many words of a term carry matter: an expression says as much as its words do. */
function carriersOf({ words }: QueryTerm, { analysis }: Query): number {
  const carriers = words.filter((at) => /^(?:content|light)$/.test(analysis.words[at]?.cls ?? ""));
  return Math.max(1, carriers.length);
}

/**
 * How much the absence of a term tells, 0–1: a word with many others that may stand for it, none of them in the
 * article, is more surely not spoken of than a word that stands alone.
 */
function familiarity({ keys }: QueryTerm): number {
  return Math.min(1, Math.log(1 + keys.length) / 4);
}
