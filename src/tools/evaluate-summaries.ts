import { dirname, resolve } from "node:path";
import type { Engine } from "../answer/engine.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { readMarkedArticle, readObjects } from "./gold.ts";
import { averageFigures, pointSchema, type SummaryFigures, scoreSummaries } from "./summary-scoring.ts";

const POINT_LINE = "{article, weight, sentences, why}";

type Scores = Readonly<Record<string, SummaryFigures>>;

/** What every method scored: over all articles, each counting alike, and on each by itself. */
export interface SummaryReport {
  readonly all: Scores;
  readonly articles: Readonly<Record<string, Scores>>;
}

/**
 * Scores summaries against files of judged points (see `test/evaluation/summaries/README.md`).
 * @param folders where the articles may be, first ones first; besides these, the folder `articles` beside a file's own
 * @throws UserError when an article is in none of them
 */
export function evaluateSummaries(
  engine: Engine,
  files: readonly string[],
  folders: readonly string[],
): SummaryReport {
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const articles: Record<string, Scores> = {};
  for (const file of files) {
    const points = readObjects(file, pointSchema, POINT_LINE);
    for (const id of new Set(points.map((point) => point.article))) {
      const places = [...folders, resolve(dirname(file), "..", "articles")];
      const { article, sentences } = readMarkedArticle(id, places, split);
      const judged = points.filter((point) => point.article === id);
      articles[id] = scoreSummaries(article, engine.corpus([article]), judged, sentences);
    }
  }
  const scored = Object.values(articles);
  const methods = Object.keys(scored[0] ?? {});
  const all = methods.map((method) => [
    method,
    averageFigures(scored.map((scores) => scores[method] as SummaryFigures)),
  ]);
  return { all: Object.fromEntries(all), articles };
}

/** Draws the comparison as a table; with every article by itself when `verbose`. */
export function drawSummaryReport({ all, articles }: SummaryReport, verbose: boolean): string {
  const columns = ["points", "essential", "useful"] as const;
  const row = (label: string, figures: SummaryFigures) =>
    [label.padEnd(24), ...columns.map((column) => figures[column].toFixed(1).padStart(column.length))].join(
      "  ",
    );
  const rows = (scores: Scores) =>
    Object.entries(scores).map(([method, figures]) => row(`  ${method}`, figures));
  return [
    ["".padEnd(24), ...columns].join("  "),
    `${Object.keys(articles).length} articles`,
    ...rows(all),
    ...(verbose ? Object.entries(articles).flatMap(([id, scores]) => [id, ...rows(scores)]) : []),
    "",
  ].join("\n");
}
