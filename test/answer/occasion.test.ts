import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const fit = (question: string, sentence: string) => ranked(question, sentence).found.fit;

describe("when something came about tells why", () => {
  it.each([
    ["Waardoor is de boot gezonken?", "De boot is gezonken toen de schipper een rots raakte."],
    ["Waarom vluchtte het gezin?", "Toen de oorlog uitbrak, vluchtte het gezin naar Gent."],
    ["Waardoor stierf de bakker?", "De bakker stierf nadat een muur was ingestort."],
  ])("%s – %s", (question, sentence) => {
    expect(fit(question, sentence)).toBeGreaterThan(0.6);
  });

  it.each([
    ["Waarom brak de oorlog uit?", "Toen de oorlog uitbrak, vluchtte het gezin naar Gent."],
    ["Waarom vluchtte het gezin niet?", "Toen de oorlog uitbrak, vluchtte het gezin niet naar Gent."],
    ["Waarom juichte de bakker?", "De bakker zei toen dat hij juichte."],
  ])("but not so in %s – %s", (question, sentence) => {
    expect(fit(question, sentence)).toBeLessThan(0.6);
  });
});
