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
  byWord: 2.45,
  byForm: 0.79,
  byPart: 1.16,
  bySynonym: 1.76,
  byNarrower: 0.95,
  byRelated: 0.76,
  bySpelling: 1.05,
  exact: 1.26,
  surprise: 3.03,
  covered: 1.35,
  coversAll: 0.32,
  rarest: 0.87,
  last: 0.64,
  names: -0.99,
  order: 0.75,
  density: 1.8,
  search: 2.98,
  context: 5.63,
  contextLeaning: 2.5,
  heading: 3.65,
  leans: 0.29,
  focusNear: 1.03,
  kindOfFocus: 1.73,
  unit: 2.65,
  subtype: 2.02,
  definition: 2.5,
  person: 2.46,
  time: 1.98,
  missingType: -1.6,
  unaskedTime: -0.43,
  negation: 1.62,
  negatedAnswer: 1.67,
  titleSentence: -1.17,
  headingSentence: -1.4,
  brevity: 1.15,
  lead: 1.18,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.78,
  absent: -1.88,
  weak: -0.6,
  weakest: 0.82,
  literal: -0.77,
  coverage: 1.81,
  missingType: -1.68,
  missingHardType: -1.24,
  share: 2.97,
  focus: 0.59,
  bare: -0.88,
  unnamed: -0.61,
  uncounted: -1,
  noUnit: -1.31,
  length: -1.22,
  terms: 2.15,
  asksQuantity: -0.2,
  asksTime: -0.41,
  asksName: -0.97,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.54;
