import { describe, expect, it } from "vitest";
import { asAlso } from "../../src/answer/question/as-also.ts";

describe("of two things the one that is not told yet is asked:", () => {
  it.each([
    ["Bleef het bij de brand of werd er ook gestolen?", "Werd er ook gestolen?"],
    ["hebben ze enkel ramen gebroken of ook nog gestolen", "hebben ze ook nog gestolen"],
    ["Zijn er alleen soldaten omgekomen of ook burgers?", "Zijn er ook burgers omgekomen?"],
    ["Zijn er ook burgers omgekomen of alleen soldaten?", "Zijn er ook burgers omgekomen?"],
    ["Zijn er enkel gewonden, of ook doden?", "Zijn er ook doden?"],
  ])("%s", (question, asked) => {
    expect(asAlso(question)).toBe(asked);
  });

  it.each([
    "Bleef de brandweer bij de brand of ging ze weg?",
    "Bleef het bij één brand of waren er meer?",
    "Woont hij alleen in Gent of ook elders?",
    "Groeit de plant in het wild of alleen in tuinen?",
    "Wie sprak er, de bond of ook de burgemeester?",
  ])("but not %s", (question) => {
    expect(asAlso(question)).toBe(question);
  });
});
