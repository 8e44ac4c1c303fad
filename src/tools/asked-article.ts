import type { Corpus, Engine } from "../answer/engine.ts";
import type { MarkedArticle } from "./gold.ts";
import { askOne, type EvaluationQuestion, type Outcome } from "./scoring.ts";

/** Questions about one article, and its sentences by the numbers that their answers name them by. */
export interface AskedArticle extends MarkedArticle {
  readonly questions: readonly EvaluationQuestion[];
}

/** Asks all questions of their article. @param corpus has the article */
export function askAll(engine: Engine, corpus: Corpus, { questions, sentences }: AskedArticle): Outcome[] {
  return questions.map((asked) =>
    askOne(
      engine,
      corpus,
      asked,
      asked.answers.flatMap((number) => sentences[number] ?? []),
    ),
  );
}
