import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const corpus = engine.corpus([
  article(
    "Staking bij rederij\n\nDe bemanning van een veerboot uit Oslo heeft het werk neergelegd. De rijke reder wil niet onderhandelen.",
  ),
]);
const ask = (question: string) => engine.ask(corpus, question, { article: null, limit: 1 });

describe("a place in a question", () => {
  it("is not taken for a compound: Frankrijk is not rich", () => {
    expect(ask("Hoeveel reders heeft Frankrijk?")).toMatchObject({
      answered: false,
      missing: ["Frankrijk"],
    });
  });

  it("is known although misspelt", () => {
    expect(ask("Is er een russiche reder?")).toMatchObject({ answered: false, missing: ["russiche"] });
  });

  it("is no word that only looks like the name of a people: „samen”", () => {
    expect(ask("heeft de bemanning saamen het werk neergelegd")).toMatchObject({ answered: true });
  });

  it("is covered by what lies in it when something happens there", () => {
    expect(ask("Wie heeft in Noorwegen het werk neergelegd?").missing).toEqual([]);
  });

  it("is not covered by what lies in it when it is asked about itself", () => {
    expect(ask("Wie is de koning van Noorwegen?")).toMatchObject({ answered: false });
    expect(ask("Wie is de koning van Noorwegen?").missing).toContain("Noorwegen");
  });

  it("is a capital that is named by its country", () => {
    expect(ask("Ligt er een veerboot in de Noorse hoofdstad?").missing).toEqual([]);
    expect(ask("Ligt er een veerboot in de hoofdstad van Noorwegen?").missing).toEqual([]);
    expect(ask("Ligt er een veerboot in de Deense hoofdstad?").missing).toEqual(["Deense hoofdstad"]);
  });

  it("is what is asked for, when it is asked what a capital is called", () => {
    const norway = engine.corpus([
      article("Oslo\n\nDe veerboot vaart naar Oslo, de hoofdstad van Noorwegen."),
    ]);
    const answer = engine.ask(norway, "Wat is de hoofdstad van Noorwegen?", { article: null, limit: 1 });
    const [citation] = answer.citations;
    expect(citation?.text.slice(...(citation.answer ?? []))).toBe("Oslo");
  });
});
