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
 * each question's candidates, drawn towards a prior by an L2 penalty of 0.003.
 */
export const FEATURE_WEIGHT: Readonly<Record<FeatureName, number>> = {
  byWord: 2.46,
  byForm: 0.79,
  byPart: 1.16,
  bySynonym: 1.78,
  byNarrower: 0.95,
  byRelated: 0.75,
  bySpelling: 1.04,
  exact: 1.26,
  surprise: 3.03,
  covered: 1.35,
  coversAll: 0.32,
  rarest: 0.86,
  last: 0.65,
  names: -1,
  order: 0.75,
  density: 1.79,
  search: 3.01,
  context: 5.63,
  contextLeaning: 2.49,
  heading: 3.65,
  leans: 0.28,
  focusNear: 1.04,
  kindOfFocus: 1.75,
  unit: 2.65,
  subtype: 1.91,
  definition: 2.52,
  person: 2.46,
  time: 1.98,
  missingType: -1.59,
  unaskedTime: -0.43,
  negation: 1.62,
  negatedAnswer: 1.66,
  titleSentence: -1.18,
  headingSentence: -1.39,
  brevity: 1.16,
  lead: 1.19,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.74,
  absent: -1.88,
  weak: -0.58,
  weakest: 0.75,
  literal: -0.76,
  coverage: 1.83,
  missingType: -1.73,
  missingHardType: -1.15,
  share: 3,
  focus: 0.63,
  bare: -0.93,
  unnamed: -0.61,
  uncounted: -1.01,
  noUnit: -1.3,
  length: -1.23,
  words: 1.88,
  asksQuantity: -0.21,
  asksTime: -0.44,
  asksName: -1.01,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.54;
