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
