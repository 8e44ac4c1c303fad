import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const featuresIn = (question: string, sentence: string) => ranked(question, sentence).found.features;
const best = (question: string, sentences: string) =>
  engine.rank(engine.corpus([article(`Bericht\n\n${sentences}`)]), question, "artikel").ranked[0]?.view
    .analysis.text;

describe("a sentence in the tense of the question", () => {
  it.each([
    ["Wie leidt de club?", "In die jaren leidde Jan Vos de club.", 1],
    // What was is often told as though it is.
    ["Wie leidde de club?", "Dat jaar leidt Jan Vos de club.", 0.5],
    ["Wie leidt de club?", "Jan Vos leidt de club.", 0],
    ["Wie leidt de club?", "De leider van de club: Jan Vos.", 0],
    ["Wie heeft de club geleid?", "Jan Vos leidde de club.", 0],
    // Beside its verb a sentence tells where something is, and always was.
    ["In welk land ligt Gent?", "In Gent, in het noorden van België, brak brand uit.", 0],
  ])("%s – %s", (question, sentence, expected) => {
    expect(featuresIn(question, sentence).otherTense).toBe(expected);
  });

  it("goes before one in another tense", () => {
    const told = "Mia Bos leidde de club tot 1990. Nu leidt Jan Vos de club, een bakker uit Gent.";
    expect(best("Wie leidt de club?", told)).toContain("Jan Vos");
  });
});

describe("a sentence with the modal verb of the question", () => {
  it.each([
    ["Wat mochten de schapen niet meer?", "De schapen mochten niet meer weg.", 1],
    ["Wat mochten de schapen niet meer?", "De schapen stonden op de dijk.", 0],
    ["Wat moet de schipper doen?", "De schipper mag het schip verkopen.", 0],
    ["Wat willen de schippers?", "De schippers eisen een nieuwe haven.", 1],
    ["Wat doet de schipper?", "De schipper moet het schip verkopen.", 0],
  ])("%s – %s", (question, sentence, expected) => {
    expect(featuresIn(question, sentence).modality).toBe(expected);
  });

  it("goes before one without it", () => {
    const told =
      "De schipper deed zijn schip dinsdag in Gent van de hand. De schipper moet voor mei een vergunning vragen.";
    expect(best("Wat moet de schipper doen?", told)).toContain("vergunning");
  });
});
