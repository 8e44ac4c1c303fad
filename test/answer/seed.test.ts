import { describe, expect, it } from "vitest";
import { projectArticle } from "../helpers/articles.ts";
import { engine } from "../helpers/dutch.ts";

const corpus = engine.corpus([projectArticle("aanslagen-kabul")]);

describe("the first things people ask of the first article", () => {
  it.each([
    ["Hoeveel doden vielen er?", "zestig mensen"],
    ["Wie zit er achter de aanslagen?", "ISKP"],
    ["Waar was de tweede explosie?", "hotel"],
    ["Hoeveel mensen raakten gewond?", "143 mensen"],
    ["Wie is McKenzie?", "generaal McKenzie"],
    ["Waarom werken de VS samen met de Taliban?", "vrezen nieuwe aanslagen"],
  ])("is answered: %s", (question, answer) => {
    const { answered, citations } = engine.ask(corpus, question, { article: null, limit: 1 });
    expect({ answered, text: citations[0]?.text }).toEqual({
      answered: true,
      text: expect.stringContaining(answer),
    });
  });

  it.each(["Hoeveel inwoners heeft Frankrijk?", "Wie won de Tour de France?", "Wat zei Biden?"])(
    "or said not to be in it: %s",
    (question) => {
      expect(engine.ask(corpus, question, { article: null, limit: 1 }).answered).toBe(false);
    },
  );
});
