import type { SentenceView } from "../answer/find/sentence-view.ts";
import type { EntityKind } from "../dutch/entities.ts";
import { hasCue, speaksToReader } from "./cue-words.ts";
import { countWords } from "./summary.ts";
import { SENTENCE_WEIGHT, type SentenceFeature, SHAPE } from "./weights.ts";

/** What a reader wants to know first. */
export const FACTS = ["who", "where", "when", "howMany"] as const;

export type Fact = (typeof FACTS)[number];

const FACT_OF: Readonly<Partial<Record<EntityKind, Fact>>> = {
  person: "who",
  role: "who",
  name: "who",
  place: "where",
  time: "when",
  quantity: "howMany",
};

/** Which of the facts a sentence tells. */
export function factsIn({ entities }: SentenceView): ReadonlySet<Fact> {
  return new Set(entities.flatMap(({ kind }) => FACT_OF[kind] ?? []));
}

/** What must be known of a sentence beside its own words. */
export interface SentencePlace {
  /** How central it is, 0–1. */
  readonly central: number;
  /** How like the headline, 0–1. */
  readonly likeTitle: number;
  /** How many sentences of running text stand before it. */
  readonly before: number;
  readonly isInLeadParagraph: boolean;
}

/** Says what a sentence is worth in a summary, by itself. */
export function worthOf(view: SentenceView, place: SentencePlace): number {
  const features: Readonly<Record<SentenceFeature, number>> = {
    central: place.central,
    lead: 1 / (1 + place.before / SHAPE.leadHalf),
    leadParagraph: place.isInLeadParagraph ? 1 : 0,
    title: place.likeTitle,
    tells: factsIn(view).size / FACTS.length,
    cue: hasCue(view) ? 1 : 0,
    address: speaksToReader(view) ? 1 : 0,
  };
  const names = Object.keys(SENTENCE_WEIGHT) as SentenceFeature[];
  const worth = names.reduce((sum, name) => sum + SENTENCE_WEIGHT[name] * features[name], 0);
  const words = countWords(view.analysis.text);
  return worth * Math.min(1, words / SHAPE.shortSentence, SHAPE.longSentence / words);
}
