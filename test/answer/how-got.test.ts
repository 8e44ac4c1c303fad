import { describe, expect, it } from "vitest";
import { lacksSource } from "../../src/answer/decide/how-got.ts";
import { ranked } from "../helpers/ranked.ts";

const lacks = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return lacksSource(query, found);
};

describe("how somebody came by something", () => {
  it("is not told by what he did with it", () => {
    expect(lacks("Hoe kwam de dief aan de sleutel?", "Dat deed de dief met een sleutel.")).toBe(true);
  });

  it.each([
    ["Hoe kwam de dief aan de sleutel?", "De dief kreeg een sleutel."],
    ["Hoe kwam de dief aan de sleutel?", "De sleutel was van een bewaker."],
    ["Hoe opende de dief de deur?", "Dat deed de dief met een sleutel."],
    ["Hoe kwam de trein in Gent aan?", "In Gent reed de trein traag."],
  ])("may be told, or not be asked: %s – %s", (question, sentence) => {
    expect(lacks(question, sentence)).toBe(false);
  });
});
