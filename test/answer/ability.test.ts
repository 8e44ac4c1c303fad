import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const ability = (question: string, sentence: string) => ranked(question, sentence).found.features.ability;

describe("what somebody can do, or cannot, is asked in other words than it is told:", () => {
  it.each([
    ["Wat lukte de zieken niet meer?", "De zieken konden niet meer lopen."],
    ["Waartoe waren de zieken niet in staat?", "De zieken konden niet meer lopen."],
    ["Kun je de bakker van ver zien?", "De bakker is van ver te herkennen."],
    ["Hoe kon de boer ontsnappen?", "De boer slaagde erin door een raam te klimmen."],
  ])("%s – %s", (question, sentence) => {
    expect(ability(question, sentence)).toBe(1);
  });

  it.each([
    ["Wat lukte de zieken niet meer?", "De zieken konden goed lopen."],
    ["Wat lukte de zieken niet meer?", "De zieken hadden geen honger."],
    ["Wat deden de zieken?", "De zieken konden niet meer lopen."],
    ["Welke brug kun je zien?", "Je kunt de brug bij Gent zien."],
  ])("but not so in %s – %s", (question, sentence) => {
    expect(ability(question, sentence)).toBe(0);
  });
});
