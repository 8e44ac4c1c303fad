import { describe, expect, it } from "vitest";
import { boldIn } from "../helpers/bold.ts";

describe("the answer in bold", () => {
  it.each([
    [
      "what somebody does it to",
      "Wat vervoerde het konvooi?",
      "Het konvooi vervoerde meel, dekens en pillen tegen koorts.",
      "meel, dekens en pillen tegen koorts",
    ],
    [
      "a clause with „dat”",
      "Wat eist de bond?",
      "De bond eist dat de lonen en de premies worden uitbetaald, zegt hij.",
      "dat de lonen en de premies worden uitbetaald",
    ],
    [
      "what stands before a participle",
      "Wat heeft de bakker verkocht?",
      "De bakker heeft gisteren een oude oven verkocht.",
      "een oude oven",
    ],
    [
      "what is feared",
      "Waar is de reder bang voor?",
      "De reder vreest een lange staking en zoekt een andere haven.",
      "een lange staking",
    ],
    [
      "what was done afterwards",
      "Wat gebeurde er na de inbraak?",
      "Daarna staken de dieven de bestelbus in brand.",
      "staken de dieven de bestelbus in brand",
    ],
    [
      "all that are of a kind",
      "Wat voor mensen waren het?",
      "„Het zijn mannen, vrouwen en kinderen”, zegt de arts.",
      "mannen, vrouwen en kinderen",
    ],
    [
      "all whom several are asked for",
      "Wie werden benoemd als curator?",
      "Het hof heeft Ilse Torfs en Bram Wouters benoemd als curator.",
      "Ilse Torfs en Bram Wouters",
    ],
    [
      "a sum with its sign",
      "Hoeveel bedroeg het voorschot?",
      "Het voorschot bedroeg € 5.000 en kwam snel.",
      "€ 5.000",
    ],
    ["a share with its sign", "Met hoeveel daalde de omzet?", "De omzet daalde met 40 %.", "40 %"],
    [
      "a place with its name",
      "Waar werden de bewoners opgevangen?",
      "De bewoners werden opgevangen in sporthal De Springbok.",
      "in sporthal De Springbok",
    ],
    [
      "a list of places with a part of a land",
      "Waar komt de muis voor?",
      "De muis komt alleen voor in Nederland, Vlaanderen en het westen van Duitsland.",
      "Nederland, Vlaanderen en het westen van Duitsland",
    ],
    ["what is found of it", "Wat vindt de abt van de brug?", "De abt vindt de brug lelijk.", "lelijk"],
    ["nothing of what may be done", "Wat kun je doen tegen de wesp?", "Hij ving de wesp in een pot.", null],
  ])("is %s", (_, question, sentence, expected) => {
    expect(boldIn(sentence, question)).toBe(expected);
  });
});

it("a time of one word is whole", () => {
  expect(boldIn("Later woonde Clara samen met Wuyts.", "Hoe lang woonde Clara samen met Wuyts?")).toBe(
    "Later",
  );
});
