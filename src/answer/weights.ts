import type { EvidenceName } from "./evidence.ts";
import type { FeatureName } from "./features.ts";

/** What a find counts for when it is not by the word itself. Range 0–1; higher finds more and trusts it more. */
export const RELATION_QUALITY = {
  synonym: 0.8,
  narrower: 0.6,
  related: 0.5,
  broader: 0.4,
  /** One content word of an expression that has several. */
  component: 0.45,
  /** The only content word of an expression. */
  carrier: 0.8,
  /** The word that was probably meant. */
  spelling: 0.9,
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
  byWord: 3.93,
  byForm: 2.96,
  byPart: 3.95,
  bySynonym: 4.08,
  byNarrower: 2.96,
  byRelated: 2.8,
  bySpelling: 3.17,
  exact: 1.79,
  surprise: 1.77,
  covered: 0.94,
  coversAll: 0.5,
  rarest: 0.77,
  last: 0.58,
  names: -0.92,
  proximity: 0.37,
  order: 0.64,
  density: 1.59,
  search: 2.8,
  context: 5.72,
  contextLeaning: 0.98,
  heading: 3.5,
  leans: 0.65,
  leansOnNothing: -0.76,
  focusNear: 0.83,
  kindOfFocus: 1.15,
  unit: 2.01,
  subtype: 1.99,
  definition: 2.23,
  person: 2.65,
  place: 0.58,
  name: 0.08,
  quantity: 1.35,
  time: 1.72,
  reason: 0.96,
  missingType: -0.99,
  unaskedTime: -0.43,
  negation: 1.49,
  negatedAnswer: 1.4,
  titleSentence: -1.29,
  headingSentence: -1.62,
  brevity: 1.22,
  lead: 1.31,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.03,
  absent: -0.85,
  weak: -0.57,
  weakest: 1.09,
  literal: -0.31,
  coverage: 1.08,
  missingType: -1.19,
  missingHardType: -0.67,
  share: 2.04,
  focus: 0.42,
  unnamed: -0.59,
  noUnit: -0.69,
  length: -0.64,
  terms: 1.34,
  asksQuantity: -0.51,
  asksTime: -0.36,
  asksName: -0.58,
};

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.525;
