import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const named = (question: string, sentence: string) =>
  ranked(question, sentence).found.features.coverageNaming;

describe("whoever asks what kind is answered by", () => {
  it.each([
    ["a compound", "Wat voor soort feest was het?", "Het was een dorpsfeest."],
    ["a word for a kind", "Wat voor dier brak uit?", "Een paard brak uit de stal."],
    ["a word for a kind", "Wat voor instrument speelt zij?", "Zij speelt al jaren viool."],
  ])("%s: %s", (_, question, sentence) => {
    expect(named(question, sentence)).toBeGreaterThan(0);
  });

  it.each([
    ["Wat voor soort molen brandde af?", "De molen brandde af."],
    ["Wat voor dier brak uit?", "Het dier brak uit de stal."],
  ])("not by the noun itself: %s", (question, sentence) => {
    expect(named(question, sentence)).toBe(0);
  });
});
