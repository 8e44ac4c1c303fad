import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const { dutch } = engine;

const CORPUS = engine.corpus([
  article(
    [
      "Onrust bij de VIS",
      "",
      "De Vereniging voor Industriële Scheepvaart (VIS) zoekt een nieuwe voorzitter.",
      "Anna Smit trok zich terug na een ruzie over steekpenningen.",
      "Haar echtgenoot, Piet Bakker, blijft penningmeester.",
      "De kok bakte vis en de mannen aten die op het dek.",
      "Een kotter lijkt op een tanker, maar een botter is ronder.",
    ].join("\n"),
  ),
]);

const best = (question: string) => engine.rank(CORPUS, question, "artikel").ranked[0]?.view.analysis.text;
const matches = (question: string) => {
  const { query, ranked } = engine.rank(CORPUS, question, "artikel");
  return query.terms.map(({ surface }, at) => ({
    surface,
    qualities: ranked.map((each) => ({
      text: each.view.analysis.text,
      quality: each.matches[at]?.quality ?? 0,
    })),
  }));
};
const quality = (question: string, surface: string, text: string) =>
  matches(question)
    .find((term) => term.surface === surface)
    ?.qualities.find((each) => each.text.startsWith(text))?.quality ?? 0;

it("a verb without its particle is another verb", () => {
  const corpus = engine.corpus([
    article("Bericht\n\nDe bond eist een hoger loon voor de bakkers.\nDe kok eist de prijs op."),
  ]);
  const { query, ranked } = engine.rank(corpus, "Wie eist de brand op?", "artikel");
  const at = query.terms.findIndex(({ surface }) => surface.startsWith("eist"));
  const qualityIn = (text: string) =>
    ranked.find(({ view }) => view.analysis.text.startsWith(text))?.matches[at]?.quality ?? 0;
  expect(qualityIn("De kok")).toBe(1);
  expect(qualityIn("De bond")).toBeLessThan(0.75);
});

