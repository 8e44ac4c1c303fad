import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const CORPUS = engine.corpus([
  article(
    [
      "Prijzen voor jonge schrijvers",
      "",
      "De jury koos zeven winnaars, onder wie drie studenten.",
      "De genomineerden kwamen uit het hele land. Aan de wedstrijd deden tweehonderd schrijvers mee, waaronder veel kinderen.",
      "De prijs bestaat sinds 1998, en de kinderen kregen taart.",
    ].join("\n"),
  ),
]);
const qualityOf = (question: string, surface: string, text: string) => {
  const { query, ranked } = engine.rank(CORPUS, question, "artikel");
  const at = query.terms.findIndex((term) => term.surface === surface);
  return ranked.find(({ view }) => view.analysis.text.includes(text))?.matches[at]?.quality ?? 0;
};

describe("a group that somebody may be one of", () => {
  it.each([
    "Zaten er ook kinderen tussen de deelnemers?",
    "Waren er kinderen bij de deelnemers?",
    "hoeveel kinderen zaten er onder die deelnemers",
  ])("is spoken of where the sentence names one: %s", (question) => {
    expect(qualityOf(question, "deelnemers", "tweehonderd")).toBeGreaterThanOrEqual(0.7);
  });

  it("is not, where nobody is named as one of it", () => {
    const asked = "Zaten er ook kinderen tussen de deelnemers?";
    expect(qualityOf(asked, "deelnemers", "genomineerden")).toBeLessThan(0.7);
  });

  it("is answered by who is named as one of it", () => {
    const asked = "Zaten er ook studenten bij de winnaars?";
    const [best] = engine.ask(CORPUS, asked, { article: "artikel", limit: 1 }).citations;
    expect(best?.text.slice(...(best.answer ?? [0, 0]))).toBe("drie studenten");
  });

  it("is no event: „bij de wedstrijd”", () => {
    expect(qualityOf("Waren er kinderen bij de verkiezing?", "verkiezing", "jury")).toBeLessThan(0.7);
  });
});
