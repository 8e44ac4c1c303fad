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
  byWord: 2.68,
  byForm: 1.83,
  byPart: 2.98,
  bySynonym: 3.27,
  byNarrower: 3.64,
  byRelated: 2.54,
  bySpelling: 3.79,
  exact: 2.16,
  surprise: 2.68,
  covered: 1.63,
  coversAll: -0.32,
  rarest: 1.19,
  last: 0.15,
  names: -0.55,
  order: 0.9,
  density: 1.81,
  search: 3.13,
  context: 6.85,
  contextLeaning: 2.7,
  heading: 5.09,
  leans: 0.25,
  focusNear: 0.98,
  kindOfFocus: 0.67,
  unit: 3.94,
  subtype: 2.19,
  definition: 1.86,
  person: 2.99,
  time: 1.53,
  missingType: -2.31,
  unaskedTime: -0.59,
  negation: 2.35,
  negatedAnswer: 1.89,
  titleSentence: -1.3,
  headingSentence: -1.55,
  brevity: 1.54,
  lead: 1.05,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.0003. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.9,
  absent: -1.66,
  weak: -0.27,
  weakest: 1.2,
  literal: -1.47,
  coverage: 2.7,
  poorFit: -3.41,
  heading: -1.28,
  share: 3.14,
  unnamed: -0.83,
  unexplained: -1.03,
  bare: -1.05,
  noUnit: -1.83,
  length: -1.68,
  words: 1.38,
  asksQuantity: -0.37,
  asksTime: -0.3,
  asksName: -0.73,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.5;
