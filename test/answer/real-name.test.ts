import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const CORPUS = engine.corpus([
  article(
    [
      "Artiesten van de kust",
      "",
      "Multatuli, pseudoniem van Eduard Douwes Dekker, schreef in 1860 zijn beroemdste boek.",
      "Het boek dat Multatuli schreef, verscheen in Amsterdam bij uitgever De Ruyter.",
      "De zangeres Mira Bloem werd in 1950 in Delft geboren als Gerda Pieterse.",
      "Willem Jacob Hofman, beter bekend als Wim Waterlander, was een clown.",
    ].join("\n"),
  ),
]);

describe("a question for the real name", () => {
  it.each([
    ["Hoe heette Multatuli eigenlijk in het echt?", "Eduard Douwes Dekker"],
    ["Wat was de ware naam van Multatuli?", "Eduard Douwes Dekker"],
    ["hoe heet mira bloem nou echt", "Gerda Pieterse"],
    ["Wat is de echte naam van Wim Waterlander?", "Willem Jacob Hofman"],
  ])("is answered by what somebody was not known by: %s", (question, name) => {
    const [best] = engine.ask(CORPUS, question, { article: "artikel", limit: 1 }).citations;
    expect(best?.text.slice(...(best.answer ?? [0, 0]))).toBe(name);
  });
});
