import { describe, expect, it } from "vitest";
import { sentencesOf, split } from "../helpers/dutch.ts";

describe("the sentence splitter", () => {
  it.each([
    ["an abbreviation before a name", "Dat zegt prof. dr. De Vries van de universiteit.", 1],
    ["o.a. and bijv.", "Er waren o.a. Belgen en bijv. Fransen bij.", 1],
    ["d.w.z. before a capital", "Hij komt dinsdag, d.w.z. Morgen is hij er niet.", 1],
    ["a title before a name", "Dat vindt burg. Jansen van de N.V. Bakker. Hij was min. Hij stopte.", 3],
    ["the number of a house", "Het staat in de Dorpsstr. 12 en in de Kerkstr. Daar is het druk.", 2],
    ["initials", "Het boek is van J.R.R. Tolkien en A. de Groot.", 1],
    ["a decimal and a thousand", "De schade is 1.234,56 euro. Dat is veel.", 2],
    ["a date", "Op 14 okt. 1966 begon het. Daarna ging het snel.", 2],
    ["a number after nr.", "Hij eindigde op nr. 24 van de lijst.", 1],
    ["an apostrophe word that begins a sentence", "Het werd laat. ’s Morgens was iedereen weg.", 2],
    ["a quote and who says it", "„Het zijn mannen, vrouwen en kinderen”, zegt de woordvoerder.", 1],
    ["a question in a quote and who asks it", "„Kom je?” vroeg hij. Zij knikte.", 2],
    ["a quote that ends with its sentence", "„Wij konden niet praten.” De rest zweeg.", 2],
    ["an ellipsis in a sentence", "Hij wachtte … en ging toen weg.", 1],
    ["brackets within a sentence", "De winnaar (J. Jansen. Zie blz. 3) kreeg een beker.", 1],
    ["a sentence of its own in brackets", "Hij won. (Dat was in Gent.) Daarna stopte hij.", 3],
    ["the source of a quote, in brackets behind it", "„Ik ga nu.” (Metro, 16 juni 2005)", 2],
    ["a quote whose marks stand apart", 'Hij riep: " Weg ermee! Nu! " (« Metro », 2005)', 3],
    ["a quote that opens after a full stop", 'Hij zweeg. " Ik ga " zei zij.', 2],
    [
      "a letter that measures",
      "Zij vliegen vanaf 6 °C. In mei wordt het warmer, op 4° 02' E. De rest blijft.",
      3,
    ],
    ["a question and an exclamation", "Wie was dat? Niemand weet het! Zo bleef het.", 3],
  ])("takes %s well", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("keeps a closing quote with the sentence it closes", () => {
    expect(sentencesOf("„Ik ga.” Zij bleef.")).toEqual(["„Ik ga.”", "Zij bleef."]);
  });

  describe("finds the items of a list whose line ends were lost", () => {
    it.each([
      ["labels", ["Antwerpen: Jan Peeters", "Gent: Piet Claes", "Luik: Marie Dubois"]],
      [
        "names and what they were",
        ["Jan Peeters (voorzitter)", "Piet Claes (lid)", "Marie de Wit (griffier)"],
      ],
      ["works and their years", ["De haven (1891 - 1893)", "Het licht (1894)", "Avond (1895)", "Storm"]],
      [
        "schools and the year",
        ["Lager onderwijs, Gent (1975)", "1ste jaar rechten (1982)", "Diploma (1985)"],
      ],
      [
        "members as parliaments list them",
        ["mr. A.B. (Anna) Bos, voorzitter", "C. (Cor) Dam", "drs. E. (Els) Fris"],
      ],
    ])("%s", (_, items) => {
      expect(sentencesOf(items.join(" "))).toEqual(items);
    });

    it("entries of a chronology, which may hold sentences", () => {
      const entries = ["1959 - school", "1963 - diploma.", "Dat viel niet mee.", "1970-74 - promotie"];
      expect(sentencesOf(entries.join(" "))).toEqual(entries);
    });

    it.each([
      ["names in a sentence", "Kamerleden mr. A. (Anna) Bos en drs. C. (Cor) Dam stemden tegen."],
      [
        "a year at the end of a date",
        "Op 2 april 1992 - een donderdag - kwam hij in 1993 - zei men - terug.",
      ],
      ["brackets in a sentence", "Anna Bos (54) en Cor Dam (32) wonnen van Els Fris (28)."],
    ])("but not in %s", (_, sentence) => {
      expect(sentencesOf(sentence)).toEqual([sentence]);
    });
  });

  it.each([
    "a",
    "A ",
    "A. ",
    ".",
    '." ',
    '. "',
    "(a. b) ",
    ". (a. b) ",
    "mr. ",
    "Van ",
    "Ab (c) ",
    "Ab (c) D ",
    "A.B. (Ab) C ",
    "Ab: c ",
    "1963 - a ",
    "(1963) A ",
  ])("is done soon with a megabyte of %j", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const ends = split(text, 0, text.length).map(({ end }) => end);
    expect(ends.at(-1)).toBe(text.trimEnd().length);
  });

  it("cuts what never ends into pieces that fit in a message", () => {
    const pieces = sentencesOf("woord ".repeat(2_000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_500);
    expect(pieces.join(" ").replace(/\s+/g, " ").trim()).toBe("woord ".repeat(2_000).trim());
  });
});
