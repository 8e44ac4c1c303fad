import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const short = (question: string, sentence: string) => {
  const corpus = engine.corpus([article(`Bericht\n\n${sentence} De buren weten van niets.`)]);
  const [first] = engine.ask(corpus, question, { article: null, limit: 1 }).citations;
  return first?.answer ? first.text.slice(...first.answer) : null;
};

describe("whether there is one only, or so many, is answered in short by", () => {
  it.each([
    ["Was er maar één dief?", "Om drie uur klommen twee dieven door het raam.", "twee dieven"],
    [
      "Is er maar één soldaat gedood?",
      "Van de 40 gewonden zijn er 12 weer thuis, en zeker zes soldaten zijn gedood.",
      "zeker zes soldaten",
    ],
    [
      "Zijn er maar een paar gewonden?",
      "Vele tientallen gewonden liggen in een tent.",
      "Vele tientallen gewonden",
    ],
    ["Bleef het bij die ene brand?", "Een andere brand begon in een hotel.", "Een andere brand"],
    ["Zijn er twintig huizen verwoest?", "In 2019 zijn hier negentien huizen verwoest.", "negentien huizen"],
  ])("%s – %s", (question, sentence, answer) => {
    expect(short(question, sentence)).toBe(answer);
  });
});
