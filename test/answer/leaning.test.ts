import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { article, engine } from "../helpers/dutch.ts";

/** The evidence that the sentence with „trekt” answers a question. */
function evidence(sentences: string, question: string) {
  const corpus = engine.corpus([article(`Dieren\n\n${sentences}`)]);
  const { query, ranked } = engine.rank(corpus, question, "artikel");
  const best = ranked.filter(({ view }) => view.analysis.text.includes("trekt"));
  return weighEvidence(query, best, () => 1);
}

describe("a sentence that tells of „hij”, or begins with „daar”", () => {
  const text = "De wulp broedt in het veen. In de herfst trekt hij naar zee.";

  it("answers along with the one before it, which names whom it tells of", () => {
    const { context, oneWord } = evidence(text, "Wanneer trekt de wulp weg?");
    expect(context).toBe(0);
    expect(oneWord).toBeLessThan(1);
  });

  it("has to tell by itself how many there are", () => {
    const { context } = evidence(text, "Hoeveel wulpen trekken weg?");
    expect(context).toBeGreaterThan(0);
  });
});
