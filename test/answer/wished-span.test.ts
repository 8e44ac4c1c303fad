import { describe, expect, it } from "vitest";
import { cite } from "../../src/answer/cite.ts";
import { ranked } from "../helpers/ranked.ts";

const spanIn = (sentence: string, question: string) => {
  const { query, found } = ranked(question, sentence);
  const { answer, text } = cite(found, query);
  return answer && text.slice(...answer);
};

describe("of what somebody wants, the answer is", () => {
  it.each([
    ["Wat willen de boeren?", "Het doel van de boeren is een brug.", null],
    [
      "Wat willen de boeren bereiken?",
      "Hun doel is een nieuwe brug over de rivier.",
      "een nieuwe brug over de rivier",
    ],
    ["Wat wilde de abt?", "De wens was een stille kloostertuin.", "een stille kloostertuin"],
    ["Wat doen de boeren?", "Het plan is een feest met de boeren.", null],
  ])("%s – %s", (question, sentence, span) => {
    expect(spanIn(sentence, question)).toBe(span);
  });
});
