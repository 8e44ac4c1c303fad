import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { ranked } from "../helpers/ranked.ts";

const toldWhich = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return weighEvidence(query, [found], () => 1).toldWhich;
};

describe("a sentence is told to say which one", () => {
  it.each([
    ["by a name", "Welk museum kocht het doek?", "Het doek werd gekocht door het museum Vleugelhof."],
    ["by an adjective", "Welk museum kocht het doek?", "Een klein museum heeft het doek gekocht."],
    ["by a word for one", "Welk dier eet de klaver?", "De klaver wordt gegeten door het konijn."],
  ])("%s", (_, question, sentence) => {
    expect(toldWhich(sentence, question)).toBeGreaterThan(0.3);
  });
});

describe("a sentence is not told to say which one", () => {
  it.each([
    ["by the noun alone", "Welk museum kocht het doek?", "Het museum heeft het doek gekocht."],
    ["without the noun", "Welk museum kocht het doek?", "Vorig jaar werd het doek in Gent gekocht."],
    ["when it was not asked", "Wie kocht het doek?", "Het doek werd gekocht door het museum Vleugelhof."],
  ])("%s", (_, question, sentence) => {
    expect(toldWhich(sentence, question)).toBe(0);
  });
});
