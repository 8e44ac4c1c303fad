import { describe, expect, it } from "vitest";
import { tellsOwnMotive } from "../../src/answer/fit/own-motive.ts";
import { ranked } from "../helpers/ranked.ts";

const isTold = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return tellsOwnMotive(query, found);
};
const STRIKE = "De bond motiveerde de staking met kritiek op de directie.";

describe("who was asked about accounts for what he did", () => {
  it("by a reason of his own", () => {
    expect(isTold("Wat was voor de bond de reden om te staken?", STRIKE)).toBe(true);
  });

  it.each([
    ["of somebody else", "Waarom was er een staking bij de directie?", STRIKE],
    ["of something else", "Waarom koos de bond dat plein voor de staking?", STRIKE],
    ["by no such verb", "Waarom staakte de bond?", "De bond staakte omdat het loon te laag was."],
  ])("but not %s", (_, question, sentence) => {
    expect(isTold(question, sentence)).toBe(false);
  });
});
