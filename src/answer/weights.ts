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
  byWord: 3.56,
  byForm: 2.55,
  byPart: 3.75,
  bySynonym: 4.02,
  byNarrower: 2.67,
  byRelated: 2.75,
  byBroader: 0.88,
  bySpelling: 3.23,
  surprise: 1,
  coverage: 0,
  covered: 0,
  coversAll: 0.3,
  last: 0,
  names: 0,
  spread: 0,
  leansOnNothing: 0,
  unaskedTime: 0,
  negatedAnswer: 0,
  exact: 1.69,
  rarest: 0.93,
  context: 4.43,
  contextLeaning: 0.3,
  heading: 2.61,
  headline: 0.21,
  proximity: 0.15,
  order: 0.84,
  density: 1.96,
  focus: 0.26,
  focusNear: 0.47,
  unit: 1,
  kindOfFocus: 0,
  subtype: 1.73,
  definition: 1.79,
  person: 1.57,
  place: 0.8,
  name: 0.63,
  quantity: 1.5,
  time: 1.6,
  reason: 0.79,
  missingType: -1.19,
  titleSentence: -0.85,
  headingSentence: -1.46,
  listItem: 0.15,
  brevity: 1.01,
  lead: 1.58,
  leans: 0.61,
  search: 2.48,
  negation: 1.25,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.002. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -0.18,
  absent: -1.23,
  absentName: -0.88,
  unmatched: -0.08,
  support: 0.37,
  weak: -0.55,
  weakest: 0.3,
  few: -0.55,
  coverage: 1.52,
  context: 0.47,
  rarest: 0.15,
  exact: -0.72,
  order: -0.33,
  leans: -0.24,
  missingType: -1.36,
  missingHardType: -1.06,
  score: 1.93,
  focusNear: 0.37,
  margin: 0,
  share: 0,
  unmatchedName: 0,
  unmatchedHere: 0,
  focusMissing: 0,
  unit: 0,
  noUnit: 0,
  asksYesNo: 0,
  keywords: 0,
  terms: 0,
  asksQuantity: -1.44,
  asksTime: -0.51,
  asksPerson: -0.34,
  asksName: -1.33,
  asksPlace: 0.19,
  asksReason: 0.68,
};

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.7;
