import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { isOfOtherOne } from "../../src/answer/decide/other-one.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const isOfOther = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return isOfOtherOne(query, found);
};

describe("a sentence tells of another one of that kind", () => {
  it.each([
    ["Wat zegt de woordvoerder van de politie?", "„Het is rustig”, zegt de woordvoerder van het ziekenhuis."],
    ["Hoe oud is de directeur van de bank?", "De directeur van de school is 54 jaar."],
    ["Wat is de hoofdstad van Portugal?", "Parijs is de hoofdstad van Frankrijk."],
    ["Wie was de tweede Belgische ruimtevaarder?", "Vos was de eerste Belgische ruimtevaarder."],
    ["Wanneer was de derde vergadering?", "De eerste vergadering was op 3 mei."],
    ["Wie won de vierde etappe?", "Mia Bos won de 2e etappe."],
    ["Hoeveel leden telt Vooruit?", "Twee leden van Groen stapten op."],
    ["Wat zei de generaal van Vooruit?", "De Franse generaal Dubois zei dat Vooruit een doel heeft."],
  ])("%s – %s", (question, sentence) => {
    expect(isOfOther(question, sentence)).toBe(true);
  });
});

describe("a sentence tells of the one that was asked about, or of one that may be that", () => {
  it.each([
    ["Wat zegt de woordvoerder van de politie?", "„Het is rustig”, zegt de woordvoerder van de politie."],
    ["Wat zegt de woordvoerder?", "„Het is rustig”, zegt de woordvoerder van het ziekenhuis."],
    ["Hoe oud is de voorzitter van Vooruit?", "De voorzitter van de partij is 54 jaar."],
    ["Hoe oud is de voorzitter van de partij?", "De voorzitter van Vooruit is 54 jaar."],
    ["Waarvan was de peilbuis van Roskam gemaakt?", "Zij bouwde een peilbuis van geglazuurd aardewerk."],
    ["Wie won de vierde etappe?", "Mia Bos won de tweede en de vierde etappe."],
    ["Hoeveel leden heeft Vooruit?", "De leden van Vooruit zijn met 900."],
    ["Wie won de vierde etappe?", "Mia Bos won de langste etappe."],
    ["Wat zei de generaal van Frankrijk?", "De Franse generaal Dubois zei dat Vooruit een doel heeft."],
    ["Wanneer viel de regering van Peeters?", "De Vlaamse regering Peeters viel in mei."],
    ["Wat zei de minister van Onderwijs?", "De Vlaamse minister Peeters zei dat het regende."],
  ])("%s – %s", (question, sentence) => {
    expect(isOfOther(question, sentence)).toBe(false);
  });
});

describe("a surname alone", () => {
  const corpus = engine.corpus([
    article(
      "Proces in Gent\n\nDe bende werd geleid door Salim Dourane. Veel later is Dourane in mei opgepakt. Zijn broer Yacoub zweeg.",
    ),
  ]);
  const isOther = (question: string) => {
    const { query, ranked } = engine.rank(corpus, question, "artikel");
    const frequency = (key: string) => corpus.index.stats.get("artikel")?.frequency[key] ?? 0;
    return weighEvidence(query, ranked, frequency).ofOther;
  };

  it("is of who was named in full, and of no namesake", () => {
    expect(isOther("Wanneer is Yacoub Dourane opgepakt?")).toBe(1);
    expect(isOther("Wanneer is Salim Dourane opgepakt?")).toBe(0);
    expect(isOther("Wanneer is Dourane opgepakt?")).toBe(0);
  });
});
