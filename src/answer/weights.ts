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

/** What each feature of a sentence adds to its score; fitted on the development questions. */
export const FEATURE_WEIGHT: Readonly<Record<FeatureName, number>> = {
  byWord: 3,
  byForm: 3,
  byPart: 3,
  bySynonym: 3,
  byNarrower: 3,
  byRelated: 3,
  byBroader: 3,
  bySpelling: 3,
  exact: 1.2,
  rarest: 0.3,
  context: 4.3,
  heading: 2.8,
  headline: 0,
  proximity: 0.4,
  order: 1.5,
  density: 1.9,
  focus: 0.4,
  focusNear: 0,
  subtype: 1,
  definition: 1,
  person: 0.1,
  place: 0,
  name: 0.2,
  quantity: 0.2,
  time: 1.4,
  reason: 0.7,
  missingType: -1.3,
  titleSentence: 0.5,
  headingSentence: -2,
  listItem: 0.8,
  brevity: 1,
  lead: 0.6,
  leans: 0.7,
  search: 2.7,
  negation: 0.7,
};
