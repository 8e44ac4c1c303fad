import { describe, expect, it } from "vitest";
import { LEAST_VOICE } from "../../src/answer/rank/voice.ts";
import { article, engine } from "../helpers/dutch.ts";

const ask = (question: string, told: string) => {
  const corpus = engine.corpus([article(`Nieuws over de abt\n\n${told}`)]);
  return {
    ...engine.rank(corpus, question, "artikel"),
    answer: engine.ask(corpus, question, { article: "artikel", limit: 3 }),
  };
};
const find = (question: string, told: string, sentence: string) => {
  const { query, ranked } = ask(question, told);
  const found = ranked.find(({ view }) => view.analysis.text.startsWith(sentence));
  return { query, found };
};

describe("a sentence that is only a quotation", () => {
  const told =
    "Minister Bakker kwam maandag naar Gent en zei dat de brug en de tunnel nodig zijn. Daar liep een hond. „De brug is veel te duur voor zo'n kleine stad.”";

  it("is spoken by who spoke before it", () => {
    const { query, found } = find("Wat vindt minister Bakker van de brug?", told, "„De brug");
    const speaker = query.terms.findIndex(({ surface }) => surface.endsWith("Bakker"));
    expect(found?.matches[speaker]?.quality).toBeGreaterThan(0.9);
    expect(found?.features.voice).toBeGreaterThan(LEAST_VOICE);
  });

  it("is not spoken by whom the headline names, when somebody else spoke before it", () => {
    const { found } = find("Wat vindt de abt van de brug?", told, "„De brug");
    expect(found?.features.voice).toBeLessThan(LEAST_VOICE);
  });

  it("is not spoken by who is only told of before it", () => {
    const { query, found } = find("Wat vindt de hond van de brug?", told, "„De brug");
    const speaker = query.terms.findIndex(({ surface }) => surface === "hond");
    expect(found?.matches[speaker]?.quality ?? 0).toBe(0);
  });

  it("may answer whether its speaker finds something", () => {
    const { answer } = ask("Vindt minister Bakker de brug te duur?", told);
    expect(answer.citations[0]?.text).toContain("veel te duur");
  });
});

it("words of a speaker that is found in no words of its own have no place in a short answer", () => {
  const told = "De bond sprak maandag en zei dat het regent. „Dit is een goede dag.”";
  expect(() => ask("Is de bond volgens de bond blij?", told)).not.toThrow();
});
