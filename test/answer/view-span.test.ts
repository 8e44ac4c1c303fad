import { describe, expect, it } from "vitest";
import { cite } from "../../src/answer/cite.ts";
import { ranked } from "../helpers/ranked.ts";

const spanIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  const { answer, text } = cite(found, query);
  return answer && text.slice(...answer);
};

describe("of what somebody said or found, the answer is", () => {
  it.each([
    [
      "a quotation in front",
      "Wat zegt de kok over de soep?",
      "„De soep is te zout”, zegt de kok.",
      "De soep is te zout",
    ],
    [
      "a quotation behind",
      "Wat vindt de abt van de brug?",
      "De abt noemt de brug „lelijk en duur”.",
      "lelijk en duur",
    ],
    [
      "a clause with „dat”",
      "Wat zei de abt over de brug?",
      "De abt zei dat de brug te duur is.",
      "dat de brug te duur is",
    ],
    ["nothing else", "Wat vindt de abt van de brug?", "De abt vindt dat een dure brug.", null],
  ])("%s", (_, question, sentence, expected) => {
    expect(spanIn(sentence, question)).toBe(expected);
  });
});

it("of what somebody is against, the answer is the feeling and what it is about", () => {
  const sentence = "De bond staakt uit kritiek op het loon.";
  expect(spanIn(sentence, "Waar is de bond boos over?")).toBe("kritiek op het loon");
});
