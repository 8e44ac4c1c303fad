import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { ranked } from "../helpers/ranked.ts";

const evidence = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return weighEvidence(query, [found], () => 1);
};

describe("a view of something else is none of what was asked about", () => {
  it.each([
    ["Wat vindt Mia Bos van de looneis?", "Mia Bos van de fanfare vindt dat laf.", 1],
    ["Wat zegt de dokter over de pillen?", "„Dit wordt een lange nacht”, zegt de dokter.", 1],
    ["Wat vindt Mia Bos van de looneis?", "Mia Bos vindt de looneis te hoog.", 0],
    ["Wat zegt de dokter?", "„Dit wordt een lange nacht”, zegt de dokter.", 0],
  ])("%s – %s", (question, sentence, noVoice) => {
    expect(evidence(question, sentence).noVoice).toBe(noVoice);
  });
});

describe("how long since something began", () => {
  it.each([
    ["Hoe lang bestaat de fanfare al?", "De fanfare is zes jaar geleden opgericht.", 0],
    ["Hoe lang geleden werd de fanfare opgericht?", "De fanfare is zes jaar geleden opgericht.", 0],
  ])("is told by when it did: %s – %s", (question, sentence, poorFit) => {
    expect(evidence(question, sentence).poorFit).toBe(poorFit);
  });
});
