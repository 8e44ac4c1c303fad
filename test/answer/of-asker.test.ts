import { describe, expect, it } from "vitest";
import { askedOf } from "../../src/answer/decide/asked-terms.ts";
import { isLoose, isOfAsker } from "../../src/answer/decide/of-asker.ts";
import { ranked } from "../helpers/ranked.ts";

const askedIn = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return { query, asked: askedOf(query, [found], () => 1) };
};
const isOwn = (question: string, sentence: string) => {
  const { query, asked } = askedIn(question, sentence);
  return isOfAsker(asked, query);
};
const isAkin = (question: string, sentence: string) => isLoose(askedIn(question, sentence).asked);

describe("what somebody asks about himself, or the bot", () => {
  it.each([
    ["Wie heeft mijn sleutels gezien?", "Een bakker zag de dief."],
    ["Hoe vraag ik een paspoort aan?", "De universiteit vroeg octrooi aan."],
    ["Kan jij ook Engels praten?", "De gewonden konden niet meer praten."],
  ])("is not told by what lacks a word of it: %s – %s", (question, sentence) => {
    expect(isOwn(question, sentence)).toBe(true);
  });

  it.each([
    ["Kan ik mijn geld terugkrijgen?", "Wie een kaartje kocht, krijgt zijn geld terug."],
    ["Kun je met de tram naar zee?", "De tram rijdt naar Gent."],
    ["Weet jij wie de bakker bestal?", "De dief werd gezien."],
  ])("may be told, or be anybody's: %s – %s", (question, sentence) => {
    expect(isOwn(question, sentence)).toBe(false);
  });
});

describe("a question with one word", () => {
  it("is not answered by something akin to that", () => {
    expect(isAkin("Heb je honger?", "Dat kost de boeren drie maanden.")).toBe(true);
  });

  it.each([
    ["Wanneer werd er gestaakt?", "In mei staakten zij."],
    ["Wanneer werd er gestaakt?", "In mei legden zij het werk neer."],
    ["Wanneer staakten de dokwerkers?", "In mei voeren er schepen."],
    ["Wat zegt men?", "Dat kost drie maanden."],
  ])("may be answered by the word, or another for it: %s – %s", (question, sentence) => {
    expect(isAkin(question, sentence)).toBe(false);
  });
});