describe("a question's words are read as they are meant:", () => {
  it.each([
    ["Welke functie kreeg Anna Smit?", "functie"],
    ["Wat voor foto maakte Piet Bakker?", "foto"],
    ["Welke toespraak hield Anna Smit?", "toespraak"],
  ])("the noun asked about is no part of what is done with it: %s", (question, noun) => {
    const { terms } = engine.rank(CORPUS, question, "artikel").query;
    expect(terms.find(({ isFocus }) => isFocus)?.surface).toBe(noun);
  });

  it.each([
    ["Uit welk land is Anna Smit afkomstig?", "afkomstig"],
    ["Hoe luidt de naam van de vereniging?", "luidt"],
  ])("little is lost without a word that hardly says what is asked about: %s", (question, word) => {
    const { terms } = engine.rank(CORPUS, question, "artikel").query;
    expect(terms.find(({ surface }) => surface === word)?.kind).toBe("light");
  });

  it("„ten onder gaan” says more than its words do", () => {
    const { terms } = engine.rank(CORPUS, "Waaraan ging de vereniging ten onder?", "artikel").query;
    expect(terms.map(({ surface, kind }) => [surface, kind])).toContainEqual(["ging ten onder", "phrase"]);
  });

  it("„de man van” somebody is a husband", () => {
    expect(best("Wie is de man van Anna Smit?")).toContain("echtgenoot");
  });

  it("an expression is found by part of its words, for less than whole", () => {
    const part = quality("Wie gaf steekpenningen?", "gaf steekpenningen", "Anna Smit");
    expect(part).toBeGreaterThan(0.2);
    expect(part).toBeLessThan(1);
  });

  it("letters that are a common noun name no one, for which another word may stand", () => {
    const kindOf = (question: string) => engine.rank(CORPUS, question, "artikel").query.terms.at(-1)?.kind;
    expect(kindOf("Waar bleef de CEO?")).toBe("word");
    expect(kindOf("Waar bleef de gsm?")).toBe("word");
    expect(kindOf("Waar bleef de NAVO?")).toBe("acronym");
    expect(kindOf("Waar bleef de VIS?")).toBe("acronym");
  });

  it("letters that the article has as an acronym are not the word of the same letters", () => {
    const asked = "Wie zoekt de VIS?";
    expect(quality(asked, "VIS", "De Vereniging")).toBe(1);
    expect(quality(asked, "VIS", "De kok")).toBeLessThan(0.8);
  });

  it("a compound of a name is no other thing of that kind", () => {
    const navy = engine.corpus([
      article("De haven\n\nDe matrozen gingen aan land. De VIS-matrozen bleven aan boord."),
    ]);
    const asked = "Bleven de VIS-matrozen aan boord, of de PIN-zeelieden?";
    const { query, ranked } = engine.rank(navy, asked, "artikel");
    const sailors = query.terms.findIndex(({ surface }) => surface === "PIN-zeelieden");
    expect(ranked.map(({ matches }) => matches[sailors]?.quality)).toEqual(ranked.map(() => 0));
  });

  it.each([
    ["Hoe hoog is het aantal tankers?", ["aantal", "tankers"]],
    ["Uit hoeveel mannen bestaat de ploeg?", ["mannen", "ploeg"]],
    ["Waren er meer dan twintig tankers?", ["tankers"]],
  ])("what only asks for a number is not looked for: %s", (question, terms) => {
    const { query } = engine.rank(CORPUS, question, "artikel");
    expect(query.terms.flatMap(({ surface }) => surface.split(" "))).toEqual(terms);
  });

  it("„begonnen te” says little beside what was begun", () => {
    const { query } = engine.rank(CORPUS, "Wanneer begonnen de mannen te eten?", "artikel");
    expect(query.terms.find(({ surface }) => surface === "begonnen")?.kind).toBe("light");
  });

  it("„begonnen te” says as little with more behind it", () => {
    const { query } = engine.rank(CORPUS, "Wie begon er te eten na de ruzie?", "artikel");
    expect(query.terms.find(({ surface }) => surface === "begon")?.kind).toBe("light");
  });

  it.each([
    ["wnr ging da schip ni uit", "when", ["ging uit", "schip"]],
    ["amai, wa deed die kok seg", "what", ["kok"]],
    ["hoeveel mannen aten t ff op?", "how-many", ["mannen", "aten op"]],
  ])("small words are read as they are meant, however they are typed: %s", (asked, kind, terms) => {
    const { query } = engine.rank(CORPUS, asked, "artikel");
    expect(query.type.kind).toBe(kind);
    expect(query.terms.map(({ surface }) => surface.replace(/ .* /, " "))).toEqual(terms);
  });

  it("the noun for a date is not looked for, and the name of a date by what it dates", () => {
    const named = engine.rank(CORPUS, "jaartal terugtrekking", "artikel").query.terms;
    expect(named.map(({ surface }) => surface)).toEqual(["terugtrekking"]);
    const [opening] = engine.rank(CORPUS, "openingsdatum brug", "artikel").query.terms;
    expect(opening?.keys.map(({ key }) => key)).toContain(dutch.form("opening").stem);
  });

  it("„één van” and „ook maar één” ask for any", () => {
    const terms = (question: string) =>
      engine.rank(CORPUS, question, "artikel").query.terms.map(({ surface }) => surface);
    expect(terms("Is er één van de mannen aan boord?")).not.toContain("één");
    expect(terms("Kwam er ook maar 1 kok?")).not.toContain("1");
    expect(terms("Kan een kok meer dan één keer bakken?").join(" ")).toContain("één");
  });

  it("a capital letter is no small word", () => {
    const { query } = engine.rank(CORPUS, "Lag er een T op het dek?", "artikel");
    expect(query.terms.map(({ surface }) => surface)).toContain("T");
  });

  it("a kind of something is found in a compound of it rather than in the word alone", () => {
    const library = engine.corpus([
      article("De brug\n\nDe brug was nieuw. Over de vaart lag een ophaalbrug. Een oude brug lag ernaast."),
    ]);
    const { query, ranked } = engine.rank(library, "Wat voor soort brug lag er?", "artikel");
    const focus = query.terms.findIndex(({ isFocus }) => isFocus);
    const found = (text: string) =>
      ranked.find(({ view }) => view.analysis.text.includes(text))?.matches[focus]?.quality ?? 0;
    expect(found("ophaalbrug")).toBeGreaterThan(found("De brug was nieuw"));
    expect(found("Een oude brug")).toBeGreaterThan(found("De brug was nieuw"));
  });

  it("a noun that is asked about is no part of an expression", () => {
    const { query } = engine.rank(CORPUS, "In welk ziekenhuis kwam de kok terecht?", "artikel");
    expect(query.terms.find(({ isFocus }) => isFocus)?.surface).toBe("ziekenhuis");
  });

  it("a number before a noun that is asked about is not looked for", () => {
    const { query } = engine.rank(CORPUS, "Welke zeven schepen kwamen?", "artikel");
    expect(query.terms.map(({ surface }) => surface)).not.toContain("zeven");
  });

  it.each(["valt", "oren", "lage", "overleed", "uitgevoerd", "gebeurt", "busbrand"])(
    "%s is a word, and no slip",
    (word) => {
      const { query } = engine.rank(CORPUS, `Wie zegt dat de kok ${word} ziet?`, "artikel");
      expect(query.terms.map(({ corrected }) => corrected)).not.toContain(word);
    },
  );

  it.each(["daagen", "wooning", "blusen", "getrouwt", "werkde", "zieknhuis", "gemeenteraat"])(
    "%s is a slip, though a word has its letters",
    (word) => {
      const { query } = engine.rank(CORPUS, `Wie zegt dat de kok ${word} ziet?`, "artikel");
      expect(query.terms.map(({ corrected }) => corrected)).toContain(word);
    },
  );

  it("what a question asks for is read with its slips mended", () => {
    const { query } = engine.rank(CORPUS, "Hoe hoog is het schadebdrag?", "artikel");
    expect(query.type.units).toEqual(["money"]);
  });

  it("the parts of a compound are found near each other rather than far apart", () => {
    const library = engine.corpus([
      article(
        "De brug\n\nDe prijs van de brug was hoog. De brug was af, en pas jaren later hoorde men in de raad van de prijs.",
      ),
    ]);
    const { ranked } = engine.rank(library, "brugprijs", "artikel");
    const found = (text: string) =>
      ranked.find(({ view }) => view.analysis.text.includes(text))?.matches[0]?.quality ?? 0;
    expect(found("hoog")).toBeGreaterThan(found("af"));
    expect(found("af")).toBeGreaterThan(0);
  });

  it("a word of a name is no word that others may stand for", () => {
    const keys = (question: string) =>
      engine
        .rank(CORPUS, question, "artikel")
        .query.terms.flatMap(({ keys, parts }) => [...keys, ...parts.flat()]).length;
    expect(keys("Zwom de Grote Vlet?")).toBeLessThan(keys("Zwom de grote vlet?"));
  });

  it("what the question names itself is no answer to what kind it asks for", () => {
    const { query } = engine.rank(CORPUS, "Welk schip lijkt op een tanker?", "artikel");
    const tanker = query.terms.find(({ surface }) => surface === "tanker")?.keys[0]?.key;
    const focus = query.terms.find(({ isFocus }) => isFocus);
    expect(focus?.surface).toBe("schip");
    expect(focus?.keys.map(({ key }) => key)).not.toContain(tanker);
  });
});
