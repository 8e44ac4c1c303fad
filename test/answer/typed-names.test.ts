import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/answer/question/typed-names.ts";
import { article, engine } from "../helpers/dutch.ts";

const TEXT = article(
  [
    "Toneel in Wetteren",
    "",
    "De voorstelling van Liesbet Vandaele trok veel volk. Het publiek gaf vooral regisseur Tom Claeys applaus.",
    "Daarna sprak VVD-wethouder Annelies Vandorpe. Wetteren krijgt in mei een nieuw toneel.",
  ].join("\n"),
);
const CORPUS = engine.corpus([TEXT]);
const termsOf = (question: string) =>
  engine.rank(CORPUS, question, "artikel").query.terms.map(({ surface, kind }) => [surface, kind]);

describe("a name of the article", () => {
  it("is a word with a capital inside sentences only", () => {
    expect(namesIn(TEXT).has("vandaele")).toBe(true);
    expect(namesIn(TEXT).has("toneel")).toBe(false);
    expect(namesIn(TEXT).has("daarna")).toBe(false);
  });

  it.each([
    ["wie is tom claeys", "Tom Claeys"],
    ["liesbet vandaele toneelstuk", "Liesbet Vandaele"],
    ["Liesbet Vandaele toneelstuk", "Liesbet Vandaele"],
    ["wat zei die annelies vandorpe daar", "Annelies Vandorpe"],
  ])("is one name, however it is typed: %s", (question, name) => {
    expect(termsOf(question)).toContainEqual([name, "name"]);
  });

  it("is asked about as with a capital", () => {
    const ask = (question: string) => engine.ask(CORPUS, question, { article: "artikel", limit: 1 });
    expect(ask("wie is annelies vandorpe nou weer").citations[0]?.text).toContain("VVD-wethouder");
  });

  it("is no word of the language", () => {
    expect(termsOf("wie betaalde het toneel")).toContainEqual(["toneel", "word"]);
  });
});
