import { describe, expect, it } from "vitest";
import { isReversed } from "../../src/answer/decide/reversal.ts";
import { ranked } from "../helpers/ranked.ts";

const isReversedIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return isReversed(query, found);
};

describe("a sentence turns round who did it to whom", () => {
  it.each([
    ["Door wie werd Lund gewaarschuwd?", "Holm werd door Lund gewaarschuwd."],
    ["Door wie is het bedrijf overgenomen?", "Het bedrijf nam in 2010 een concurrent over."],
    ["Waarom dagvaardde Boni de bakkers?", "De bakkers dagvaardden Boni wegens reclame."],
    ["Wanneer heeft de leeuw de jager gedood?", "De jager doodde de leeuw in 1920."],
    ["Wanneer heeft de leeuw de jager gedood?", "In 1920 werd de leeuw door de jager gedood."],
    ["Waarvan beschuldigde Visser bakker Mulder?", "Mulder beschuldigde Visser van diefstal."],
  ])("%s – %s", (question, sentence) => {
    expect(isReversedIn(sentence, question)).toBe(true);
  });
});

describe("a sentence does not", () => {
  it.each([
    ["Door wie werd Otto verslagen?", "Graaf Willem versloeg hertog Otto."],
    ["Door wie wordt de krant uitgegeven?", "De krant is een dagblad, uitgegeven door een bank."],
    ["Waarom dagvaardde Boni de bakkers?", "Boni dagvaardde de bakkers wegens reclame."],
    ["Wanneer heeft de jager de leeuw gedood?", "In 1920 werd de leeuw door de jager gedood."],
    ["Wanneer trouwde Anna met Jan?", "Jan trouwde in 1901 met Anna."],
    ["Wanneer opende de burgemeester de brug?", "De brug opende in 1990, toen de burgemeester kwam."],
    ["Hoe genas de arts de patiënt?", "De patiënt genas door een middel van de arts."],
    ["Tot wanneer bleven Anna en Jan op zee?", "Anna en Jan bleven tot mei op zee."],
    ["Waar ligt het dorp waar een storm was?", "Een andere storm was bij een verderop gelegen dorp."],
    ["Wie bedankte Vink?", "Vink bedankte haar pianist."],
  ])("%s – %s", (question, sentence) => {
    expect(isReversedIn(sentence, question)).toBe(false);
  });
});
