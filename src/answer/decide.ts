import type { RefusalReason } from "./answer.ts";
import type { Query } from "./query.ts";
import type { Ranked, Searchable } from "./rank.ts";

/** Whether to answer, and if not, why. */
export interface Decision {
  readonly reason: RefusalReason | null;
  readonly missing: readonly string[];
  readonly confidence: number;
}

/** Below this confidence the question is refused. */
export const LEAST_CONFIDENCE = 0.5;

/** Decides whether the best sentence answers the question. */
export function decide(
  query: Query,
  ranked: readonly Ranked[],
  _corpus: Searchable,
  _article: string | null,
): Decision {
  if (query.terms.length === 0) return { reason: "no-question", missing: [], confidence: 0 };
  const best = ranked[0];
  const confidence = best ? best.coverage : 0;
  if (confidence < LEAST_CONFIDENCE) return { reason: "not-in-article", missing: [], confidence };
  return { reason: null, missing: [], confidence };
}
