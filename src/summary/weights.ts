/*
 * The numbers that summaries are tuned with, all in one place. They were chosen on the nine judged articles that
 * `test/evaluation/summaries/README.md` names, where the figures without each are; and rounded, as nine tell no more.
 */

/** What makes a sentence worth choosing. All features are 0–1, so that the weights can be compared. Range 0–2. */
export const SENTENCE_WEIGHT = {
  /** How central it is among the others (LexRank). */
  central: 0.8,
  /** How early it stands: news puts the matter first, an encyclopedia the definition (lead prior). */
  lead: 1,
  /** Whether it stands in the first paragraph, which is often a summary itself (lead prior). */
  leadParagraph: 0.6,
  /** How much it has in common with a headline that tells news (Edmundson 1969, title method). */
  title: 0.5,
  /** How much it tells of who, where, when and how many; the share of these four. */
  tells: 0.5,
  /** Whether it has a word that announces what matters: bekend, eerste, besloot (Edmundson 1969, cue method). */
  cue: 0.3,
  /** Whether it speaks to the reader or for the writer: an aside. */
  address: -0.5,
} as const;

export type SentenceFeature = keyof typeof SENTENCE_WEIGHT;

/** What choosing a sentence adds to, or takes from, the ones chosen before it. Range −2 to 2. */
export const CHOICE_WEIGHT = {
  /** A clause of the headline that no chosen sentence says yet; each. */
  clause: 0.3,
  /** Who, where, when and how many, as far as none of the chosen tells; the share of these four. */
  facts: 0.2,
  /** Its likeness to the chosen sentence that is most like it (MMR, Carbonell and Goldstein 1998). */
  repetition: -1.5,
} as const;

/** Where the features turn, and when choosing stops. */
export const SHAPE = {
  /** After how many sentences the lead prior has halved. Range 1–10; lower trusts the opening more. */
  leadHalf: 2,
  /** Words below which a sentence says too little by itself; its worth shrinks as it shrinks. Range 4–10. */
  shortSentence: 7,
  /** Words beyond which a sentence is too long for a summary; its worth shrinks as it grows. Range 20–60. */
  longSentence: 35,
  /** Most sentences that may have been chosen for the headline still to help out. Range 1–4. */
  mostBesideHeadline: 2,
  /** When there is no room for the best: what one in its place must add, of what the best would. Range 0–1. */
  leastShare: 0.6,
} as const;
