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
} as const;

/**
 * What each feature of a sentence adds to its score. Fitted on the development questions as a conditional logit over
 * each question's candidates, drawn towards a prior by an L2 penalty of 0.003.
 */
export const FEATURE_WEIGHT: Readonly<Record<FeatureName, number>> = {
  byWord: 3.95,
  byForm: 2.89,
  byPart: 3.85,
  bySynonym: 4.09,
  byNarrower: 2.81,
  byRelated: 2.44,
  bySpelling: 3.22,
  exact: 1.83,
  surprise: 1.37,
  covered: 0.32,
  coversAll: 0.54,
  rarest: 0.67,
  last: 0.52,
  names: -0.75,
  proximity: 0.29,
  order: 0.73,
  density: 1.5,
  search: 2.59,
  context: 5.11,
  contextLeaning: 0.72,
  heading: 3.09,
  leans: 0.62,
  leansOnNothing: -0.62,
  focusNear: 0.74,
  kindOfFocus: 0.67,
  unit: 1.63,
  subtype: 1.91,
  definition: 2.04,
  person: 2.19,
  place: 0.68,
  name: 0.3,
  quantity: 1.38,
  time: 1.64,
  reason: 0.87,
  missingType: -1.02,
  unaskedTime: -0.36,
  negation: 1.36,
  negatedAnswer: 0.97,
  titleSentence: -1.15,
  headingSentence: -1.57,
  brevity: 1.13,
  lead: 1.16,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.88,
  absent: -0.46,
  weak: -0.37,
  weakest: 0.3,
  coverage: 0.81,
  context: 0.23,
  rarest: 0.42,
  exact: -0.28,
  order: -0.09,
  missingType: -1.15,
  missingHardType: -0.6,
  score: 1.2,
  margin: 0.93,
  share: 1.36,
  focusMissing: -0.05,
  unit: 0.24,
  noUnit: -0.79,
  keywords: 0.34,
  terms: 0.79,
  asksQuantity: -0.54,
  asksTime: -0.38,
  asksPerson: -0.23,
  asksName: -0.72,
  asksPlace: 0.09,
};

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.475;
