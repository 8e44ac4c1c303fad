import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

/** How well the best answer that a sentence names fits a question, 0–1. */
const fit = (question: string, sentence: string) => ranked(question, sentence).found.fit;

describe("a time fits better", () => {
  it.each([
    [
      "a date than a year, when the day is asked for",
      "Op welke dag werd de brug geopend?",
      "De brug werd op 3 mei 1960 geopend.",
      "De brug werd in de zomer van 1960 geopend.",
    ],
    [
      "a date than „drie jaar geleden”, when the day is asked for",
      "Op welke datum ging de bakker failliet?",
      "De bakker ging op vrijdag failliet.",
      "De bakker ging drie jaar geleden failliet.",
    ],
    [
      "„daarna” than „tegenwoordig”, when it is asked when",
      "Wanneer begon de fanfare te spelen?",
      "Daarna begon de fanfare te spelen.",
      "Tegenwoordig speelt de fanfare.",
    ],
    [
      "a year than a weekday, when the year is asked for",
      "In welk jaar werd de wet gewijzigd?",
      "De wet werd in 1999 gewijzigd.",
      "De wet werd op dinsdag gewijzigd.",
    ],
    [
      "„vorig jaar” than a month, when the year is asked for",
      "In welk jaar trouwde de koningin?",
      "De koningin trouwde vorig jaar.",
      "De koningin trouwde in mei.",
    ],
    [
      "a month than a year, when the month is asked for",
      "In welke maand bloeit de orchidee?",
      "De orchidee bloeit in juni.",
      "De orchidee bloeit sinds 1990.",
    ],
    [
      "„na drie dagen” than „drie dagen”, when it is asked when",
      "Wanneer begon de staking?",
      "De staking begon na drie dagen.",
      "De bond begon een staking van drie dagen.",
    ],
    [
      "„drie dagen later” than „drie dagen”, when it is asked when",
      "Wanneer staakten de chauffeurs?",
      "Drie dagen later staakten de chauffeurs.",
      "De chauffeurs staakten drie dagen.",
    ],
    [
      "„drie dagen” than „drie dagen later”, when it is asked how long",
      "Hoelang staakten de chauffeurs?",
      "De chauffeurs staakten drie dagen.",
      "Drie dagen later staakten de chauffeurs.",
    ],
    [
      "a number of minutes than a time on the clock, when it is asked how long",
      "Hoelang duurde de storing?",
      "De storing duurde vier minuten.",
      "De storing was rond 15.20 uur.",
    ],
    [
      "a time on the clock than a number of hours, when it is asked at what time",
      "Hoe laat was de pauze?",
      "De pauze was om 1 uur.",
      "Er was een pauze van 1 uur.",
    ],
    [
      "„middernacht” than „de avond”, when it is asked at what time",
      "Hoe laat viel het vonnis?",
      "Het vonnis viel tegen middernacht.",
      "Het vonnis viel in de avond.",
    ],
    [
      "a season than „intussen”",
      "Wanneer werd het dorp herbouwd?",
      "Het dorp werd in de zomer herbouwd.",
      "Het dorp werd intussen herbouwd.",
    ],
  ])("%s", (_, question, better, worse) => {
    expect(fit(question, better)).toBeGreaterThan(fit(question, worse));
  });

  it("tells how long after something it was", () => {
    expect(fit("Hoeveel jaar later ging de club failliet?", "Drie jaar later ging de club failliet.")).toBe(
      1,
    );
  });
});

describe("a time of somebody else's life fits badly:", () => {
  it.each([
    ["Wanneer stierf Claes?", "De weduwe van Claes stierf in 1980.", "Claes stierf in 1970."],
    [
      "Wanneer is Piet Nolens geboren?",
      "Jozef Claes werd in 1899 geboren.",
      "Piet Nolens werd in 1899 geboren.",
    ],
    ["Wanneer kwam Vos ter wereld?", "Anna Vos (1972 en 1977)", "Anna Vos werd in 1950 geboren."],
  ])("%s – %s", (question, other, own) => {
    expect(fit(question, other)).toBeLessThan(0.5);
    expect(fit(question, own)).toBe(1);
  });
});

describe("a question at what time", () => {
  it("is not read as „laten” with a verb", () => {
    const { query } = ranked("Hoe laat ontplofte de bom?", "De bom ontplofte om 14.05 uur.");
    expect(query.terms.map(({ surface }) => surface)).toEqual(["ontplofte", "bom"]);
  });
});
