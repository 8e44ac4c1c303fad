import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const CORPUS = engine.corpus([
  article(
    [
      "Onrust in het dorp",
      "",
      "Burgemeester Anna de Wit sprak met wethouder Vos en wethouder Kramer.",
      "De raad hoorde kapitein Jansen en zijn vader Piet.",
      "De Wit verkoopt de oude kerk.",
      "Jansen vaart in juni uit.",
      "Piet blijft thuis.",
    ].join("\n"),
  ),
]);
/** How well a term of a question is found in the sentence that begins so. */
const quality = (question: string, surface: string, beginning: string) => {
  const { query, ranked } = engine.rank(CORPUS, question, "artikel");
  const at = query.terms.findIndex((term) => term.surface === surface);
  const found = ranked.find(({ view }) => view.analysis.text.startsWith(beginning));
  return found?.matches[at]?.quality ?? 0;
};

describe("whoever is asked about by a title is found by the name", () => {
  it.each([
    ["Wanneer vaart de kapitein uit?", "kapitein", "Jansen vaart"],
    ["Wat verkoopt de burgemeester?", "burgemeester", "De Wit verkoopt"],
    ["Vaart die kapitein nog uit?", "kapitein", "Jansen vaart"],
  ])("%s", (question, title, sentence) => {
    expect(quality(question, title, sentence)).toBeGreaterThan(0.7);
  });
});

describe("but not", () => {
  it.each([
    ["where it is asked who has the title", "Welke kapitein vaart uit?", "kapitein", "Jansen vaart"],
    ["where several have it", "Wat verkoopt de wethouder?", "wethouder", "De Wit verkoopt"],
    ["where it is a relative", "Blijft de vader thuis?", "vader", "Piet blijft"],
  ])("%s", (_, question, title, sentence) => {
    expect(quality(question, title, sentence)).toBeLessThan(0.7);
  });
});
