import { describe, expect, it } from "vitest";
import { leaningOf } from "../../src/summary/leaning.ts";
import { summarise } from "../../src/summary/summarise.ts";
import { article, engine } from "../helpers/dutch.ts";

function leaning(sentence: string) {
  const read = article(`Een kop boven dit stuk\n\n${sentence}`);
  return leaningOf(engine.corpus([read]).view(read, 1));
}

describe("a sentence leans on the one before", () => {
  it.each([
    ["an adverb that points back", "Daarbij kwamen zestig mensen om het leven."],
    ["a pronoun as its subject", "Hij werkt al 21 jaar in het museum."],
    ["a demonstrative", "Dat deden ze met bomvesten."],
    ["a demonstrative with a noun", "Deze brug werd in 1930 gebouwd."],
    ["the same behind a preposition", "Uit deze groep ontstond een partij."],
    ["the same farther on", "In december van dat jaar verhuisde de school."],
    ["a word that joins on", "Ook winkeliers in de Brugstraat maken zich zorgen."],
    ["one of those before", "Een andere explosie ging af bij een hotel."],
    ["one of them", "Eén van hen loopt mank."],
    ["a time counted from before", "Vier jaar later studeerde de ingenieur af."],
    ["het with a verb", "Het telde op zijn hoogtepunt 85 werknemers."],
    ["het as an object", "Zilversmid Pieter Cats maakte het in 1663."],
    ["a quotation given to a pronoun", "„Wie haast heeft, heeft slecht gerekend”, zei ze in een interview."],
  ])("by %s", (_by, sentence) => expect(leaning(sentence)).toBe("before"));

  it.each([
    ["het with a noun", "Het museum blijft tot vrijdag dicht."],
    ["a superlative", "Het bekendste van de drie schepen is gestolen."],
    ["toen with a clause of its own", "Toen de werf in 1979 feest vierde, telde zij 3000 werknemers."],
    ["a pronoun for somebody it names itself", "De burgemeester zei dat hij opstapt."],
    [
      "a possessive for something it names itself",
      "Jonge dieren krijgen na zes weken hun uiteindelijke kleur.",
    ],
    ["a quotation with its speaker", "„Wij laten geen kind omrijden”, beloofde wethouder Samira Bos."],
  ])("but not by %s", (_by, sentence) => expect(leaning(sentence)).toBeNull());
});

describe("a sentence leans on someone", () => {
  it.each([
    "In 1893 mocht ze als eerste vrouw de colleges volgen.",
    "Op haar twaalfde bouwde de ingenieur een watermolen.",
    "Geen enkel bedrijf wilde haar in dienst nemen.",
  ])("%s", (sentence) => expect(leaning(sentence)).toBe("person"));

  it("when it only quotes", () => {
    expect(leaning("„Degenen die hier aankwamen, konden niet meer praten.”")).toBe("speaker");
  });
});

const sum = (text: string, sentences: number) => {
  const read = article(text);
  return summarise(engine.corpus([read]), read, { sentences }).sentences.map((each) => each.text);
};

describe("in a summary", () => {
  const FIRST = "De brand in de molen van Zandhoek brak dinsdag om vier uur uit.";
  const SECOND = "Daarbij raakten twaalf bezoekers van de molen van Zandhoek gewond.";

  it("a sentence comes with the one it leans on", () => {
    const chosen = sum(`Brand in molen\n\n${FIRST} ${SECOND} De kade is nat. De lucht is grijs.`, 2);
    expect(chosen).toEqual([FIRST, SECOND]);
  });

  it("or not at all, when there is no room for both", () => {
    const chosen = sum(`Twaalf bezoekers van molen gewond\n\n${FIRST} ${SECOND}`, 1);
    expect(chosen).toEqual([FIRST]);
  });

  it("a quotation comes with its speaker", () => {
    const speaker = "Molenaar Joost Hemel rekent op een jaar herstel van de molen van Zandhoek.";
    const quote = "„De molen van Zandhoek draait volgend jaar weer.”";
    for (const count of [1, 2, 3]) {
      const chosen = sum(
        `Molen van Zandhoek draait volgend jaar weer\n\n${FIRST} ${speaker} ${quote}`,
        count,
      );
      if (chosen.includes(quote)) expect(chosen).toContain(speaker);
    }
  });

  it("a quotation that opens the article, with nobody to say it, stays out", () => {
    const quote = "„De molen van Zandhoek draait volgend jaar weer.”";
    expect(sum(`Molen van Zandhoek draait weer\n\n${quote} ${FIRST}`, 2)).toEqual([FIRST]);
  });

  it("a pronoun for whom the article is about never follows a sentence about another person", () => {
    const text = `Hortense Oosterlinck

Hortense Oosterlinck was een Belgische ingenieur. In 1893 mocht ze als eerste vrouw de colleges in Gent volgen.

In Rotterdam werkte de wiskundige Willem Duyvis aan de sluisdeur. In 1912 keerde ze terug naar België.`;
    expect(sum(text, 4).join(" ")).not.toContain("Willem Duyvis aan de sluisdeur. In 1912 keerde ze");
  });
});
