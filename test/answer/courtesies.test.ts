import { describe, expect, it } from "vitest";
import { withoutCourtesies } from "../../src/answer/question/courtesies.ts";

describe("a question is read without what is only said with it:", () => {
  it.each([
    ["Goeiemorgen allemaal, hoeveel leden heeft de club?", "hoeveel leden heeft de club?"],
    ["Hallo! Vraagje: wie is de burgemeester?", "wie is de burgemeester?"],
    ["Ik heb nog een vraag: waar ligt de brug?", "waar ligt de brug?"],
    ["mijn vraag is: rijdt de trein", "rijdt de trein"],
    ["Tiens, waarom staakt de bond?", "waarom staakt de bond?"],
    ["tiens zeg, waarom staakt de bond?", "waarom staakt de bond?"],
    ["ey bro wie won de beker", "wie won de beker"],
    ["vraagske: waar ligt de brug?", "waar ligt de brug?"],
    ["Wie won de beker, weette gij da?", "Wie won de beker?"],
    ["Wie won de beker lol", "Wie won de beker?"],
    ["Wie is de voorzitter, weet iemand dat?", "Wie is de voorzitter?"],
    ["Wie won de beker, denk je?", "Wie won de beker?"],
    ["Hoeveel boten zijn er, kan je dat zeggen?", "Hoeveel boten zijn er?"],
    ["Is de brug dicht, of staat dat er niet in?", "Is de brug dicht?"],
    ["Waar ligt de brug (volgens het bericht)?", "Waar ligt de brug?"],
    ["leeftijd schipper, heb je een idee?", "leeftijd schipper?"],
    ["Waar ligt de brug? Alvast bedankt!", "Waar ligt de brug?"],
  ])("%s", (question, asked) => {
    expect(withoutCourtesies(question)).toBe(asked);
  });

  it.each([
    "Wie bedankt de voorzitter?",
    "Weet je dat?",
    "Wat vroeg de burgemeester zich af?",
    "dag van de brand",
    "Wat staat er in het artikel over de brug",
    "Welke vraag, volgens de bond, stelde de rechter?",
  ])("but not where it is part of what is asked: %s", (question) => {
    expect(withoutCourtesies(question)).toBe(question);
  });
});
