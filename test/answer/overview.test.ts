import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const fire = article("Brand in Gent\n\nEen loods brandde af. Twee mensen raakten gewond.", "brand");
const bridge = article("Brug open\n\nDe brug ging maandag open.", "brug");
const textsFor = (question: string, corpus = engine.corpus([fire])) =>
  engine.ask(corpus, question, { article: null, limit: 2 }).citations.map(({ text }) => text);

describe("what an article is about", () => {
  it.each([
    "Waar gaat het artikel over?",
    "waarover gaat dit bericht",
    "Waar gaat het eigenlijk over?",
    "What is this article about?",
  ])("is told by its headline and first sentences: %s", (question) => {
    expect(textsFor(question)).toEqual(["Brand in Gent", "Een loods brandde af."]);
  });

  it("is not told when none of several articles is chosen", () => {
    expect(textsFor("Waar gaat het artikel over?", engine.corpus([fire, bridge]))).toEqual([]);
  });

  it("is not told to who asks of something in it", () => {
    expect(textsFor("Waar gaat de brand over?")[0]).not.toBe("Brand in Gent");
  });
});
