import { describe, expect, it } from "vitest";
import { sentencesOf } from "../helpers/dutch.ts";

describe("the sentence splitter", () => {
  it.each([
    ["an abbreviation before a name", "Dat zegt prof. dr. De Vries van de universiteit.", 1],
    ["o.a. and bijv.", "Er waren o.a. Belgen en bijv. Fransen bij.", 1],
    ["d.w.z. before a capital", "Hij komt dinsdag, d.w.z. Morgen is hij er niet.", 1],
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
    ["a question and an exclamation", "Wie was dat? Niemand weet het! Zo bleef het.", 3],
  ])("takes %s well", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("keeps a closing quote with the sentence it closes", () => {
    expect(sentencesOf("„Ik ga.” Zij bleef.")).toEqual(["„Ik ga.”", "Zij bleef."]);
  });

  it("finds the items of a list whose line ends were lost", () => {
    expect(sentencesOf("Antwerpen: Jan Peeters Gent: Piet Claes Luik: Marie Dubois")).toEqual([
      "Antwerpen: Jan Peeters",
      "Gent: Piet Claes",
      "Luik: Marie Dubois",
    ]);
  });

  it("cuts what never ends into pieces that fit in a message", () => {
    const pieces = sentencesOf("woord ".repeat(2_000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_500);
    expect(pieces.join(" ").replace(/\s+/g, " ").trim()).toBe("woord ".repeat(2_000).trim());
  });
});
