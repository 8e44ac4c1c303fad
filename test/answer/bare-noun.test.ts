import { describe, expect, it } from "vitest";
import { isBare, isLast, lacksNoun, repeatsQuestion } from "../../src/answer/decide/bare-noun.ts";
import { ranked } from "../helpers/ranked.ts";

const isBareIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return isBare(found, query.terms);
};

describe("a sentence does not tell which one", () => {
  it.each([
    ["Welke verzekeraar looft een beloning uit?", "De verzekeraar looft een beloning uit."],
    ["Wat is de naam van de verzekeraar?", "De verzekeraar looft een beloning uit."],
    ["In welk ziekenhuis liggen de gewonden?", "De ziekenhuizen liggen vol met gewonden."],
    ["Welke partij organiseert de wedstrijd?", "De partij houdt een wedstrijd van 128 kilometer."],
    ["Welke vogels broeden hier niet meer?", "Er zijn vogels die hier niet meer broeden, de plas droogt op."],
  ])("%s – %s", (question, sentence) => {
    expect(isBareIn(sentence, question)).toBe(true);
  });
});

describe("a sentence tells which one", () => {
  it.each([
    ["by a name", "Welke verzekeraar looft een beloning uit?", "Verzekeraar Delta looft een beloning uit."],
    [
      "by an adjective",
      "Welke verzekeraar looft een beloning uit?",
      "De Gentse verzekeraar looft een beloning uit.",
    ],
    ["by a place in a row", "Welke prijs kreeg de schilder?", "De schilder kreeg een zevende prijs."],
    ["by a number", "Met welk stamnummer speelt de club?", "De club speelt met stamnummer 9761."],
    ["by what it is a title of", "Welke titel kreeg de piloot?", "De piloot kreeg de titel van burggraaf."],
    [
      "by what it is told to be behind it",
      "Welke techniek gebruikte de weefster?",
      "De weefster gebruikte een techniek, het kaartweven, uit het noorden.",
    ],
    [
      "by that behind what is told of it",
      "Welke vogels broeden hier niet meer?",
      "Er zijn vogels die hier niet meer broeden, de kemphanen.",
    ],
    [
      "by a name, where another word stands for the noun",
      "Bij welk vliegveld ontplofte de bom?",
      "De bom ontplofte bij de luchthaven van Gent.",
    ],
    ["by what it is", "Wat is hun bijnaam?", "Hun bijnaam is „keienlikkers”."],
    [
      "beside one that is not asked about",
      "Met welke partijen sloot zij een verbond?",
      "De partij sloot een verbond met Vooruit en Groen.",
    ],
    ["by what is done", "Welke kleding is verplicht?", "Het is verplicht om laarzen te dragen."],
    ["by its matter", "Welke eis stelde ze?", "Ze stelde de eis dat zij vrij kreeg."],
    [
      "by what it is a compound with",
      "Op welk papierformaat drukt de krant?",
      "De krant drukt op tabloidformaat.",
    ],
    [
      "by the question itself",
      "Welke vraag kreeg de trainer?",
      "De trainer kreeg de vraag waarom de spits ontbrak.",
    ],
  ])("%s: %s – %s", (_, question, sentence) => {
    expect(isBareIn(sentence, question)).toBe(false);
  });
});

describe("nothing behind a noun tells what kind it is", () => {
  it.each([
    ["Wat voor nest bouwt de vogel?", "De vogel bouwt een nest.", true],
    ["Wat voor nest bouwt de vogel?", "De vogel bouwt een nest van klei.", false],
    ["Wat voor winkel had zij?", "Zij baatte een winkel uit met souvenirs.", false],
  ])("%s – %s: %s", (question, sentence, isSo) => {
    const { query, found } = ranked(question, sentence);
    expect(isLast(found, query.terms)).toBe(isSo);
  });
});

const lacksNounIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return lacksNoun(found, query);
};

describe("a sentence lacks the noun asked about, and tells nothing that may be one", () => {
  it.each([
    ["Met welke geweren openden de soldaten het vuur?", "De soldaten openden het vuur."],
    ["Tegen welke rente leende de stad het geld?", "De stad leende het geld in 1952."],
    ["Wat is het verschil tussen de partij en de bond?", "De partij had ruzie met de bond."],
  ])("%s – %s", (question, sentence) => {
    expect(lacksNounIn(sentence, question)).toBe(true);
  });
});

describe("a sentence has the noun asked about, or something that may be one", () => {
  it.each([
    ["Met welke geweren openden de soldaten het vuur?", "De soldaten openden met jachtgeweren het vuur."],
    ["Van welk merk is de motor?", "De motor komt van Brons."],
    ["Met welk scheldwoord riepen ze haar na?", "Ze riepen haar na: „dijkjuffrouw”."],
    ["Welke kant ging de bus op?", "De bus ging ervandoor."],
    ["Wat is het verschil tussen de partij en de bond?", "De partij en de bond verschillen in hun doel."],
  ])("%s – %s", (question, sentence) => {
    expect(lacksNounIn(sentence, question)).toBe(false);
  });
});

describe("an aim that is asked for with a verb", () => {
  it("needs no noun in the sentence", () => {
    expect(lacksNounIn("Zij willen meer loon.", "Wat hopen de stakers te bereiken?")).toBe(false);
  });
});

const repeats = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  return repeatsQuestion(found, query);
};

describe("a sentence has nothing but what the question says", () => {
  it("and tells nothing", () => {
    expect(repeats("Zij hertrouwde niet.", "Waarom hertrouwde zij niet?")).toBe(true);
  });

  it.each([
    ["Zij hertrouwde niet.", "Is zij hertrouwd?"],
    ["Zij hertrouwde niet uit verdriet.", "Waarom hertrouwde zij niet?"],
    ["Er waren twaalf deelnemers.", "Hoeveel deelnemers waren er?"],
  ])("or what was asked: %s – %s", (sentence, question) => {
    expect(repeats(sentence, question)).toBe(false);
  });
});
