import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

/** How well the word of a question that is asked about was found in a sentence, 0–1. */
function foundOf(asked: string, question: string, sentence: string): number {
  const { query, found } = ranked(question, sentence);
  const at = query.terms.findIndex(({ surface }) => surface === asked);
  return found.matches[at]?.quality ?? 0;
}

describe("whether something is so is told by its opposite as well", () => {
  it.each([
    ["gedaald", "Is de huur gedaald?", "De huur is opnieuw gestegen."],
    ["doorgezet", "Heeft de boer zijn klacht doorgezet?", "De boer trok zijn klacht in."],
    ["bescheiden", "Was de schilder bescheiden?", "De schilder was een hooghartig man."],
    ["Staat vast", "Staat de prijs al vast?", "De prijs is voorlopig twintig euro."],
    ["thuis", "Was de bakker thuis?", "De bakker logeerde bij zijn zus."],
    ["Ontkent", "Ontkent de bond de staking?", "De bond claimt de staking."],
    ["blijven", "Wil hij dat de troepen blijven?", "Hij wil de troepen uit het land krijgen."],
    ["nieuwe", "Is het een nieuwe brug?", "De oude brug was van hout."],
    ["lastige", "Vindt hij de bond een lastige klant?", "De bond is handig voor de klant."],
    ["getrouwd", "Was de schilder getrouwd?", "De schilder bleef vrijgezel."],
  ])("%s: %s – %s", (asked, question, sentence) => {
    expect(foundOf(asked, question, sentence)).toBeGreaterThan(0.45);
  });

  it.each([
    ["gedaald", "Waardoor is de huur gedaald?", "De huur is opnieuw gestegen."],
    ["nieuwe", "Is de nieuwe brug van beton?", "De oude brug was van hout."],
  ])("which no other question asks, nor what tells which one: %s: %s – %s", (asked, question, sentence) => {
    expect(foundOf(asked, question, sentence)).toBeLessThan(0.45);
  });
});
