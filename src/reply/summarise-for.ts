import type { Corpus, Engine } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { summarise } from "../summary/summarise.ts";
import { SUMMARY_LENGTHS, type SummaryLimit } from "../summary/summary.ts";
import { summariseTopic } from "../summary/topic.ts";
import { newestArticle } from "./choose-article.ts";
import type { ShownSummary } from "./summary-payload.ts";

/** A summary as a reader asks for it. */
export interface AskedSummary {
  /** The article that was named; null when none was. */
  readonly article: Article | null;
  readonly topic: string | null;
  readonly limit: SummaryLimit;
}

/** How long a summary is unless the reader says otherwise. */
export const USUAL_LIMIT: SummaryLimit = SUMMARY_LENGTHS.middel;

/**
 * Sums up what was asked for. Of several articles of which none was named it takes the one that says most about the
 * topic, or without a topic the newest.
 * @throws UserError when there is no article
 */
export function summariseFor(asked: AskedSummary, engine: Engine, corpus: Corpus): ShownSummary {
  const { topic, limit } = asked;
  const article = asked.article ?? articleAbout(topic, engine, corpus) ?? newestArticle(corpus);
  const summary =
    topic === null
      ? summarise(corpus, article, limit)
      : summariseTopic(engine, corpus, article, topic, limit);
  return { article, summary, topic, outOf: asked.article === null ? corpus.articles.size : 1 };
}

function articleAbout(topic: string | null, engine: Engine, corpus: Corpus): Article | null {
  if (topic === null || corpus.articles.size < 2) return null;
  return engine.rank(corpus, topic, null).ranked[0]?.article ?? null;
}
