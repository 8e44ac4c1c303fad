import { describe, expect, it } from "vitest";
import { dutch } from "./reading.ts";

/** Whose views a text gives, as they stand in it. */
function holders(text: string): string[] {
  const analysis = dutch.analyse(text);
  return dutch
    .findHolders(analysis)
    .map(({ first, last }) => text.slice(analysis.words[first]?.start, analysis.words[last]?.end));
}

describe("a sentence gives the view of", () => {
  it.each([
    ["its subject", "De keurmeester prijst de kaas.", ["De keurmeester"]],
    ["the subject behind the verb", "Gisteren prees de keurmeester de kaas.", ["de keurmeester"]],
    ["a pronoun behind the verb", "Een hogere boete vindt hij overdreven.", ["hij"]],
    ["the subject of a subclause", "De school blijft open, omdat de ouders dat eisen.", ["de ouders"]],
    ["the subject of „heeft”", "De pastoor heeft het boek veroordeeld.", ["De pastoor"]],
    ["the subject of a separable verb", "Boer Willems keurt de regels af.", ["Boer Willems"]],
    ["the subject of „en”", "Zij hekelt het plan en noemt het duur.", ["Zij", "Zij"]],
    ["who did it", "Het boek werd veroordeeld door de pastoor.", ["de pastoor"]],
    ["who is quoted", "„Het was druk”, zegt de bakker van Mol.", ["de bakker van Mol"]],
    ["who stands before a comma", "Jan Vos, bakker in Mol, noemt dat dom.", ["Jan Vos"]],
    ["who feels", "De wielrenner is teleurgesteld.", ["De wielrenner"]],
    ["who has an objection", "Ook de brouwer had bezwaar tegen de weg.", ["de brouwer"]],
    ["who utters it", "De regering kreeg kritiek van de boeren.", ["de boeren"]],
    ["a name with a small word", "Trainer Van Hove vindt dat laf.", ["Trainer Van Hove"]],
    ["who is named by „volgens”", "Volgens het weerbureau wordt het warm.", ["het weerbureau"]],
  ])("%s: %s", (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it.each(["De burgemeester werd pas laat ingelicht.", "De verdediger kreeg een rode kaart."])(
    "nobody: %s",
    (text) => {
      expect(holders(text)).toEqual([]);
    },
  );
});
