import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const CORPUS = engine.corpus([
  article(
    [
      "De geschiedenis van een orkest",
      "",
      "Het orkest gaf zijn eerste concert in 1986. In de jaren vijftig bestond er al een koor.",
      "Het orkest trad op in Oslo en kreeg daar veel applaus. De dirigent woonde in Frankrijk.",
      "Klaas Hofstra leidde het van 1961 tot 1974 en Marie Bosma daarna.",
      "In juli houdt het orkest vakantie. De repetitie begint om 19.30 uur.",
    ].join("\n"),
  ),
]);

const isAnswered = (question: string) =>
  engine.ask(CORPUS, question, { article: "artikel", limit: 1 }).answered;
const best = (question: string) => engine.rank(CORPUS, question, "artikel").ranked[0];

describe("a question for a whole finds its parts:", () => {
  it.each([
    ["Wat gaf het orkest in de jaren tachtig?", "1986"],
    ["Wat gaf het orkest in de twintigste eeuw?", "1986"],
    ["Welk concert gaf het orkest na 1980?", "1986"],
    ["Waar kreeg het orkest applaus in Scandinavië?", "Oslo"],
    ["Waar kreeg het orkest applaus in Noorwegen?", "Oslo"],
    ["Wat doet het orkest in de zomer?", "juli"],
    ["Wie leidde het orkest in 1970?", "1961 tot 1974"],
    ["Wat begint er om half acht?", "19.30"],
  ])("%s", (question, expected) => {
    expect(best(question)?.view.analysis.text).toContain(expected);
  });

  it("the literal word is worth more than what lies within it, and that more than what lies around it", () => {
    const quality = (question: string, text: string) =>
      engine
        .rank(CORPUS, question, "artikel")
        .ranked.find(({ view }) => view.analysis.text.includes(text))
        ?.matches.at(-1)?.quality ?? 0;
    const literal = quality("Wat gebeurde er in 1986?", "1986");
    const within = quality("Wat gebeurde er in de jaren tachtig?", "1986");
    const around = quality("Wat gebeurde er in 1955?", "jaren vijftig");
    expect(literal).toBe(1);
    expect(within).toBeLessThan(literal);
    expect(around).toBeLessThan(within);
    expect(around).toBeGreaterThan(0);
  });
});

describe("a name that the article does not have is refused, although", () => {
  it.each([
    ["the whole that it lies in is there", "Waar woonde de dirigent in Parijs?"],
    ["another part of the same whole is there", "Waar kreeg het orkest applaus in Zweden?"],
    ["another time of the same whole is there", "Wat gaf het orkest in 1987?"],
    ["the article is of another time", "Wat gaf het orkest in de achttiende eeuw?"],
  ])("%s", (_, question) => {
    expect(isAnswered(question)).toBe(false);
  });
});
