import { describe, expect, it } from "vitest";
import { asUse } from "../../src/answer/question/as-use.ts";

describe("what somebody has of something is the use it is of:", () => {
  it.each([
    ["Heeft de boer iets aan de weg?", "Is de weg nuttig voor de boer?"],
    ["hebben ze in Gent nou wat aan die brug", "Is die brug nuttig voor ze in Gent?"],
    ["Heeft de bond tot dusver iets aan de weg gehad?", "Is de weg nuttig voor de bond?"],
    ["Wat hebben de bakkers aan de bond?", "Waarvoor is de bond nuttig voor de bakkers?"],
  ])("%s", (question, asked) => {
    expect(asUse(question)).toBe(asked);
  });

  it.each([
    "Heeft de boer iets aan de weg veranderd?",
    "Wat heeft de bakker aan de prijs gedaan?",
    "Wat heeft de bond aan te merken?",
    "Heeft de boer een huis aan de weg?",
    "Hebben de bakkers iets gezegd?",
  ])("but not %s", (question) => {
    expect(asUse(question)).toBe(question);
  });
});
