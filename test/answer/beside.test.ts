import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const best = (question: string, sentences: string) =>
  engine.rank(engine.corpus([article(`Bericht\n\n${sentences}`)]), question, "artikel").ranked[0]?.view
    .analysis.text;

describe("what a sentence names beside the one that tells best of what was asked", () => {
  it("goes before it where that names nothing", () => {
    const told =
      "De lessen in de oude molen stopten in mei, na twintig jaar. De molen was te gevaarlijk geworden, omdat het dak al jaren lekte.";
    expect(best("Waarom stopten de lessen in de molen?", told)).toContain("lekte");
  });

  it("but not where the one who speaks is meant", () => {
    const told =
      "„Toen ik de stal binnenkwam, stond de politie er al”, vertelt boer Jan Bakker. „Ik heb meteen de politie gebeld en ben gaan zitten.”";
    expect(best("Wie belde de politie?", told)).toContain("gebeld");
  });
});

describe("an exact number", () => {
  const told =
    "Tientallen gewonden liggen in tenten. Bij de ramp in de haven zijn 143 mensen gewond geraakt, meldt de burgemeester.";

  it("goes before a vague one", () => {
    expect(best("aantal gewonden", told)).toContain("143");
  });

  it("but not where the vague one tells more of what was asked", () => {
    expect(best("Hoeveel gewonden liggen er in tenten?", told)).toContain("Tientallen");
  });
});

describe("what a question excludes", () => {
  const told =
    "Een andere brand woedde bij een iets verderop gelegen school. Eén brand begon bij de haven in Gent, de hoofdstad van Oost-Vlaanderen.";

  it("is not the answer: „behalve bij …”", () => {
    expect(best("Waar was er brand, behalve bij de school?", told)).toContain("haven");
    expect(best("Waar was er brand, behalve bij de haven?", told)).toContain("school");
  });

  it("is not the answer: „die niet bij …”", () => {
    expect(best("Waar was de brand die niet bij de school woedde?", told)).toContain("haven");
  });

  it("is no answer when nothing else is named", () => {
    const corpus = engine.corpus([
      article("Bericht\n\nDe ploeg heeft vaak gespeeld tegen de Gentse Duivels."),
    ]);
    const ask = (question: string) => engine.ask(corpus, question, { article: "artikel", limit: 1 }).answered;
    expect(ask("Tegen welke ploeg heeft de ploeg vaak gespeeld behalve de Gentse Duivels?")).toBe(false);
  });
});
