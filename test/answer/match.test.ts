import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

/** How well the noun asked about was found, 0–1. */
const focusIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return found.matches[query.terms.findIndex(({ isFocus }) => isFocus)]?.quality;
};

describe("the noun asked about is not found by a word that", () => {
  it.each([
    [
      "the question has itself, though it is related",
      "Zij werkte als journalist voor de omroep.",
      "Bij welke krant werkte zij als journalist?",
    ],
    [
      "is found by another word of the question, though it is related to both",
      "De schrijver Emiel Daspremont noemde zijn stad saai.",
      "Welke boeken heeft Daspremont geschreven?",
    ],
  ])("%s", (_, sentence, question) => {
    expect(focusIn(sentence, question)).toBe(0);
  });
});

describe("the noun asked about is found by", () => {
  it.each([
    [
      "a related word that nothing else of the question is found by",
      "De journalist kwam om vijf uur bij het kanaal aan.",
      "Welke krant was om vijf uur bij het kanaal?",
    ],
    [
      "its own word",
      "Zij werkte als journalist voor een krant.",
      "Bij welke krant werkte zij als journalist?",
    ],
  ])("%s", (_, sentence, question) => {
    expect(focusIn(sentence, question)).toBeGreaterThan(0.3);
  });
});

describe("whoever asks why finds", () => {
  const qualityOf = (surface: string, question: string, sentence: string) => {
    const { query, found } = ranked(question, sentence);
    return found.matches[query.terms.findIndex((term) => term.surface === surface)]?.quality ?? 0;
  };

  it("no culprit in „de reden”, though a crime has one", () => {
    expect(qualityOf("dader", "Waarom sloeg de dader toe?", "De reden van de sluiting was geldgebrek.")).toBe(
      0,
    );
    expect(
      qualityOf("dader", "Waarom sloeg de dader toe?", "De moordenaar gaf jaloezie als reden."),
    ).toBeGreaterThan(0.3);
  });

  it("the motive in what drove somebody", () => {
    expect(
      qualityOf("motief", "Wat was het motief van de bond?", "De bond motiveert de staking."),
    ).toBeGreaterThan(0.3);
  });
});

it("the noun whose kind is asked for is found whole where a colon goes on to tell it", () => {
  const question = "Wat voor schade was er?";
  expect(focusIn("De schade: twee ketels en een pakhuis.", question)).toBe(1);
  expect(focusIn("De schade was aanzienlijk.", question)).toBeLessThan(1);
});
