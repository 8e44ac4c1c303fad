import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acronymOf, isAcronym, isCapitalised, tokenise } from "../../src/dutch/tokens.ts";

const tokens = (text: string) => tokenise(text).map(({ surface }) => surface);

describe("a token is", () => {
  it.each([
    ["a word, without the punctuation around it", "„Ja”, zei zij (zacht).", ["Ja", "zei", "zij", "zacht"]],
    [
      "a word with an apostrophe in it, straight or curly",
      "foto's en auto’s van A’dam",
      ["foto's", "en", "auto’s", "van", "A’dam"],
    ],
    [
      "a word that begins with an apostrophe",
      "’s Avonds om 't huis van ’t Hek",
      ["’s", "Avonds", "om", "'t", "huis", "van", "’t", "Hek"],
    ],
    ["a contraction", "zo'n, m'n en d'r", ["zo'n", "m'n", "en", "d'r"]],
    [
      "a word with hyphens",
      "de evacuatie-operatie van oud-minister Zee-eend",
      ["de", "evacuatie-operatie", "van", "oud-minister", "Zee-eend"],
    ],
    [
      "a word with soft hyphens and invisible characters, whole",
      "ge\u00admeen\u00adte ver\u200bder",
      ["ge\u00admeen\u00adte", "ver\u200bder"],
    ],
    [
      "a word whose accents stand apart, whole",
      "e\u0301e\u0301n cafe\u0301",
      ["e\u0301e\u0301n", "cafe\u0301"],
    ],
    [
      "a number with Dutch separators",
      "€ 1.234,56 of 120.000 of 0,5%",
      ["1.234,56", "of", "120.000", "of", "0,5"],
    ],
    [
      "a number with what sticks to it",
      "de 12de, 67° en 12km om 16u00 of 16:30",
      ["de", "12de", "67", "en", "12km", "om", "16u00", "of", "16:30"],
    ],
    ["each year of a span, and a score whole", "1940-1945 werd 3-1", ["1940", "1945", "werd", "3-1"]],
    ["each part of a date in digits", "25-8-2021, 2021-08-25", ["25", "8", "2021", "2021", "08", "25"]],
    [
      "a number that only looks like a date",
      "versie 1.2.3 of 010-1234567",
      ["versie", "1.2.3", "of", "010-1234567"],
    ],
    [
      "an acronym, with what belongs to it",
      "N-VA, CD&V, D66'er, VN-soldaat en O.L.V.-college",
      ["N-VA", "CD&V", "D66'er", "VN-soldaat", "en", "O.L.V.-college"],
    ],
    ["a mix of letters and digits", "F-16, covid-19 en 3D-printer", ["F-16", "covid-19", "en", "3D-printer"]],
    ["each side of a slash by itself", "IS/ISKP 24/7", ["IS", "ISKP", "24", "7"]],
  ])("%s", (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it("never a sign by itself", () => {
    expect(tokens("… – „” * % € § 🦄 \u00ad")).toEqual([]);
  });

  it("always a slice of its text, after the one before it, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          expect(token.surface).toMatch(/[\p{L}\p{M}\p{N}]/u);
          end = token.end;
        }
      }),
      { numRuns: 2_000, seed: 1_830 },
    );
  });
});

describe("an acronym", () => {
  it.each(["VN", "IS", "D66", "N-VA", "CD&V", "F-16", "O.L.V.", "BV’s", "D66'er", "VN-soldaat"])(
    "is %s",
    (word) => {
      expect(isAcronym(word)).toBe(true);
    },
  );

  it.each(["is", "Is", "A", "Ans", "IJsland", "PvdA", "foto's", "1940"])("is not %s", (word) => {
    expect(isAcronym(word)).toBe(false);
  });

  it.each([
    ["D66'er", "D66"],
    ["N-VA’s", "N-VA"],
    ["VN-soldaat", "VN"],
    ["VN", "VN"],
  ])("in %s is %s", (word, acronym) => {
    expect(acronymOf(word)).toBe(acronym);
  });
});

it("a word is capitalised behind an apostrophe, too", () => {
  expect(["De", "’T", "Élan", "de", "’s", "2e"].map(isCapitalised)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
