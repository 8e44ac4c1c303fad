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
  byWord: 3.98,
  byForm: 3.01,
  byPart: 4.03,
  bySynonym: 4.08,
  byNarrower: 3.06,
  byRelated: 3.04,
  bySpelling: 3.12,
  exact: 1.82,
  surprise: 1.92,
  covered: 1.22,
  coversAll: 0.42,
  rarest: 0.78,
  last: 0.59,
  names: -0.98,
  proximity: 0.37,
  order: 0.61,
  density: 1.52,
  search: 2.74,
  context: 6.18,
  contextLeaning: 1.17,
  heading: 3.84,
  leans: 0.64,
  leansOnNothing: -0.77,
  focusNear: 0.86,
  kindOfFocus: 1.42,
  unit: 2.27,
  subtype: 2.07,
  definition: 2.38,
  person: 3,
  place: 0.52,
  name: -0.1,
  quantity: 1.33,
  time: 1.79,
  reason: 1.03,
  missingType: -0.97,
  unaskedTime: -0.44,
  negation: 1.6,
  negatedAnswer: 1.6,
  titleSentence: -1.42,
  headingSentence: -1.64,
  brevity: 1.3,
  lead: 1.39,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.05,
  absent: -0.85,
  weak: -0.57,
  weakest: 1.01,
  literal: -0.31,
  coverage: 1.1,
  missingType: -1.24,
  missingHardType: -0.73,
  share: 2.12,
  focus: 0.37,
  unnamed: -0.53,
  uncounted: -0.47,
  noUnit: -0.88,
  length: -0.59,
  terms: 1.34,
  asksQuantity: -0.35,
  asksTime: -0.38,
  asksName: -0.58,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export const WEIGHTS: Weights = { features: FEATURE_WEIGHT, evidence: EVIDENCE_WEIGHT };

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.525;
