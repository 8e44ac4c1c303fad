import { describe, expect, it } from "vitest";
import { hedgesIn, setAside } from "../../src/answer/question/set-aside.ts";
import { dutch } from "../dutch/reading.ts";

const wordsOf = (question: string) => dutch.analyse(question, { question: true }).words;
const read = (question: string, indexes: Iterable<number>) => {
  const words = wordsOf(question);
  return [...indexes].map((at) => words[at]?.surface).join(" ");
};
const aside = (question: string) => read(question, setAside(wordsOf(question)));

describe("a question sets aside", () => {
  it.each([
    ["Wie betaalde de brug, behalve de stad?", "de stad"],
    ["Waar is de bond buiten Gent nog actief?", "Gent"],
    ["Welke ploegen behalve de Rode Duivels speelden in Gent?", "de Rode Duivels"],
    ["Waar was de andere brand, naast die bij de haven?", "die bij de haven"],
    ["Waar ontplofte de bom die niet bij de haven lag?", "bij de haven lag"],
    ["Is er nog een ander gebouw geraakt dan het station?", "het station"],
    ["Wie betaalde, afgezien van de stad, de brug?", "van de stad"],
    ["Groeit de plant in het wild of juist in tuinen?", "juist in tuinen"],
    ["Werken er ook burgers of alleen militairen?", "alleen militairen"],
  ])("what it is not about: %s", (question, words) => {
    expect(aside(question)).toBe(words);
  });

  it.each([
    "Wie stond naast de brug?",
    "Is de brug hoger dan de toren?",
    "Wie betaalde de brug?",
    "Zijn er Nederlanders of Belgen bij?",
  ])("nothing else: %s", (question) => {
    expect(aside(question)).toBe("");
  });
});

describe("a question hedges", () => {
  it.each([
    ["Waarom staken zij naar eigen zeggen?", "naar eigen zeggen"],
    ["Wie won er volgens het artikel?", "volgens het artikel"],
    ["Naar welk artikel kijkt hij?", ""],
  ])("%s", (question, words) => {
    expect(read(question, hedgesIn(wordsOf(question)))).toBe(words);
  });
});
