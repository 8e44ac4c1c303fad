import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";
import { dutch } from "./reading.ts";

const readingOf = (word: string, text: string) =>
  dutch.analyse(text).words.find(({ surface }) => surface === word)?.reading;

describe("a word is read", () => {
  it.each([
    ["noun", "stel", "Een stel uit Gent won de prijs."],
    ["noun", "stel", "Het jonge stel won de prijs."],
    ["noun", "vuur", "Om het vuur werd gedanst."],
    ["noun", "mensen", "Er kwamen zestig mensen."],
    ["noun", "uitvoering", "De uitvoering begon laat."],
    ["verb", "stellen", "Zij stellen voor om te wachten."],
    ["verb", "stellen", "Om dat veilig te stellen kwam hij."],
    ["verb", "claimt", "De groep claimt dat het banden heeft."],
    ["verb", "werkte", "Daar werkte hij twee jaar."],
    ["verb", "richt", "De politie richt zich op het dak."],
    ["noun", "arbeiders", "Er werkten 300 arbeiders."],
    [null, "won", "In 1966 won Gent de beker."],
    [null, "opgericht", "De club werd in 1919 opgericht."],
    [null, "laag", "De druk was te laag."],
    [null, "brandende", "De brandende auto stond stil."],
    [null, "uitvoerde", "Het bedrijf dat de reparatie uitvoerde, zweeg."],
    [null, "brandde", "Het brandde lang."],
    [null, "zichtbaar", "Zei ze zichtbaar boos."],
  ])("as a %s: %s in „%s”", (reading, word, text) => {
    expect(readingOf(word, text)).toBe(reading);
  });
});

describe("a word that stands for another", () => {
  it("counts for less in its other reading", () => {
    const corpus = engine.corpus([
      article("De partij\n\nZij stellen dat het beter kan. Er kwam een stel uit Gent."),
    ]);
    const { query, ranked } = engine.rank(corpus, "Welke groep kwam er?", "artikel");
    const group = query.terms.findIndex(({ surface }) => surface === "groep");
    const quality = (text: string) =>
      ranked.find(({ view }) => view.analysis.text.startsWith(text))?.matches[group]?.quality ?? 0;
    expect(quality("Er kwam een stel")).toBeGreaterThan(quality("Zij stellen"));
  });
});
