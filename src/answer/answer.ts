/** A sentence of an article, word for word, and where it stands: what every answer is made of. */
export interface Citation {
  /** Id of the article. */
  readonly article: string;
  readonly title: string;
  /** 1-based number of the paragraph; 0 for the headline. */
  readonly paragraph: number;
  /** 1-based number of the sentence in its paragraph; 0 for the headline. */
  readonly sentence: number;
  /** UTF-16 offsets in the decoded article file; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence; equal to that slice of the file with its white space folded. */
  readonly text: string;
  /** What matched the question, in `text`; ascending, not overlapping. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** The part of `text` that answers the question by itself; null when it cannot be told. */
  readonly answer: readonly [start: number, end: number] | null;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
}

/** A word of the question and what was found for it. */
export interface Reason {
  /** The word as it was asked. */
  readonly asked: string;
  /** The word as the sentence has it. */
  readonly found: string;
  readonly via:
    | "same"
    | "form"
    | "part"
    | "synonym"
    | "narrower"
    | "broader"
    | "related"
    | "spelling"
    | "context";
}

/** A citation with why it was chosen. */
export interface Found extends Citation {
  readonly reasons: readonly Reason[];
}

/**
 * Why a question was not answered:
 * - `no-question`: nothing to look for was asked (empty, only punctuation or function words);
 * - `off-topic`: it is not a question about an article (chit-chat, sums, instructions to the bot);
 * - `missing-term`: the article nowhere has a word that the question turns on; see `missing`;
 * - `not-in-article`: the words occur, but no sentence answers the question.
 */
export type RefusalReason = "no-question" | "off-topic" | "missing-term" | "not-in-article";

/** The answer to a question: sentences that answer it, or why there are none and what came nearest. */
export interface Answer {
  readonly question: string;
  readonly answered: boolean;
  readonly reason: RefusalReason | null;
  /** Words of the question, as asked, that the article lacks in any form. */
  readonly missing: readonly string[];
  /** Best first; empty when the question was not answered. */
  readonly citations: readonly Found[];
  /** What came nearest, best first, when the question was not answered; empty otherwise. */
  readonly nearest: readonly Found[];
  /** How sure the answer is, 0–1. */
  readonly confidence: number;
}

/** What to answer from, and how much. */
export interface AskOptions {
  /** Id of the article to answer from; null for the whole corpus. */
  readonly article: string | null;
  /** Most citations to give, 1–10. */
  readonly limit: number;
}
