import type { RefusalReason } from "../answer.ts";
import { isInArticle } from "../find/in-article.ts";
import { isNamed, type Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { LEAST_CONFIDENCE, type Weights } from "../weights.ts";
import { EVIDENCE, weighEvidence } from "./evidence.ts";
import { isOffTopic } from "./off-topic.ts";

/** Whether to answer, and if not, why. */
export interface Decision {
  readonly reason: RefusalReason | null;
  /** Words of the question, as asked, that the article lacks. */
  readonly missing: readonly string[];
  /** 0–1: the calibrated chance that the best sentence answers the question. */
  readonly confidence: number;
}

/**
 * Decides whether the best sentence answers the question, by logistic regression over the evidence. A name that the
 * article nowhere has, in any form, is refused whatever else matches.
 * @param frequency number of sentences of what was asked that hold a key
 * @param weights those of the evidence, and whether unknown names are refused
 */
export function decide(
  query: Query,
  ranked: readonly Ranked[],
  frequency: (key: string) => number,
  weights: Omit<Weights, "features">,
): Decision {
  const refuse = (reason: RefusalReason, missing: readonly string[] = [], confidence = 0): Decision => ({
    reason,
    missing,
    confidence,
  });
  if (isOffTopic(query)) return refuse("off-topic");
  if (query.terms.length === 0) return refuse("no-question");
  const lacking = query.terms.filter((term) => term.kind !== "light" && !isInArticle(term, frequency));
  const missing = lacking.map(({ surface }) => surface);
  const best = ranked[0];
  if (!best) return missing.length > 0 ? refuse("missing-term", missing) : refuse("not-in-article");
  const evidence = weighEvidence(query, ranked, frequency);
  const logit = EVIDENCE.reduce((total, name) => total + weights.evidence[name] * evidence[name], 0);
  const confidence = 1 / (1 + Math.exp(-logit));
  if (weights.refusesUnknownNames && lacking.some(isNamed))
    return refuse("missing-term", missing, Math.min(confidence, LEAST_CONFIDENCE));
  if (confidence >= LEAST_CONFIDENCE) return { reason: null, missing: [], confidence };
  return refuse(missing.length > 0 ? "missing-term" : "not-in-article", missing, confidence);
}
