import { describe, expect, it } from "vitest";
import { isUnsaid } from "../../src/answer/decide/unsaid.ts";
import { askedPredicate } from "../../src/answer/question/asked-predicate.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const predicate = (question: string) => {
  const { query } = engine.rank(
    engine.corpus([article("Bericht\n\nEr gebeurde niets.")]),
    question,
    "artikel",
  );
  return query.terms[askedPredicate(query)]?.surface ?? null;
};

describe("what a question asks of its subject", () => {
  it.each([
    ["Is de dader gepakt?", "gepakt"],
    ["Heeft de bakker de brief beantwoord die hij kreeg?", "beantwoord"],
    ["Heeft het schip de storm overleefd?", "overleefd"],
    ["Ontkende de dader de moord?", "Ontkende"],
    ["Moet de boer meebetalen?", "meebetalen"],
    ["Is de bakker bang voor de storm in Gent?", "bang"],
    ["Is de kleine bakker van Gent bang voor de storm?", "bang"],
    ["Verliep de tocht van de bakker foutloos?", "foutloos"],
    ["joh, verhuisde de bakker?", "verhuisde"],
  ])("%s: %s", (question, asked) => {
    expect(predicate(question)).toBe(asked);
  });

  it.each(["Zijn er ook bakkers gewond?", "Wanneer is de dader gepakt?"])("is not told by %s", (question) => {
    expect(predicate(question)).toBeNull();
  });
});

describe("a sentence that shares the other words of a question with it", () => {
  const unsaid = (question: string, sentence: string) => {
    const { query, found } = ranked(question, sentence);
    return isUnsaid(query, found);
  };

  it.each([
    ["Heeft de bakker de brief beantwoord?", "In een brief aan de bakker noemt hij de klachten laf."],
    ["Moest de boer meebetalen?", "De boer gaf het dak van zijn schuur."],
  ])("may tell nothing of what is asked: %s – %s", (question, sentence) => {
    expect(unsaid(question, sentence)).toBe(true);
  });

  it.each([
    ["Heeft de bakker de brief beantwoord?", "De bakker heeft de brief meteen beantwoord."],
    ["Heeft de bakker de brief beantwoord?", "De bakker heeft niets van zich laten horen na de brief."],
    ["Heeft de bakker de brief beantwoord?", "De bakker schreef in mei een antwoord op de brief."],
    ["Denkt de bakker dat de brug opengaat?", "De brug gaat volgens de bakker in mei open."],
    ["Zijn er bakkers gewond?", "Twee bakkers liggen in het ziekenhuis."],
    ["Verliepen de controles volgens Vos vlot?", "Vos noemt de controles een ramp."],
  ])("or tells it, or denies it: %s – %s", (question, sentence) => {
    expect(unsaid(question, sentence)).toBe(false);
  });
});
