import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const CORPUS = engine.corpus([
  article(
    [
      "Sterrenwacht De Bult",
      "",
      "Ans Kramer was de tweede directeur van de sterrenwacht.",
      "De zuidelijke toren werd in 1954 gebouwd door aannemer Piet Hendriks.",
      "De Duitse afdeling staat onder leiding van Karin Vogt.",
      "De oudste dochter van de stichter heette Geertje.",
      "De linker vleugel brandde af in 1971, de rechter in 1988.",
    ].join("\n"),
  ),
]);
const answer = (question: string) => {
  const { answered, citations } = engine.ask(CORPUS, question, { article: "artikel", limit: 1 });
  return answered ? citations[0]?.text : null;
};

describe("a thing that an adjective sets apart", () => {
  it.each([
    ["Wie was de tweede directeur van de sterrenwacht?", "Ans Kramer"],
    ["Door wie werd de zuidelijke toren gebouwd?", "Piet Hendriks"],
    ["Wie leidt de Duitse afdeling?", "Karin Vogt"],
    ["Hoe heette de oudste dochter van de stichter?", "Geertje"],
    ["Wanneer brandde de rechter vleugel af?", "1988"],
  ])("is found where the sentence has that adjective: %s", (question, found) => {
    expect(answer(question)).toContain(found);
  });

  it.each([
    "Wie was de derde directeur van de sterrenwacht?",
    "Wanneer werd de noordelijke toren gebouwd?",
    "Wie leidt de Franse afdeling?",
    "Hoe heette de jongste dochter van de stichter?",
  ])("is not, where it has another of that sort: %s", (question) => {
    expect(answer(question)).toBeNull();
  });
});

describe("the first or main one", () => {
  const corpus = engine.corpus([
    article(
      "Bericht\n\nEen andere brand woedde bij een verderop gelegen school. Eén brand begon bij de haven in Gent.",
    ),
  ]);
  const best = (question: string) => engine.rank(corpus, question, "artikel").ranked[0]?.view.analysis.text;

  it("is not the other one", () => {
    expect(best("Waar woedde de eerste brand?")).toContain("haven");
    expect(best("Waar woedde de andere brand?")).toContain("school");
  });

  it("but the second one may be", () => {
    expect(best("Waar woedde de tweede brand?")).toContain("school");
  });
});
