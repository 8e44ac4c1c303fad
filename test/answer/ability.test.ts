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

describe("how somebody fares is told by what he cannot do:", () => {
  it.each([
    ["Hoe waren de gewonden eraan toe?", "De gewonden konden niet meer lopen."],
    ["Hoe ging het met de gewonden?", "Zij konden niet meer lopen; de gewonden huilden."],
    ["Met welk probleem zitten de bakkers?", "De bakkers kunnen de vraag nauwelijks aan."],
    ["Hoe is de toestand van de patiënt?", "Hij kan niet meer praten, de patiënt."],
  ])("%s – %s", (question, sentence) => {
    expect(ability(question, sentence)).toBe(1);
  });

  it.each([
    ["Hoe waren de gewonden eraan toe?", "De artsen konden de gewonden niet bereiken."],
    ["Hoe waren de gewonden eraan toe?", "De gewonden konden naar huis."],
    ["Met welke trein reisden de bakkers?", "De bakkers kunnen de vraag nauwelijks aan."],
  ])("but not so in %s – %s", (question, sentence) => {
    expect(ability(question, sentence)).toBe(0);
  });
});
