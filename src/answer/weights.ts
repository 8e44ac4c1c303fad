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
  byPart: 3.34,
  bySynonym: 2.89,
  byNarrower: 3.95,
  byRelated: 2.49,
  bySpelling: 2.06,
  exact: 2.26,
  covered: 1.12,
  coversAll: -0.21,
  rarest: 0.93,
  names: -0.36,
  order: 0.65,
  density: 2.16,
  coverage: 4.57,
  search: 2.85,
  context: 6.82,
  contextLeaning: 3.55,
  heading: 4.78,
  leans: 0.28,
  fit: 3.46,
  coverageFitting: 1.29,
  coverageNaming: 2.83,
  unit: 4.32,
  definition: 2.82,
  person: 1.29,
  time: -0.09,
  unaskedTime: -0.35,
  negation: 1.25,
  titleSentence: -1.97,
  headingSentence: -2.04,
  brevity: 1.74,
  lead: 0.21,
};

/** What each piece of evidence adds to the log-odds that the best sentence answers; logistic regression, L2 0.0003. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.37,
  absent: -1.33,
  elsewhere: -1.74,
  literal: -0.59,
  exact: -1.05,
  coverage: 1.51,
  nothing: -0.74,
  oneWord: -1.06,
  nameAlone: -1.69,
  poorFit: -3.87,
  far: -0.82,
  score: 2.74,
  share: 2.93,
  shareOfOne: 1.11,
  bare: -1.88,
  nounLacking: -0.49,
  noUnit: -1.89,
  length: -1.26,
  words: 0.95,
  keywordsMissing: -0.93,
  asksQuantity: -1.06,
  asksTime: -0.33,
  asksPerson: -0.56,
  asksWhatIs: -0.69,
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
