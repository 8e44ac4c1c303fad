import { describe, expect, it } from "vitest";
import { readOpposites } from "../../src/dutch/opposites.ts";
import { loadWordData } from "../../src/library/word-data.ts";
import { dutch } from "./reading.ts";

const stems = {
  stem: (word: string) => word,
  stemOfVerb: (word: string) => word,
  isContent: () => true,
};

describe("opposites", () => {
  it("go both ways, each of one side with each of the other", () => {
    const { of } = readOpposites("# comment\nopen, geopend / dicht, gesloten\n\ngeen regel\n", stems);
    expect(of("open").map(({ word }) => word)).toEqual(["dicht", "gesloten"]);
    expect(of("gesloten").map(({ word }) => word)).toEqual(["open", "geopend"]);
    expect(of("geen regel")).toEqual([]);
  });

  it("may be expressions, which are then found in texts", () => {
    const { phrases } = readOpposites("gratis / de kosten dragen", stems);
    expect(phrases.map(({ key }) => key)).toEqual(["p:kosten dragen"]);
  });

  it("are written as two sides", () => {
    const lines = loadWordData()
      .opposites.split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.filter((line) => !/^[^,/]+(?:, [^,/]+)* \/ [^,/]+(?:, [^,/]+)*$/u.test(line))).toEqual([]);
  });

  it("are none of themselves", () => {
    const words = loadWordData().opposites.match(/\p{L}+/gu) ?? [];
    const own = words.filter((word) => {
      const { stem } = dutch.form(word);
      return dutch.oppositesOf(stem).some(({ key }) => key === stem);
    });
    expect([...new Set(own)]).toEqual([]);
  });
});
