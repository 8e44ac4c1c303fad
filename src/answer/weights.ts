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
  byForm: 0.86,
  byPart: 1.17,
  bySynonym: 1.82,
  byNarrower: 1.03,
  byRelated: 0.55,
  bySpelling: 0.98,
  exact: 1.29,
  surprise: 2.93,
  covered: 1.38,
  coversAll: 0.34,
  rarest: 0.88,
  last: 0.63,
  names: -0.97,
  proximity: 0.33,
  order: 0.65,
  density: 1.68,
  search: 2.98,
  context: 5.63,
  contextLeaning: 1.87,
  heading: 3.65,
  leans: 0.54,
  leansOnNothing: -0.51,
  focusNear: 0.94,
  kindOfFocus: 1.77,
  unit: 2.57,
  subtype: 2.04,
  definition: 2.5,
  person: 2.65,
  place: 0.17,
  name: -0.63,
  quantity: 0.76,
  time: 2.27,
  reason: 0.66,
  missingType: -1.17,
  unaskedTime: -0.44,
  negation: 1.65,
  negatedAnswer: 1.67,
  titleSentence: -1.21,
  headingSentence: -1.41,
  brevity: 1.13,
  lead: 1.15,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.85,
  absent: -2.02,
  weak: -0.58,
  weakest: 0.87,
  literal: -0.71,
  coverage: 1.7,
  missingType: -1.74,
  missingHardType: -1.22,
  share: 3.06,
  focus: 0.4,
  unnamed: -0.82,
  uncounted: -0.98,
  noUnit: -1.34,
  length: -1.23,
  terms: 2.2,
  asksQuantity: -0.25,
  asksTime: -0.44,
  asksName: -0.87,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.525;
