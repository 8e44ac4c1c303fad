import { describe, expect, it } from "vitest";
import { countsLost } from "../../src/answer/decide/other-count.ts";
import { ranked } from "../helpers/ranked.ts";

const isLost = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return countsLost(query, found);
};

describe("how many there are", () => {
  it.each([
    ["Hoeveel soldaten heeft het land nog?", "Er kwamen twaalf soldaten om het leven."],
    ["Hoeveel inwoners telt Dorp?", "In Dorp zijn zestig inwoners gewond."],
    ["Hoeveel soldaten heeft Gent nog in Afrika?", "Twaalf soldaten uit Gent zijn gesneuveld in Afrika."],
  ])("is not told by how many were lost: %s – %s", (question, sentence) => {
    expect(isLost(question, sentence)).toBe(true);
  });

  it.each([
    ["Hoeveel soldaten heeft het land verloren?", "Er kwamen twaalf soldaten om het leven."],
    ["Hoeveel soldaten heeft het land?", "Het land heeft twaalf soldaten, van wie er twee gewond zijn."],
    ["Hoeveel gewonden telt Dorp?", "In Dorp zijn zestig mensen gewond."],
    ["Hoeveel inwoners telt Dorp?", "Dorp is een stadje van zestig inwoners."],
    ["Hoeveel mensen hebben de ramp overleefd?", "Er kwamen twaalf mensen om bij de ramp."],
  ])("and may be told otherwise, or not be asked: %s – %s", (question, sentence) => {
    expect(isLost(question, sentence)).toBe(false);
  });
});
