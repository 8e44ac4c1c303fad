import { describe, expect, it } from "vitest";
import { countFigures, isSameSentence, type Outcome } from "../../src/tools/scoring.ts";
import { scoreSpan } from "../../src/tools/span-scoring.ts";

describe("a sentence", () => {
  it.each([
    [
      "is right when it equals the gold one, white space aside",
      "De brug\n is dicht.",
      "De brug is dicht.",
      true,
    ],
    ["is right when it is most of the gold one", "is dicht tot juni.", "De brug is dicht tot juni.", true],
    [
      "is right when it holds the gold one and little more",
      "Let op: de brug is dicht.",
      "de brug is dicht.",
      true,
    ],
    ["is wrong when it is only a piece of the gold one", "tot juni.", "De brug is dicht tot juni.", false],
    ["is wrong when it is another", "De brug is open.", "De brug is dicht.", false],
  ])("%s", (_, sentence, gold, same) => {
    expect(isSameSentence(sentence, gold)).toBe(same);
    expect(isSameSentence(gold, sentence)).toBe(same);
  });
});

describe("figures", () => {
  const outcome = (answerable: boolean, answered: boolean, rank: number) =>
    ({ asked: { answerable }, answered, rank, span: null }) as Outcome;

  it("count a right sentence that the bot did not dare to give for the ranking, not as answered", () => {
    expect(countFigures([outcome(true, false, 1), outcome(true, true, 1)])).toMatchObject({
      rank1: 100,
      rank3: 100,
      answeredRight: 50,
      right: 50,
    });
  });

  it("count over all questions what was answered right or rightly refused", () => {
    const outcomes = [
      outcome(true, true, 1),
      outcome(true, true, 3),
      outcome(false, false, 0),
      outcome(false, true, 0),
    ];
    expect(countFigures(outcomes)).toEqual({
      questions: 4,
      rank1: 50,
      rank3: 100,
      answeredRight: 50,
      abstainedRight: 50,
      right: 50,
      spanExact: 0,
      spanOverlap: 0,
    });
  });
});

describe("the answer in bold", () => {
  it("is the same whatever its case, articles and punctuation", () => {
    expect(scoreSpan("De „brug” over de Linge", "brug over Linge.")).toEqual({ exact: 1, overlap: 1 });
  });

  it("overlaps by the words that both have", () => {
    expect(scoreSpan("zestig mensen", "zeker zestig mensen")).toEqual({ exact: 0, overlap: 0.8 });
    expect(scoreSpan("de brug", "het hotel")).toEqual({ exact: 0, overlap: 0 });
  });

  it("scores nothing when nothing is bold", () => {
    expect(scoreSpan(null, "zestig")).toEqual({ exact: 0, overlap: 0 });
  });
});
