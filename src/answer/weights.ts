import type { EvidenceName } from "./evidence.ts";
import type { FeatureName } from "./features.ts";

/** What a find counts for when it is not by the word itself. Range 0–1; higher finds more and trusts it more. */
export const RELATION_QUALITY = {
  synonym: 0.8,
  narrower: 0.6,
  related: 0.5,
  broader: 0.4,
  /** A year for its century, a month for its season; and the other way round. */
  looselyWithin: 0.5,
  looselyAround: 0.25,
  /** One content word of an expression that has several. */
  component: 0.45,
  /** The only content word of an expression. */
  carrier: 0.8,
  /** The word that was probably meant. */
  spelling: 0.9,
  /** Another word that sounds alike, where the article lacks the one that was asked for. */
  soundAlike: 0.7,
} as const;

/** What a word of the question counts for by its kind, before its rareness. */
export const TERM_WEIGHT = {
  word: 1,
  phrase: 1,
  verb: 1,
  place: 1.2,
  acronym: 1.2,
  name: 1.3,
  number: 1.2,
  time: 1.2,
  light: 0.3,
  /** Factor for the noun that is asked about. */
  focus: 1.2,
  /** Factor for what the article's headline names. */
  topic: 0.7,
} as const;

/**
 * What each feature of a sentence adds to its score. Fitted on the development questions as a conditional logit over
 * each question's candidates, drawn towards zero by an L2 penalty of 0.0001.
 */
export const FEATURE_WEIGHT: Readonly<Record<FeatureName, number>> = {
  byWord: 2.62,
  byForm: 1.74,
  byPart: 2.91,
  bySynonym: 3.2,
  byNarrower: 3.9,
  byRelated: 2.39,
  bySpelling: 4.04,
  exact: 2.22,
  surprise: 2.64,
  covered: 1.67,
  coversAll: -0.35,
  rarest: 1.14,
  last: 0.2,
  names: -0.53,
  order: 0.98,
  density: 1.83,
  search: 3.12,
  context: 6.79,
  contextLeaning: 2.6,
  heading: 5.02,
  leans: 0.26,
  focusNear: 1,
  kindOfFocus: 0.62,
  unit: 3.55,
  subtype: 2.22,
  definition: 1.88,
  person: 2.72,
  time: 1.8,
  missingType: -1.89,
  unaskedTime: -0.57,
  negation: 2.35,
  negatedAnswer: 1.9,
  titleSentence: -1.37,
  headingSentence: -1.54,
  brevity: 1.5,
  lead: 1.04,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.0003. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.78,
  absent: -1.53,
  weak: -0.18,
  weakest: 1.1,
  literal: -1.37,
  coverage: 2.77,
  poorFit: -3.43,
  heading: -1.31,
  share: 3.01,
  unnamed: -0.85,
  unexplained: -1.08,
  bare: -1.06,
  noUnit: -1.93,
  length: -1.73,
  words: 1.32,
  asksQuantity: -0.42,
  asksTime: -0.19,
  asksName: -0.74,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.5;
