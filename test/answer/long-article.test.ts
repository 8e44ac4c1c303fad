import { expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

it("an article of twenty thousand list items is indexed, and its last one found", () => {
  const items = Array.from({ length: 20_000 }, (_, at) => `- schroef ${at}`).join("\n");
  const corpus = engine.corpus([article(`${items}\n- vuurtoren`)]);
  const { citations, nearest } = engine.ask(corpus, "Waar is de vuurtoren?", { article: null, limit: 1 });
  expect([...citations, ...nearest].map(({ text }) => text)).toEqual(["vuurtoren"]);
});
