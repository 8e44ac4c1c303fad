import type { EvidenceName } from "./decide/evidence.ts";
import type { FeatureName } from "./rank/features.ts";

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
  /** Factor for the noun of „welke keeper”: whoever is named need not be called so. */
  title: 0.75,
  /** Factor for what the question sets aside: „behalve Gent”. */
  aside: 0.1,
  /** Factor for what the article's headline names. */
  topic: 0.7,
} as const;

/**
 * What each feature of a sentence adds to its score. Fitted on the development questions as a conditional logit over
 * each question's candidates, drawn towards zero by an L2 penalty of 0.0001.
 */
export const FEATURE_WEIGHT: Readonly<Record<FeatureName, number>> = {
  byPart: 3.34,
  bySynonym: 2.88,
  byNarrower: 3.96,
  byRelated: 2.53,
  bySpelling: 1.99,
  exact: 2.25,
  covered: 1.14,
  coversAll: -0.22,
  rarest: 0.92,
  names: -0.36,
  order: 0.65,
  density: 2.15,
  coverage: 4.56,
  search: 2.85,
  context: 6.85,
  contextLeaning: 3.52,
  heading: 4.79,
  leans: 0.29,
  sequence: 8,
  fit: 3.54,
  coverageFitting: 1.35,
  coverageNaming: 2.86,
  unit: 4.32,
  definition: 2.82,
  person: 1.72,
  unaskedTime: -0.34,
  negation: 1.24,
  titleSentence: -2,
  headingSentence: -2.04,
  brevity: 1.77,
  voice: 2,
  modality: 1.5,
  otherTense: -0.65,
  excluded: -4,
  ability: 1.7,
};

/**
 * What each piece of evidence adds to the log-odds that the best sentence answers: logistic regression, L2 0.0003, then
 * moved a little (none by more than 0.6) to where no group of the project's questions is answered worse than before.
 */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceName, number>> = {
  bias: -2.06,
  absent: -2.09,
  elsewhere: -2.01,
  exact: -1.55,
  coverage: 1.67,
  context: -1.28,
  oneWord: -1.04,
  nameAlone: -1.35,
  nameMissing: -1.5,
  poorFit: -4.49,
  far: -0.6,
  score: 2.07,
  share: 3.09,
  shareOfOne: 1.34,
  bare: -2.68,
  toldWhich: 0.9,
  noUnit: -1.89,
  length: -1.77,
  words: 0.81,
  keywordsMissing: -1.4,
  asksQuantity: -0.99,
  asksReason: 0.76,
  voice: 1,
  noVoice: -2.5,
  ofOther: -3.5,
  givesMeans: 1,
  denies: 0.7,
  unsaid: -2.5,
  ofAsker: -2.5,
  loose: -2,
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
