import { describe, expect, it } from "vitest";
import { boundaryFigures, compareBoundaries, locateEnds } from "../../src/tools/sentence-scoring.ts";

describe("the ends of marked sentences", () => {
  it("are found in the text, however its white space was broken", () => {
    const text = "Kop\r\n\r\nDe brug\n is dicht.  Niemand kan\u00a0erover.\n";
    const sentences = ["Kop", "De brug is dicht.", "Niemand kan erover."];
    expect(locateEnds(text, sentences).map((end) => text.slice(0, end as number).trimEnd())).toEqual([
      "Kop",
      "Kop\r\n\r\nDe brug\n is dicht.",
      text.trimEnd(),
    ]);
  });

  it("are looked for in order, so that the second of two equal sentences is found after the first", () => {
    expect(locateEnds("Ja. Nee. Ja.", ["Ja.", "Nee.", "Ja."])).toEqual([3, 8, 12]);
  });

  it("are not made up for a sentence that the text does not have", () => {
    expect(locateEnds("Ja. Nee.", ["Nee.", "Ja.", ""])).toEqual([8, null, null]);
  });
});

describe("boundaries", () => {
  it("are right, wrong or missed; the end of the text is none", () => {
    expect(compareBoundaries([3, 8, 20], [3, 12, 20])).toEqual({ right: [3], wrong: [8], missed: [12] });
  });

  it("count together over texts", () => {
    const outcomes = [
      { right: [1, 2, 3], wrong: [], missed: [4] },
      { right: [1], wrong: [2, 3], missed: [] },
    ];
    expect(boundaryFigures(outcomes)).toEqual({ boundaries: 5, precision: 0.6667, recall: 0.8, f1: 0.7273 });
  });

  it("are all right when there are none", () => {
    expect(boundaryFigures([compareBoundaries([5], [5])])).toEqual({
      boundaries: 0,
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
});
