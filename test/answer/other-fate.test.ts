import { describe, expect, it } from "vitest";
import { isOfOtherFate } from "../../src/answer/decide/other-fate.ts";
import { countsOtherGroup } from "../../src/answer/decide/other-group.ts";
import { isHolderUntold } from "../../src/answer/decide/untold-holder.ts";
import { ranked } from "../helpers/ranked.ts";

describe("what happened to how many, or to whom", () => {
  it.each([
    ["Hoeveel soldaten raakten gewond?", "Er kwamen twaalf soldaten om het leven."],
    ["Hoeveel mensen zijn vermist?", "Bij de storm raakten vier mensen gewond."],
    ["Wie werd er na de rit gearresteerd?", "Na de rit werd de chauffeur ontslagen."],
  ])("is not told by what else happened: %s – %s", (question, sentence) => {
    const { query, found } = ranked(question, sentence);
    expect(isOfOtherFate(query, found)).toBe(true);
  });

  it.each([
    ["Hoeveel soldaten raakten gewond?", "Er vielen twaalf doden en drie gewonden onder de soldaten."],
    ["Hoeveel doden vielen er?", "Er kwamen twaalf soldaten om het leven."],
    ["Hoeveel boeren kwamen helpen?", "Er kwamen zes boeren om te helpen."],
  ])("may be told by this: %s – %s", (question, sentence) => {
    const { query, found } = ranked(question, sentence);
    expect(isOfOtherFate(query, found)).toBe(false);
  });
});

describe("how many of a kind of people", () => {
  it.each([
    ["Hoeveel vrouwen kwamen er om?", "Er kwamen zestig mensen om, onder wie tien kinderen.", true],
    ["Hoeveel burgers kwamen er om?", "Er kwamen twaalf soldaten om.", true],
    ["Hoeveel mensen kwamen er om?", "Er kwamen twaalf soldaten om.", false],
    ["Hoeveel kinderen kwamen er om?", "Er kwamen zestig mensen om, onder wie tien kinderen.", false],
  ])("is not told by how many others there are: %s – %s: %s", (question, sentence, isOther) => {
    const { query, found } = ranked(question, sentence);
    expect(countsOtherGroup(query, found)).toBe(isOther);
  });
});

describe("who holds an office", () => {
  it.each([
    ["Wie is de baas van Onderwijs?", "Jan Vos sprak op het ministerie van Onderwijs.", true],
    ["Wie is de minister van Onderwijs?", "Minister van Onderwijs Jan Vos sprak in Gent.", false],
    ["Wie was de beste leerling die zij had?", "Haar bekendste student was Jan Vos.", false],
  ])("is not told where nothing names that office: %s – %s: %s", (question, sentence, isUntold) => {
    const { query, found } = ranked(question, sentence);
    expect(isHolderUntold(query, found)).toBe(isUntold);
  });
});
