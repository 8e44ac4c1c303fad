import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { ranked } from "../helpers/ranked.ts";

const evidence = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return weighEvidence(query, [found], () => 1);
};

describe("a denial is an answer to whether something is so", () => {
  it.each([
    ["Is de molen verkocht?", "De molen is nooit verkocht.", 1],
    ["Heeft de school een tuin?", "De school heeft geen tuin.", 1],
    ["Is de molen verkocht?", "De molen is verkocht.", 0],
    ["Wie verkocht de molen?", "De molen is nooit verkocht.", 0],
  ])("%s – %s", (question, sentence, denies) => {
    expect(evidence(question, sentence).denies).toBe(denies);
  });
});
