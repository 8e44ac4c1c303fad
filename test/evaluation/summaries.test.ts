import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import { evaluateSummaries } from "../../src/tools/evaluate-summaries.ts";
import { averageFigures, type Point, scoreChoice } from "../../src/tools/summary-scoring.ts";
import { engine } from "../helpers/dutch.ts";

/** What was reached; raise these when the figures rise, never lower them. */
const FLOOR = { points: 85, essential: 83, useful: 86 };

const file = join(projectRoot(), "test", "evaluation", "summaries", "own.jsonl");

describe("summaries of the project's own articles", () => {
  const { all, articles } = evaluateSummaries(engine, [file], [join(projectRoot(), "corpus")]);

  it("hold at least as much of what good summaries hold as before", () => {
    for (const [figure, floor] of Object.entries(FLOOR)) {
      expect(all.bronvast?.[figure as keyof typeof FLOOR], figure).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(["lead-3", "random-3", "textrank"])("hold more of it than those of %s", (method) => {
    expect(Object.keys(articles)).toHaveLength(5);
    for (const figure of ["points", "essential", "useful"] as const) {
      expect(all.bronvast?.[figure]).toBeGreaterThan(all[method]?.[figure] as number);
    }
  });
});

describe("a score", () => {
  const gold = ["", "De brug is ingestort.", "Niemand raakte gewond.", "Het regent.", "De brug was oud."];
  const point = (weight: 1 | 2, ...sentences: number[]): Point => ({
    article: "brug",
    weight,
    sentences,
    why: "…",
  });
  const points = [point(2, 1), point(2, 2), point(1, 4)];

  it("is full when three sentences make the three weightiest points", () => {
    expect(scoreChoice([gold[1], gold[2], gold[4]] as string[], points, gold)).toEqual({
      points: 100,
      essential: 100,
      useful: 100,
    });
  });

  it("counts a point once, whichever of its sentences makes it", () => {
    const either = [point(2, 1, 4), point(2, 2), point(1, 3)];
    expect(scoreChoice([gold[1], gold[4]] as string[], either, gold)).toMatchObject({
      points: 40,
      essential: 50,
    });
  });

  it("is averaged with every article counting alike", () => {
    const none = { points: 0, essential: 0, useful: 0 };
    const full = { points: 100, essential: 100, useful: 100 };
    expect(averageFigures([none, full])).toEqual({ points: 50, essential: 50, useful: 50 });
  });
});
