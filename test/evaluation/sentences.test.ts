import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseArticle } from "../../src/corpus/parse.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { readMarkedSentences } from "../../src/tools/gold.ts";
import { boundaryFigures, compareBoundaries, locateEnds } from "../../src/tools/sentence-scoring.ts";
import { split } from "../helpers/dutch.ts";

/** What was reached; raise these when the figures rise, never lower them. */
const FLOOR = { precision: 0.995, recall: 0.99, f1: 0.995 };

const folder = join(projectRoot(), "test", "evaluation", "articles");
const ids = readdirSync(folder)
  .filter((file) => file.endsWith(".sentences.tsv"))
  .map((file) => file.replace(".sentences.tsv", ""));

it("the sentences of the project's own articles are found at least as well as before", () => {
  const outcomes = ids.map((id) => {
    const { text, sentences } = parseArticle(id, readFileSync(join(folder, `${id}.txt`)), split);
    const marked = readMarkedSentences(join(folder, `${id}.sentences.tsv`));
    const ends = locateEnds(
      text,
      marked.map((sentence) => sentence.text),
    );
    expect(ends, id).not.toContain(null);
    return compareBoundaries(
      sentences.map(({ end }) => end),
      ends as number[],
    );
  });
  const figures = boundaryFigures(outcomes);
  expect(figures.boundaries).toBeGreaterThan(200);
  for (const [figure, floor] of Object.entries(FLOOR)) {
    expect(figures[figure as keyof typeof FLOOR], figure).toBeGreaterThanOrEqual(floor);
  }
});
