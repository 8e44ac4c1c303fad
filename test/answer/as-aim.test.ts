import { describe, expect, it } from "vitest";
import { asAim } from "../../src/answer/question/as-aim.ts";

describe("what somebody wants to reach is his aim:", () => {
  it.each([
    ["Wat willen de boeren bereiken?", "Wat is het doel van de boeren?"],
    [
      "Wat wil de bakker eigenlijk bereiken met zijn staking?",
      "Wat is het doel van de bakker met zijn staking?",
    ],
    ["wat proberen zij te bereiken", "Wat is het doel van zij"],
    ["Wat hoopt Vos voor elkaar te krijgen?", "Wat is het doel van Vos?"],
    ["Wat willen de bond en de bakkers allebei?", "Wat is het doel van de bond en de bakkers allebei?"],
    ["Wat streeft de bond na?", "Wat is het doel van de bond?"],
    ["Waar streven de boeren naar?", "Wat is het doel van de boeren?"],
    ["Waar is het de boeren om te doen?", "Wat is het doel van de boeren?"],
    ["Welk doel hebben de boeren voor ogen?", "Wat is het doel van de boeren?"],
    ["Wat heeft de bond voor ogen?", "Wat is het doel van de bond?"],
  ])("%s", (question, asked) => {
    expect(asAim(question)).toBe(asked);
  });

  it.each([
    "Wat wil de bakker van de bond?",
    "Wat willen de bakkers samen met de bond verkopen?",
    "Wanneer willen zij de top bereiken?",
    "Wat is het doel van de boeren?",
    "Welk doel raakte de bom?",
  ])("but not %s", (question) => {
    expect(asAim(question)).toBe(question);
  });
});
