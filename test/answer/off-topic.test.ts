import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const corpus = engine.corpus([
  article("Brand in Gent\n\nDe drie gewonden maken het goed. De burgemeester bezocht hen in het ziekenhuis."),
]);
const reasonFor = (question: string) => engine.ask(corpus, question, { article: null, limit: 1 }).reason;

describe("said to the bot rather than asked of the article", () => {
  it.each([
    "Hoe gaat het?",
    "hoe gaat het met je",
    "Hoe gaat het ermee?",
    "Hoe gaat het met u vandaag?",
    "hoi hoe gaat het",
    "Hoe gaat het vandaag met je?",
    "Alles goed?",
    "hoi, alles goed met je?",
    "Wie ben jij?",
    "Wat zou jij doen als er brand was?",
    "Vertel een mop",
    "Kun je mij helpen met mijn huiswerk?",
    "Speel een liedje voor me af",
    "Stuur mij een taxi",
    "Hoeveel is 3 + 4?",
    "Hoeveel is twaalf keer drie?",
    "17 keer 23",
    "Bereken 12,5 x 4 + 3 =",
    "Kun je me zeggen hoeveel 17 keer 23 is?",
    "wat is hondert gedeelt door vier",
  ])("is: %s", (question) => {
    expect(reasonFor(question)).toBe("off-topic");
  });

  it.each([
    "Hoe gaat het met de gewonden?",
    "Wat is er drie keer gebeurd?",
    "Hoe gaat het nu met de drie gewonden van de brand?",
    "Is alles goed met de gewonden?",
    "Kun je me helpen, wie bezocht de gewonden?",
    "Help me even: wie bezocht de gewonden?",
    "Wie bezocht de gewonden?",
    "Wat gebeurde er in de winter van 1943-44?",
    "Wie won met 3-1 van Gent?",
    "Hoeveel gewonden liepen de 4 x 100 meter?",
    "Wat gebeurde er om 14:30 uur?",
  ])("is not: %s", (question) => {
    expect(reasonFor(question)).not.toBe("off-topic");
  });
});
