import { describe, expect, it } from "vitest";
import { isViewOfOther, LEAST_VOICE } from "../../src/answer/rank/voice.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const voiceIn = (sentence: string, question: string) => ranked(question, sentence).found.features.voice;

describe("a sentence gives the view asked for", () => {
  it.each([
    ["Wat vindt de schaatser van de nieuwe baan?", "De schaatser noemt de baan te zacht."],
    ["Wat heeft de schaatser over de baan gezegd?", "De schaatser klaagt over de baan."],
    ["Hoe reageerde de bond op het vonnis?", "De bond is blij met het vonnis."],
    ["Hoe kijkt de paus tegen de oorlog aan?", "De oorlog werd door de paus veroordeeld."],
    ["Wat is het oordeel van de jury over het boek?", "Over het boek was de jury lovend."],
    ["reactie burgemeester op brand", "Burgemeester Vos betreurt de brand."],
    ["mening burgemeester over brug", "Burgemeester Vos betreurt de brug."],
    ["Hoe beoordeelt de jury het boek?", "De jury noemt het boek saai."],
    ["Welke kritiek heeft Klein op de proef?", "Volgens Klein deugt de proef niet."],
    ["Hoe reageerde de koning op de brief?", "De koning verscheurde de brief."],
    ["Hoe staat de abt tegenover de bouw?", "De oude abt verbood de bouw."],
    ["Keurt de bond het vonnis goed?", "De bond is blij met het vonnis."],
    ["Waar zijn de boeren bang voor?", "De boeren vrezen een droge zomer."],
    ["Wat verwijt de bond de minister?", "De bond verwijt de minister dat hij zweeg."],
    ["Keurt GBW de bouw goed?", "De Groene Bond in West-Gent (GBW) noemt de bouw een schande."],
  ])("%s – %s", (question, sentence) => {
    expect(voiceIn(sentence, question)).toBeGreaterThan(LEAST_VOICE);
  });
});

describe("a sentence gives no view, or another's", () => {
  it.each([
    ["Wat vindt schaatser Hilde Bos van de baan?", "Hilde Bos viel op de baan."],
    ["Wat vindt Hilde Bos van de baan?", "Jan Smit noemt de baan van Hilde Bos te zacht."],
    [
      "Hoe reageerde Ria Blok op het vonnis?",
      "Ria Blok werd door de bond verweten dat het vonnis laat kwam.",
    ],
    ["Wat verwijt Erik Lund de Boerenbond?", "De Boerenbond verwijt Erik Lund dat hij zweeg."],
    ["Hoe reageerde de koning op de brief?", "De koning kreeg een brief."],
    ["Wat antwoordden de bewoners op de vraag?", "Toen hij die vraag kreeg, zei hij dat het hun fout was."],
    [
      "Wat vindt Hilde Bos van de baan?",
      "Hilde Bos kreeg op de baan te horen: „Dit is te zacht”, zei Jan Smit.",
    ],
    ["Wie waarschuwde de bakker?", "De bakker waarschuwde de slager."],
    ["Hoeveel wol geeft een schaap?", "Een schaap geeft volgens de boer vier kilo wol."],
  ])("%s – %s", (question, sentence) => {
    expect(voiceIn(sentence, question)).toBeLessThan(LEAST_VOICE);
  });
});

describe("whether somebody has a view is not told by that of somebody else", () => {
  it.each([
    ["Hebben de boeren kritiek op de bond?", "Jan Smit heeft kritiek op de bond en de boeren.", true],
    ["Heeft Ria Blok schrik voor de hond?", "Jan Smit vreest de hond van Ria Blok.", true],
    ["Hebben de boeren kritiek op de bond?", "De boeren hebben kritiek op de bond.", false],
    ["Hebben de boeren kritiek op de bond?", "De bond ging met de boeren naar Gent.", false],
  ])("%s – %s: %s", (question, sentence, isSo) => {
    expect(isViewOfOther(ranked(question, sentence).found)).toBe(isSo);
  });
});

describe("a name is told again by what its bearer is", () => {
  const told = (sentences: string) => {
    const corpus = engine.corpus([article(`Bericht\n\n${sentences}`)]);
    const { ranked: all } = engine.rank(corpus, "Vreest NVD de storm?", "artikel");
    return all.find(({ view }) => view.analysis.text.includes("vreest")) as (typeof all)[number];
  };

  it("so that „de oude club” gives the view of who was named before", () => {
    expect(isViewOfOther(told("NVD bouwt dijken. De oude club vreest dat de storm komt."))).toBe(false);
  });

  it("and not that of whom nobody named, or who has a name", () => {
    expect(isViewOfOther(told("NVD bouwt dijken. De Vries vreest dat de storm komt."))).toBe(true);
    expect(isViewOfOther(told("NVD bouwt dijken. Een boer vreest dat de storm komt."))).toBe(true);
  });
});

describe("a group that goes without its name is the one that a sentence before names", () => {
  const voiceOfSecond = (question: string, sentences: string) => {
    const { ranked: all } = engine.rank(
      engine.corpus([article(`Bericht\n\n${sentences}`)]),
      question,
      "artikel",
    );
    return all.find(({ index }) => index === 2)?.features.voice;
  };
  const told = "De groep noemt de bouw een schande voor de stad.";

  it("Groene Vuist: the group", () => {
    expect(
      voiceOfSecond("Keurt Groene Vuist de bouw goed?", `Groene Vuist bestaat tien jaar. ${told}`),
    ).toBeGreaterThan(LEAST_VOICE);
  });

  it("but not where none does", () => {
    expect(
      voiceOfSecond("Keurt Groene Vuist de bouw goed?", `Jan Smit bouwt een huis. ${told}`),
    ).toBeLessThan(LEAST_VOICE);
  });
});
