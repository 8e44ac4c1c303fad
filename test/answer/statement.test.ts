import { describe, expect, it } from "vitest";
import { withoutStatement } from "../../src/answer/question/statement.ts";

const hasMatter = (text: string) => /brug|bond/.test(text);

describe("a question is read without what its asker says of himself first:", () => {
  it.each([
    ["ik hoorde er iets over op het nieuws, wie bouwde de brug?", "wie bouwde de brug?"],
    ["Ik snap het niet helemaal. Staakt de bond?", "Staakt de bond?"],
    ["ik las iets over de brug, wanneer is die gebouwd?", "wanneer is de brug gebouwd?"],
    ["Ik las iets over Anna Vos. Hoe oud is zij?", "Hoe oud is Anna Vos?"],
  ])("%s", (text, question) => {
    expect(withoutStatement(text, hasMatter)).toBe(question);
  });

  it.each([
    ["what it leans on has a clause", "ik snap niet hoe de brug kon instorten, wat vindt de bond daarvan?"],
    ["it has nothing of its own to look for", "ik zag brand, waar was het?"],
    ["something else is stated", "De brug is ingestort. Wie bouwde de brug?"],
  ])("but not where %s", (_, text) => {
    expect(withoutStatement(text, hasMatter)).toBe(text);
  });
});
