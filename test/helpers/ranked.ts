import type { Query } from "../../src/answer/question/query.ts";
import type { Ranked } from "../../src/answer/rank/rank.ts";
import { article, engine } from "./dutch.ts";

/** A question as it was read, and a sentence measured against it, the only one of its article but the headline. */
export function ranked(question: string, sentence: string): { query: Query; found: Ranked } {
  const corpus = engine.corpus([article(`Bericht\n\n${sentence}`)]);
  const { query, ranked: all } = engine.rank(corpus, question, "artikel");
  const found = all.find(({ view }) => view.analysis.text === sentence);
  if (!found) throw new Error(`not a candidate: ${sentence}`);
  return { query, found };
}
