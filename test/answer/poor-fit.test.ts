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

describe("who did it", () => {
  it.each([
    ["Wie kan de toeloop niet aan?", "De ziekenhuizen kunnen de toeloop niet aan."],
    ["Wie vernielde de brug?", "Na de storm vernielde een bever de brug."],
  ])("may be told by a common noun: %s – %s", (question, sentence) => {
    expect(evidence(question, sentence).poorFit).toBeLessThan(0.5);
  });

  it("is not told by what was asked itself", () => {
    expect(evidence("Wie is de verzamelaar?", "De vaas is van een verzamelaar.").poorFit).toBeGreaterThan(
      0.5,
    );
  });
});

describe("why something is not done", () => {
  it("may be told by what has to come first", () => {
    const sentence = "De bakker opent niet zolang de oven stuk is.";
    expect(evidence("Waarom opent de bakker niet?", sentence).poorFit).toBeLessThan(0.5);
  });
});

describe("why something is hard", () => {
  it.each([
    ["Waarom hebben de bakkers het moeilijk?", "De bakkers kunnen de vraag nauwelijks aan.", true],
    ["Waarom staan de bakkers onder druk?", "De bakkers kunnen de vraag niet aan.", true],
    ["Waarom hebben de slagers het moeilijk?", "De bakkers kunnen de vraag nauwelijks aan.", false],
    ["Waarom staken de bakkers?", "De bakkers kunnen de vraag nauwelijks aan.", false],
  ])("is told by what cannot be done: %s – %s: %s", (question, sentence, isTold) => {
    expect(evidence(question, sentence).poorFit < 0.5).toBe(isTold);
  });
});

describe("up to what age", () => {
  it.each([
    ["Wie wil, leert er van zes tot veertien jaar, daarna niet meer.", 0],
    ["Wie steelt, krijgt tot veertien jaar cel.", 1],
  ])("is told by a number of years that no time is counted in: %s", (sentence, noUnit) => {
    expect(evidence("Tot welke leeftijd krijg je les?", sentence).noUnit).toBe(noUnit);
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

describe("who did it", () => {
  it.each([
    ["Degenen die aankwamen, konden niet meer praten.", true],
    ["Niemand kon nog praten.", true],
    ["Er kon niet meer gepraat worden.", false],
  ])("is told by a word for whoever they are: %s: %s", (sentence, isTold) => {
    expect(evidence("Wie konden niet meer praten?", sentence).poorFit < 0.5).toBe(isTold);
  });
});

describe("what search words give", () => {
  it.each([
    ["zes jaar geleden opgericht", "De fanfare is zes jaar geleden opgericht.", 0],
    ["fanfare verdreven uit het land", "De fanfare is verdreven uit het land.", 0],
    ["jaar oprichting fanfare", "De oprichting van de fanfare was een feest.", 1],
  ])("is not what they ask for: %s – %s", (question, sentence, poorFit) => {
    expect(evidence(question, sentence).poorFit).toBe(poorFit);
  });
});
