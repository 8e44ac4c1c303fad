import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/answer/find/context.ts";
import { article } from "../helpers/dutch.ts";

const club = article(
  [
    "De club",
    "",
    "De club werd in 1919 opgericht. Zij speelt in het blauw.",
    "",
    "Bestuur",
    "",
    "- Jan Vos: voorzitter",
    "- Mia Claes: penningmeester",
    "",
    "Het bestuur komt elke week samen. Het beslist over alles.",
  ].join("\n"),
);
const texts = (indexes: readonly number[]) => indexes.map((at) => club.sentences[at]?.text);
const contextAt = (text: string) =>
  contextOf(
    club,
    club.sentences.findIndex((sentence) => sentence.text.includes(text)),
  );

describe("a sentence leans", () => {
  it("on those before it in its section", () => {
    expect(texts(contextAt("in het blauw").before)).toEqual(["De club werd in 1919 opgericht."]);
    expect(texts(contextAt("over alles").before)[0]).toBe("Het bestuur komt elke week samen.");
  });

  it("on the heading over it", () => {
    expect(texts(contextAt("Jan Vos").headings)).toEqual(["Bestuur"]);
  });

  it("but not, as an item of a list, on the item before it", () => {
    expect(contextAt("Mia Claes").before).toEqual([]);
  });
});
