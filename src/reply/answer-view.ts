import type { Corpus } from "../answer/engine.ts";
import type { Locale } from "./payload.ts";

/** How an answer is shown: separate quotes, best first, or sentences in the article's order. */
export type AnswerStyle = "citaten" | "samenvatting";

/** How to show an answer. */
export interface AnswerView {
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly ephemeral: boolean;
  /** Whether to ask what the reader thinks of it. */
  readonly votes: boolean;
  readonly style: AnswerStyle;
  /** Id of the article that was asked; null for all. */
  readonly scope: string | null;
  /** Sentences a page, and the first one to show. */
  readonly count: number;
  readonly offset: number;
  /** Questions that this corpus answers, for when it does not answer this one. */
  readonly examples: readonly string[];
}
