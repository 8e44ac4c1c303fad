import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const best = (question: string, sentences: string) =>
  engine.rank(engine.corpus([article(`Bericht\n\n${sentences}`)]), question, "artikel").ranked[0]?.view
    .analysis.text;

describe("what „dat deden ze” adds answers for what was told before it", () => {
  it.each([
    [
      "Waarmee braken de dieven de kluis open?",
      "De dieven braken de kluis van de juwelier open. Dat deden ze met een snijbrander.",
      "snijbrander",
    ],
    [
      "Waar botsten de twee trams?",
      "Twee trams botsten dinsdag in de spits op elkaar. Dat gebeurde in Gent.",
      "Gent",
    ],
    [
      "Wanneer stortte de kerktoren in?",
      "De kerktoren is na eeuwen ingestort. Dit gebeurde op 3 mei 1912.",
      "1912",
    ],
    [
      "Waarom sloot de club het veld af?",
      "De club sloot het veld af voor de jeugd. Dat deed zij omdat het gras te nat was.",
      "nat",
    ],
  ])("%s", (question, sentences, answer) => {
    expect(best(question, sentences)).toContain(answer);
  });

  it("but not whoever asks who did it", () => {
    const told = "De dieven braken de kluis open. Dat deden ze met een snijbrander.";
    expect(best("Wie braken de kluis open?", told)).toContain("dieven");
  });
});
