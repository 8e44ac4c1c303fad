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
  byPart: 3.1,
  bySynonym: 2.8,
  byNarrower: 4.04,
  byRelated: 2.19,
  bySpelling: 2.59,
  exact: 2.81,
  covered: 1.42,
  coversAll: -0.61,
  rarest: 1.04,
  names: -0.5,
  order: 0.96,
  density: 2.11,
  coverage: 4.46,
  search: 3.23,
  context: 7.05,
  contextLeaning: 4.01,
  heading: 5.02,
  leans: 0.26,
  fit: 2.35,
  coverageFitting: 2.57,
  coverageNaming: 2.82,
  unit: 4.07,
  definition: 1.23,
  person: 2.02,
  time: 1.28,
  unaskedTime: -0.67,
  negation: 2.05,
  titleSentence: -1.65,
  headingSentence: -1.63,
  brevity: 1.64,
  lead: 1.02,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.0003. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -3.3,
  absent: -0.9,
  elsewhere: -1.51,
  literal: -0.54,
  exact: -1.31,
  coverage: 1.43,
  nothing: -0.85,
  oneWord: -0.78,
  nameAlone: -1.99,
  poorFit: -3.69,
  far: -1,
  score: 3.44,
  share: 3.13,
  shareOfOne: 0.75,
  bare: -1.74,
  noUnit: -2.05,
  length: -1.31,
  words: 0.95,
  keywordsMissing: -1.13,
  asksQuantity: -1.05,
  asksTime: -0.86,
  asksPerson: -0.81,
  asksWhatIs: -0.7,
};

/** What an engine ranks and decides by. */
export interface Weights {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
  /** Whether a name that the article lacks is refused whatever else matches. */
  readonly refusesUnknownNames: boolean;
}

export const WEIGHTS: Weights = {
  features: FEATURE_WEIGHT,
  evidence: EVIDENCE_WEIGHT,
  refusesUnknownNames: true,
};

/** Below this confidence a question is refused. Range 0–1; higher refuses more, of right and wrong answers alike. */
export const LEAST_CONFIDENCE = 0.5;
