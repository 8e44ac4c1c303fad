import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const CORPUS = engine.corpus([article("Bericht\n\nDe molen staat bij de kerk van het dorp.")]);
const termsOf = (question: string) => engine.rank(CORPUS, question, "artikel").query.terms;
const kindOf = (question: string, surface: string) =>
  termsOf(question).find((term) => term.surface === surface)?.kind;

describe("little is said by", () => {
  it.each([
    ["Staat er een molen in de buurt van de kerk?", "in de buurt van"],
    ["Welke molen staat vlak bij de kerk?", "vlak bij"],
    ["Hoe kwamen de kinderen zo dicht bij de sluis?", "dicht bij"],
    ["Wat willen de molenaar en de koster allebei?", "allebei"],
    ["Waar willen beide dorpen een brug bouwen?", "beide"],
    ["Waar staan de overige molens?", "overige"],
    ["Is de molen helemaal overdekt?", "helemaal"],
    ["Is er bij de kerk een aanslag verricht?", "verricht"],
    ["Staan er twintig molens bij de kerk?", "twintig"],
    ["Welke stenen gebruikten de molenaars?", "gebruikten"],
  ])("%s: %s", (question, surface) => {
    expect(kindOf(question, surface)).toBe("light");
  });
});

describe("something is said by", () => {
  it.each([
    ["Voor wie kwam de bond op?", "phrase"],
    ["Voor welk dier zagen zij de boot aan?", "phrase"],
    ["Uit welke buurt komt de molenaar?", "word"],
  ])("%s", (question, kind) => {
    expect(termsOf(question).map((term) => term.kind)).toContain(kind);
  });
});

it("a word that only qualifies tells two sentences apart where the article has it", () => {
  const corpus = engine.corpus([article("Bericht\n\nDe overige molens staan bij de kerk van het dorp.")]);
  const { terms } = engine.rank(corpus, "Waar staan de overige molens?", "artikel").query;
  expect(terms.find(({ surface }) => surface === "overige")?.kind).toBe("word");
});

it("whether there are so many is answered by how many there are", () => {
  const corpus = engine.corpus([
    article("Bericht\n\nBij de kerk staan drie molens. De molenaar woont er met zijn gezin."),
  ]);
  expect(
    engine.ask(corpus, "Staan er twintig molens bij de kerk?", { article: null, limit: 1 }),
  ).toMatchObject({
    answered: true,
    citations: [{ text: "Bij de kerk staan drie molens." }],
  });
});

describe("an expression with a verb that adds nothing is found by its noun", () => {
  it.each([
    ["Wie pleegde de inbraak?", "De politie houdt een bende verantwoordelijk voor de inbraak."],
    ["Waarom verrichtte de raad onderzoek?", "Het onderzoek begon na een klacht van de buren."],
  ])("%s — %s", (question, sentence) => {
    const { found } = ranked(question, sentence);
    expect(Math.max(...found.matches.map(({ quality }) => quality))).toBeGreaterThanOrEqual(0.8);
  });
});
