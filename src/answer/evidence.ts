import { isBare, isLast } from "./bare-noun.ts";
import { COVERS, SEEN } from "./finds.ts";
import { isInArticle } from "./in-article.ts";
import { matchOfFocus, type TermMatch } from "./match.ts";
import { tellsMeans } from "./means.ts";
import { isNamesake, isOfOtherOne } from "./other-one.ts";
import { isOfOtherSubject } from "./other-subject.ts";
import { wordsBetween } from "./positions.ts";
import { isNamed, type Query, type QueryTerm } from "./query.ts";
import type { QuestionType } from "./question-type.ts";
import type { Ranked } from "./rank.ts";
import { isReversed } from "./reversal.ts";
import { asksView, LEAST_VOICE, shareOfMatter } from "./voice.ts";

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
  "reversed",
  "givesMeans",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** A term of the question, how well the best sentence has it, and how well what that leans on does. */
interface Asked {
  readonly term: QueryTerm;
  readonly match: TermMatch;
  readonly quality: number;
  readonly around: number;
  /** How well the sentence has it that has it best. */
  readonly anywhere: number;
  /** In how many sentences the word stands that it was found by; 0 when it was not. */
  readonly sentences: number;
}

/** A usual score of a right answer, to bring scores to about 0–1. */
const USUAL_SCORE = 15;
/** A usual number of sentences, to tell how rare a word is. */
const USUAL_SENTENCES = 30;
/** Words between what was found and what would be the answer that tell as much as more. */
const FAR = 10;
/** As many words missing as this tell as much as more. */
const MOST_MISSING = 3;

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
  return {
    bias: 1,
    absent: shareOf(({ term }) => (isInArticle(term, frequency) ? 0 : familiarity(term))),
    elsewhere: shareOf(({ anywhere, around }) => Math.max(0, anywhere - around)),
    exact: best.features.exact,
    coverage: best.coverage,
    context: best.features.context,
    oneWord: shareOfBestFind(asked),
    nameAlone: missing * rarestName(asked, frequency),
    nameMissing: asked.some(({ term, around }) => around < COVERS && isOfOne(term, query)) ? 1 : 0,
    poorFit: share * (1 - fitOf(best, query)),
    far: best.answerEntity
      ? Math.min(1, wordsBetween(best.answerEntity, wordsCovering(query, best)) / FAR)
      : 0,
    score: best.score / USUAL_SCORE,
    share,
    shareOfOne: asked.length === 1 ? share : 0,
    bare: isBareNoun && (asksWhich(query.type, best) || asksKindOf(best, query)) ? 1 : 0,
    toldWhich:
      kind === "which" && expects === null && !isBareNoun && hasFocus(best, query) ? best.coverage : 0,
    noUnit: units.length > 0 && best.features.unit === 0 ? 1 : 0,
    length: Math.min(1, best.view.contentWords / 25),
    words: Math.min(1, sum(asked.map(({ term }) => carriersOf(term, query))) / 6),
    keywordsMissing: kind === "keywords" ? missing : 0,
    asksQuantity: expects === "quantity" ? 1 : 0,
    asksReason: expects === "reason" ? 1 : 0,
    voice: best.features.voice * matter,
    noVoice: asksView(query) && (best.features.voice < LEAST_VOICE || matter === 0) ? 1 : 0,
    reversed:
      isReversed(query, best) ||
      isOfOtherSubject(query, best) ||
      isOfOtherOne(query, best) ||
      asked.some(({ term, match, anywhere }) => isNamesake(term, match, anywhere, frequency))
        ? 1
        : 0,
    givesMeans: tellsMeans(query.type, best.view.analysis.words) ? 1 : 0,
  };
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

function askedOf(query: Query, ranked: readonly Ranked[], frequency: (key: string) => number): Asked[] {
  const best = ranked[0] as Ranked;
  const around = best.around();
  const qualityIn = ({ matches }: Ranked, at: number) => matches[at]?.quality ?? 0;
  return query.terms.flatMap((term, at) => {
    if (term.kind === "light") return [];
    const by = best.matches[at]?.by;
    return [
      {
        term,
        match: best.matches[at] as TermMatch,
        quality: qualityIn(best, at),
        around: around[at] ?? 0,
        anywhere: Math.max(...ranked.map((each) => qualityIn(each, at))),
        sentences: by ? frequency(by.key) : 0,
      },
    ];
  });
}

/** Indexes of the words of the sentence that cover a term. */
function wordsCovering({ terms }: Query, { matches }: Ranked): number[] {
  return matches.flatMap(({ quality, words }, at) =>
    quality >= COVERS && terms[at]?.kind !== "light" ? words : [],
  );
}

/** How many words, names left out, neither the sentence nor what it leans on has, as a share of `MOST_MISSING`. */
function missingWords(asked: readonly Asked[]): number {
  const missing = asked.filter(({ term, around }) => !isNamed(term) && around < COVERS);
  return Math.min(1, missing.length / MOST_MISSING);
}

/**
 * How rare the rarest name of the question is in the article, 0–1; 0 when it has none. A sentence stands out by a name
 * that no other has, whatever is asked about it.
 */
function rarestName(asked: readonly Asked[], frequency: (key: string) => number): number {
  const names = asked.flatMap(({ term }) => (isNamed(term) ? [frequency(term.keys[0]?.key ?? "")] : []));
  return names.length === 0 ? 0 : 1 / (1 + Math.min(...names));
}

/**
 * Whether a term names whom or what the question is about; a place, and what „van” or „in” joins to something else, need not
 * be told again: „de kliniek van Oumara”.
 */
function isOfOne({ kind, words: [first = 0] }: QueryTerm, { analysis: { words } }: Query): boolean {
  return (
    (kind === "name" || kind === "acronym") &&
    !/^(?:van|in|te|uit|bij|naar)$/.test(words[first - 1]?.folded ?? "")
  );
}

/** How much of all that was found the find makes up that tells most: 1 when there is but one. */
function shareOfBestFind(asked: readonly Asked[]): number {
  const finds = asked
    .filter(({ quality }) => quality >= SEEN)
    .map(
      ({ term, quality, sentences }) =>
        term.weight * quality * Math.log(1 + USUAL_SENTENCES / (0.5 + sentences)),
    );
  return finds.length === 0 ? 1 : Math.max(...finds) / sum(finds);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
