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
  byWord: 2.52,
  byForm: 0.78,
  byPart: 1.5,
  bySynonym: 1.78,
  byNarrower: 0.7,
  byRelated: 0.5,
  bySpelling: 1.02,
  exact: 1.18,
  surprise: 3.09,
  covered: 1.26,
  coversAll: 0.33,
  rarest: 0.84,
  last: 0.61,
  names: -0.9,
  proximity: 0.35,
  order: 0.64,
  density: 1.82,
  search: 2.89,
  context: 5.32,
  contextLeaning: 1.91,
  heading: 3.7,
  leans: 0.56,
  leansOnNothing: -0.55,
  focusNear: 0.99,
  kindOfFocus: 1.89,
  unit: 2.52,
  subtype: 1.91,
  definition: 2.51,
  person: 2.68,
  place: 0.07,
  name: -0.81,
  quantity: 0.73,
  time: 2.07,
  reason: 0.59,
  missingType: -1.2,
  unaskedTime: -0.44,
  negation: 1.66,
  negatedAnswer: 1.66,
  titleSentence: -1.22,
  headingSentence: -1.41,
  brevity: 1.04,
  lead: 1.12,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.75,
  absent: -1.95,
  weak: -0.64,
  weakest: 0.76,
  literal: -0.76,
  coverage: 1.71,
  missingType: -1.6,
  missingHardType: -1.12,
  share: 3.03,
  focus: 0.62,
  unnamed: -0.97,
  uncounted: -0.81,
  noUnit: -1.3,
  length: -1.06,
  terms: 1.99,
  asksQuantity: -0.25,
  asksTime: -0.36,
  asksName: -0.63,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.55;
