import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

/** What a sentence may answer a question with, as it stands there. */
function answerIn(sentence: string, question: string): string | null {
  const { answerEntity, view } = ranked(question, sentence).found;
  const { text, words } = view.analysis;
  return answerEntity && text.slice(words[answerEntity.first]?.start, words[answerEntity.last]?.end);
}

describe("whoever has the title that the question mentions is not who was asked for", () => {
  it.each([
    ["Wie belde de directeur na de inbraak?", "Directeur Anna Vos werd na de inbraak gebeld."],
    ["Wie heeft de trainer beledigd?", "Trainer Piet Vos voelde zich beledigd."],
    ["Wie kreeg volgens de rechter de schuld?", "Rechter Mia Claes wees de schuld toe."],
    ["Door wie werd de burgemeester gekozen?", "Burgemeester Jan Smit werd in Gent gekozen."],
  ])("%s – %s", (question, sentence) => {
    expect(answerIn(sentence, question)).toBeNull();
  });
});

describe("whose relative is asked for is not who was asked for", () => {
  it.each([
    ["Hoe heet de vrouw van bakker Vos?", "Bakker Jan Vos stond vroeg op."],
    ["Wie is de zus van Jan Vos?", "Jan Vos is nooit getrouwd."],
  ])("%s – %s", (question, sentence) => {
    expect(answerIn(sentence, question)).toBeNull();
  });

  it("and a relative may have the same name", () => {
    expect(answerIn("Zijn vrouw Mia Vos bakt brood.", "Hoe heet de vrouw van bakker Vos?")).toContain(
      "Mia Vos",
    );
  });
});

describe("and may be", () => {
  it.each([
    ["Wie is de directeur?", "Directeur Anna Vos is tevreden.", "Anna Vos"],
    ["Wie werd in 1990 de trainer van Gent?", "In 1990 kwam trainer Piet Bakker naar Gent.", "Piet Bakker"],
    ["Wie trad op als de rechter?", "Als rechter trad rechter Mia Claes op.", "Mia Claes"],
    ["Wie van de rechters was ziek?", "Rechter Mia Claes was ziek.", "Mia Claes"],
    ["Wie belde de directeur?", "Directeur Anna Vos werd gebeld door Jan Smit.", "Jan Smit"],
  ])("%s – %s", (question, sentence, name) => {
    expect(answerIn(sentence, question)).toContain(name);
  });
});

describe("whoever bears the surname that the question knows somebody by", () => {
  it("is not who was asked for", () => {
    expect(answerIn("Anna Vos is nooit getrouwd geweest.", "Met wie trouwde de zus van Vos?")).toBeNull();
  });

  it("and may be, where several bear it", () => {
    const told = "Piet Vos bestuurt de fabriek.";
    expect(answerIn(told, "Aan wie gaf de familie Vos de fabriek?")).toBe("Piet Vos");
  });
});

describe("a pronoun answers who did it", () => {
  it("where the sentence has what was done", () => {
    expect(answerIn("In 1893 ontdekte hij een grot.", "Wie ontdekte de grot?")).toBe("hij");
    expect(answerIn("Pas later heeft zij de grot ontdekt.", "Wie heeft de grot ontdekt?")).toBe("zij");
  });

  it("and not where it does something else", () => {
    expect(answerIn("Dat deden ze met touwen.", "Wie maakte de touwen?")).toBeNull();
    expect(answerIn("Daarna sliep hij in de grot.", "Wie heeft de grot ontdekt?")).toBeNull();
  });
});
