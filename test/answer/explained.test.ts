import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

/** The sentence that comes first, and what of it is in bold. */
function answer(sentences: string, question: string): [string, string | null] {
  const corpus = engine.corpus([article(`Nieuws\n\n${sentences}`)]);
  const { citations, nearest } = engine.ask(corpus, question, { article: null, limit: 1 });
  const [first] = [...citations, ...nearest];
  return [first?.text ?? "", first?.answer ? first.text.slice(...first.answer) : null];
}

describe("what something is", () => {
  it("is told by the noun before a long name with its letters in brackets", () => {
    const text =
      "VVD is tien jaar geleden opgericht. De kleine club Vrienden van de Dijk (VVD) bewaakt het dorp.";
    expect(answer(text, "Wat is VVD?")).toEqual([
      "De kleine club Vrienden van de Dijk (VVD) bewaakt het dorp.",
      "De kleine club",
    ]);
  });

  it("is told by „is”, and not by an „is” that only helps a participle", () => {
    const text = "De wadi is gegraven. Die wadi daar is een oude, droge rivierbedding tussen de molens.";
    expect(answer(text, "Wat is de wadi?")[0]).toBe(
      "Die wadi daar is een oude, droge rivierbedding tussen de molens.",
    );
  });
});
