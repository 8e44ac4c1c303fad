import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/answer/engine.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { createSentenceSplitter } from "../../src/corpus/sentences.ts";
import { createDutch } from "../../src/dutch/dutch.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { loadWordData } from "../../src/library/word-data.ts";
import { askOne, countFigures, type Outcome, questionSchema } from "../../src/tools/scoring.ts";

/** What was reached; raise these when the figures rise, never lower them. */
const FLOORS = {
  "the seed article": { rank1: 92, rank3: 96, abstainedRight: 96, right: 88, spanExact: 62, spanOverlap: 78 },
  "four articles of other domains": {
    rank1: 86,
    rank3: 95,
    abstainedRight: 92,
    right: 78,
    spanExact: 59,
    spanOverlap: 78,
  },
  "six articles written later": {
    rank1: 89,
    rank3: 97,
    abstainedRight: 88,
    right: 84,
    spanExact: 68,
    spanOverlap: 79,
  },
  "seven articles written last": {
    rank1: 85,
    rank3: 94,
    abstainedRight: 89,
    right: 78,
    spanExact: 64,
    spanOverlap: 76,
  },
  "eight articles asked about in other words": {
    rank1: 75,
    rank3: 87,
    abstainedRight: 89,
    right: 75,
    spanExact: 60,
    spanOverlap: 80,
  },
};

const engine = createEngine(createDutch(loadWordData()));
const split = createSentenceSplitter(engine.dutch.abbreviations);
const questionFolder = join(projectRoot(), "test", "evaluation", "questions");
const folders = [join(projectRoot(), "corpus"), join(projectRoot(), "test", "evaluation", "articles")];

function outcomesOf(id: string): Outcome[] {
  const folder = folders.find((each) => readdirSync(each).includes(`${id}.txt`)) as string;
  const article = parseArticle(id, readFileSync(join(folder, `${id}.txt`)), split);
  const corpus = engine.corpus([article]);
  return readFileSync(join(questionFolder, `${id}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => questionSchema.parse(JSON.parse(line)))
    .map((asked) =>
      askOne(
        engine,
        corpus,
        asked,
        asked.answers.map((at) => article.sentences[at]?.text ?? ""),
      ),
    );
}

const GROUPS: Readonly<Record<keyof typeof FLOORS, readonly string[]>> = {
  "the seed article": ["aanslagen-kabul"],
  "four articles of other domains": [
    "griendmuis",
    "hortense-oosterlinck",
    "museumroof-oudenmeer",
    "tramlijn-waterhoven",
  ],
  "six articles written later": [
    "dijkbreuk-wijkerwaard",
    "fraude-elzendaal",
    "lutgard-vanassche",
    "rodemonde",
    "turfkoorts",
    "verbond-dorp-en-streek",
  ],
  "seven articles written last": [
    "clustivar",
    "gletsjer",
    "modderstroom",
    "noordervonk",
    "oumara",
    "roskam",
    "veloria",
  ],
  "eight articles asked about in other words": [
    "aurelia-vermaelen",
    "bever-hoge-kempen",
    "brand-veemarkt",
    "gijzeling-konvooi",
    "kabinet-van-loo",
    "proef-zonneverf",
    "staking-havenbedrijf",
    "voetbalclub-sk-dendermaar",
  ],
};

describe("the project's own questions", () => {
  it("are all of them measured", () => {
    const ids = readdirSync(questionFolder).map((file) => file.replace(/\.jsonl$/, ""));
    expect(Object.values(GROUPS).flat().sort()).toEqual(ids.sort());
  });

  it.each(Object.keys(FLOORS) as (keyof typeof FLOORS)[])(
    "are answered at least as well as before: %s",
    (name) => {
      const figures = countFigures(GROUPS[name].flatMap(outcomesOf));
      for (const [figure, floor] of Object.entries(FLOORS[name])) {
        expect(figures[figure as keyof typeof figures], figure).toBeGreaterThanOrEqual(floor);
      }
    },
  );
});
