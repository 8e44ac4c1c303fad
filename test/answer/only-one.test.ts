import { describe, expect, it } from "vitest";
import { onlyOne } from "../../src/answer/question/only-one.ts";
import { dutch } from "../dutch/reading.ts";
import { article, engine } from "../helpers/dutch.ts";

const asked = (question: string) => {
  const { words } = dutch.analyse(question, { question: true });
  return onlyOne(words)
    .map((at) => words[at]?.surface)
    .join(" ");
};

describe("a question asks whether there is one only", () => {
  it.each([
    ["Was de sluis de enige plek waar het water kwam?", "enige"],
    ["Is er maar één brug?", "één"],
    ["Gaat het maar om een handvol boten?", "handvol"],
    ["Bleef het bij die ene brand?", "Bleef bij ene"],
    ["Is het bij één brand gebleven?", "gebleven bij één"],
    ["Blijft het hierbij, denk je?", "Blijft hierbij"],
    ["Deed hij het in zijn eentje?", "eentje"],
    ["Was het het werk van één man alleen?", "één alleen"],
  ])("%s", (question, words) => {
    expect(asked(question)).toBe(words);
  });

  it.each([
    "Is er ook maar één brug open?",
    "Is er enige schade?",
    "Heeft hij een handvol noten?",
    "Bleef hij bij de brug?",
    "Blijft hij erbij dat de brug open was?",
    "Is er eentje zonder lood?",
    "Ligt er één brug in het dorp?",
  ])("but not: %s", (question) => {
    expect(asked(question)).toBe("");
  });
});

describe("whether there is one only is answered by", () => {
  const answerTo = (question: string, sentences: string) =>
    engine.ask(engine.corpus([article(`Bericht\n\n${sentences}`)]), question, { article: null, limit: 1 })
      .citations[0]?.text;

  it("what tells of another", () => {
    const told =
      "Eén brand ontstond bij de haven van Gent. Een andere brand begon in een hotel buiten de stad.";
    expect(answerTo("Bleef het bij die ene brand?", told)).toContain("andere");
  });

  it("how many there are", () => {
    const told =
      "De dieven kwamen via een raam. Op de beelden van de buren zijn drie dieven met een zak te zien.";
    expect(answerTo("Was er maar één dief?", told)).toContain("drie dieven");
  });
});
