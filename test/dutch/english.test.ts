import { describe, expect, it } from "vitest";
import { isEnglish, toDutchWords } from "../../src/answer/question/translate.ts";
import { parseEnglish } from "../../src/dutch/english.ts";
import { dutch } from "./reading.ts";

describe("a line of the English word list", () => {
  const english = parseEnglish(
    "# words\nattack = aanval, aanslag # also on a person\ncity council = gemeenteraad\nAttack = aanvallen\nfout",
  );

  it("gives the Dutch words, the most usual first, those of later lines last", () => {
    expect(english.translate("attack")).toEqual(["aanval", "aanslag", "aanvallen"]);
    expect(english.translate("city council")).toEqual(["gemeenteraad"]);
    expect(english.translate("bridge")).toEqual([]);
  });

  it("shows how long a phrase may be", () => {
    expect(english.longest).toBe(2);
  });
});

describe("a question is English", () => {
  it.each([
    "How many people were killed?",
    "where was the second explosion",
    "the mayor of the town, who is it?",
    "What happened in Zandhoek?",
  ])("%s", (question) => {
    expect(isEnglish(question)).toBe(true);
  });

  it.each([
    "Hoeveel mensen kwamen om het leven?",
    "Wie is de trainer van het team?",
    "Wat is het budget van de city council?",
    "wat was in de over de brug",
    "Zandhoek",
    "",
  ])("but not „%s”", (question) => {
    expect(isEnglish(question)).toBe(false);
  });
});

describe("an English question is looked for in Dutch words", () => {
  const words = (question: string) => toDutchWords(question, dutch.english).split(/[\s?]+/u);

  it.each([
    ["How many people were killed?", ["hoeveel"]],
    ["Where was the second explosion?", ["waar", "tweede"]],
    ["When did the bridge close?", ["wanneer", "brug"]],
    ["Who is on the city council?", ["wie", "gemeenteraad"]],
    ["Which bridges?", ["brug"]],
  ])("%s", (question, expected) => {
    expect(words(question)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["Why did IS attack?", "waarom IS aanval?"],
    ["Does the US pay?", "de VS betalen?"],
    ["What's the name of the bridge?", "hoe heet de brug?"],
    ["What is the bridge called?", "hoe heet de brug?"],
    ["Who claimed it?", "wie claimen het?"],
    ["Didn't the bridge close?", "niet de brug sluiten?"],
  ])("%s as „%s”", (question, expected) => {
    expect(toDutchWords(question, dutch.english)).toBe(expected);
  });

  it("names and other words that are not known stay as they are, and so does the question mark", () => {
    expect(toDutchWords("Who is Nora Veldman?", dutch.english)).toMatch(/Nora Veldman\?$/u);
    expect(toDutchWords("Who is Nora Veldman", dutch.english)).toMatch(/Nora Veldman$/u);
  });
});
