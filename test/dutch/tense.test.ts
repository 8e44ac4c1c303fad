import { describe, expect, it } from "vitest";
import { modalitiesIn, modalitiesTold } from "../../src/dutch/modals.ts";
import { tenseOf } from "../../src/dutch/tense.ts";
import { engine } from "../helpers/dutch.ts";

const words = (text: string) => engine.dutch.analyse(text).words;

describe("the tense of a text", () => {
  it.each([
    // What may be a participle as well tells nothing.
    ["De bakker verkocht de molen.", null],
    ["De bakker stond bij de molen.", "past"],
    ["De boeren oogstten het graan.", "past"],
    ["Zij antwoordde de boer.", "past"],
    ["De molen draait op de wind.", "present"],
    ["De boer kan niet maaien.", "present"],
    ["De boer heeft het gras gemaaid.", null],
    ["De trein is gestopt.", null],
    ["De boer zegt dat de molen draaide.", null],
    ["Onze molen, zijn grootste.", null],
  ])("%s – %s", (text, tense) => {
    expect(tenseOf(words(text))).toBe(tense);
  });
});

describe("what the modal verbs of a text say", () => {
  it.each([
    ["Zij wilden blijven, maar moesten weg.", ["wish", "need"]],
    ["Honden mogen hier niet komen.", ["leave"]],
    ["Het zou gaan regenen.", ["future"]],
    ["De hond slaapt.", []],
  ])("%s – %j", (text, modalities) => {
    expect([...modalitiesIn(words(text))]).toEqual(modalities);
  });
});

it("tells of a wish by other words, too", () => {
  const text = "De boeren eisen een brug.";
  expect([...modalitiesTold(words(text))]).toEqual(["wish"]);
  expect([...modalitiesIn(words(text))]).toEqual([]);
});
