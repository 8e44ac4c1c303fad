import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const fit = (question: string, sentence: string) => ranked(question, sentence).found.fit;

describe("where somebody is from is told by an adjective:", () => {
  it.each([
    ["Uit welk land kwamen de duikers?", "Twee Zweedse duikers vonden het wrak."],
    ["Duikers van welk land vonden het wrak?", "Zweedse duikers vonden het wrak."],
    ["Welke nationaliteit hadden de duikers?", "Twee Zweedse duikers vonden het wrak."],
    ["Waar kwamen de duikers vandaan?", "Twee Zweedse duikers vonden het wrak."],
    ["Uit welk land komt Vos?", "De Zweedse duiker Vos vond het wrak met hulp van Spanje."],
    ["Uit welk land komt de duiker?", "De Zweedse duiker vond het wrak voor de kust van Spanje."],
  ])("%s – %s", (question, sentence) => {
    const { found } = ranked(question, sentence);
    expect(found.view.analysis.words[found.answerEntity?.first ?? 0]?.surface).toBe("Zweedse");
    expect(found.fit).toBe(1);
  });

  it("and by the noun for who lives there, where it says who they were", () => {
    expect(fit("Waar kwamen de schurken vandaan?", "Zweden waren de schurken in dat verhaal.")).toBe(1);
  });

  it("less surely when it tells of something else", () => {
    expect(fit("Uit welk land kwamen de duikers?", "De duikers vonden een Zweedse vaas.")).toBeLessThan(1);
  });

  it("but not where a country does something", () => {
    expect(fit("Welk land hielp de duikers?", "Zweedse duikers vonden het wrak.")).toBe(0);
  });
});
