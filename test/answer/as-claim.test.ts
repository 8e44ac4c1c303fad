import { describe, expect, it } from "vitest";
import { asClaim } from "../../src/answer/question/as-claim.ts";

describe("who says of a deed that it was his claims it:", () => {
  it.each([
    ["Welke groep zegt dat zij het gedaan heeft?", "Welke groep heeft de verantwoordelijkheid opgeëist?"],
    [
      "Wie beweert dat hij de moord heeft gepleegd?",
      "Wie heeft de verantwoordelijkheid voor de moord opgeëist?",
    ],
    [
      "Wie zegt zelf dat de branden zijn werk zijn?",
      "Wie heeft de verantwoordelijkheid voor de branden opgeëist?",
    ],
    [
      "wie zei achter de brand in Gent te zitten",
      "wie heeft de verantwoordelijkheid voor de brand in Gent opgeëist?",
    ],
    ["Welke beweging zegt dat zij erachter zit?", "Welke beweging heeft de verantwoordelijkheid opgeëist?"],
    [
      "Welke bende zegt dat ze de roof op haar geweten heeft?",
      "Welke bende heeft de verantwoordelijkheid voor de roof opgeëist?",
    ],
    ["Wie zegt dat hij verantwoordelijk is?", "Wie heeft de verantwoordelijkheid opgeëist?"],
  ])("%s", (question, asked) => {
    expect(asClaim(question)).toBe(asked);
  });

  it.each([
    "Wie zegt dat hij de brand heeft gezien?",
    "Wie zegt dat de brand het werk is van de buren?",
    "Wie claimt achter de brand te zitten?",
    "Wie zegt dat de bakker erachter zit?",
    "Wie zit er achter de brand?",
  ])("but not %s", (question) => {
    expect(asClaim(question)).toBe(question);
  });
});
