import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const moment = (question: string, sentence: string) => {
  const { found } = ranked(question, sentence);
  const words = found.view.analysis.words.slice(
    found.answerEntity?.first,
    (found.answerEntity?.last ?? -1) + 1,
  );
  return { fit: found.fit, text: words.map(({ surface }) => surface).join(" ") };
};

describe("what happened at the time tells when something was", () => {
  it.each([
    ["Wanneer is de kelder volgelopen?", "De kelder is volgelopen toen de dijk brak.", "toen de dijk brak"],
    [
      "Op welk moment vluchtte het gezin?",
      "Wanneer het vuur het dak bereikte, vluchtte het gezin.",
      "Wanneer het vuur het dak bereikte",
    ],
    [
      "Wanneer verdubbelde de winst?",
      "Tijdens de lange crisis verdubbelde de winst.",
      "Tijdens de lange crisis",
    ],
  ])("%s – %s", (question, sentence, text) => {
    expect(moment(question, sentence).text).toBe(text);
    expect(moment(question, sentence).fit).toBeGreaterThan(0.6);
  });

  it.each([
    ["what was asked about itself", "Wanneer brak de dijk?", "De kelder is volgelopen toen de dijk brak."],
    ["a day", "Op welke dag is de kelder volgelopen?", "De kelder is volgelopen toen de dijk brak."],
    ["up to when", "Tot wanneer is de kelder volgelopen?", "De kelder is volgelopen toen de dijk brak."],
  ])("and does not tell %s", (_, question, sentence) => {
    expect(moment(question, sentence).fit).toBe(0);
  });

  it("as a date tells it better", () => {
    const sentence = "In 1953 is de kelder volgelopen toen de dijk brak.";
    expect(moment("Wanneer is de kelder volgelopen?", sentence).text).toContain("1953");
  });
});
