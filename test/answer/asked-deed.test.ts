import { describe, expect, it } from "vitest";
import { isDeedUntold, isDoerUntold } from "../../src/answer/decide/unsaid.ts";
import { askedDeed } from "../../src/answer/question/asked-deed.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const deed = (question: string) => {
  const { query } = engine.rank(
    engine.corpus([article("Bericht\n\nEr gebeurde niets.")]),
    question,
    "artikel",
  );
  return query.terms[askedDeed(query)]?.surface ?? null;
};

describe("what whoever is asked for did", () => {
  it.each([
    ["Wie bemiddelde er in 1990?", "bemiddelde"],
    ["Door wie is de trainer vervangen?", "vervangen"],
    ["Wie heeft de brug ontworpen?", "ontworpen"],
    ["Wie moet de brug herstellen?", "herstellen"],
  ])("%s: %s", (question, asked) => {
    expect(deed(question)).toBe(asked);
  });

  it.each(["Wie is Anna Vos?", "Aan wie verkocht de bakker de brug?", "Wat verkocht de bakker?"])(
    "is not told by %s",
    (question) => {
      expect(deed(question)).toBeNull();
    },
  );
});

describe("a sentence that has the rest of a question", () => {
  const untold = (question: string, sentence: string) => {
    const { query, found } = ranked(question, sentence);
    return isDeedUntold(query, found);
  };

  it("may not tell who did it", () => {
    expect(untold("Wie bemiddelde tussen de boeren?", "Mia Vos woonde bij de boeren.")).toBe(true);
  });

  it("or tells it, in those words or others, or by a name alone", () => {
    expect(untold("Wie bemiddelde tussen de boeren?", "Mia Vos bemiddelde tussen de boeren.")).toBe(false);
    expect(untold("Wie ontwierp de brug?", "De brug werd door Mia Vos getekend.")).toBe(false);
    expect(untold("Wie ontwierp de brug?", "Ontwerp brug: Mia Vos")).toBe(false);
  });
});

describe("who did something", () => {
  const isUntold = (question: string, sentence: string) => {
    const { query, found } = ranked(question, sentence);
    return isDoerUntold(query, found);
  };

  it.each([
    ["Wie bouwde de brug?", "De brug werd in 1900 voor Anna gebouwd."],
    ["Wie heeft de dader opgepakt?", "Toen de dader bij Jan werd opgepakt, riep hij om hulp."],
    ["Welke journalist vroeg Vos hoe het kon?", "Toen Vos gevraagd werd hoe het kon, zweeg hij."],
  ])("is not told by what was done to another: %s – %s", (question, sentence) => {
    expect(isUntold(question, sentence)).toBe(true);
  });

  it.each([
    ["Wie bouwde de brug?", "De brug werd door Anna gebouwd."],
    ["Wie bouwde de brug?", "Anna heeft de brug gebouwd."],
    ["Wie werd opgepakt?", "Anna werd opgepakt."],
    ["Met wie bouwde Jan de brug?", "De brug werd met Anna gebouwd."],
    ["Welke brug bouwde Anna?", "De Spoorbrug werd in 1900 gebouwd."],
  ])("may be told, or not be asked: %s – %s", (question, sentence) => {
    expect(isUntold(question, sentence)).toBe(false);
  });
});
