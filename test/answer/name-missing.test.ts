import { describe, expect, it } from "vitest";
import { weighEvidence } from "../../src/answer/decide/evidence.ts";
import { article, engine } from "../helpers/dutch.ts";

const corpus = engine.corpus([
  article(
    "Verkiezingen in Wilderhoek\n\nDe partij Vooruit koos een nieuwe leider. Anna Duister opende de zaal. De fractie vergadert morgen. Het was er vol. In de zesde ronde kreeg hij 2009 stemmen.",
  ),
]);

function evidence(question: string) {
  const { query, ranked } = engine.rank(corpus, question, "artikel");
  return weighEvidence(query, ranked, () => 1);
}

const missing = (question: string) => evidence(question).nameMissing;

describe("a name of the question", () => {
  it("is missing where neither the sentence nor what it leans on has it", () => {
    expect(missing("Hoeveel stemmen kreeg Anna Duister in de zesde ronde?")).toBe(1);
    expect(missing("Hoeveel stemmen haalde Vooruit in de zesde ronde?")).toBe(1);
  });

  it("is not where the sentence has it, or the question has none", () => {
    expect(missing("Wanneer vergadert de fractie?")).toBe(0);
    expect(missing("Wat opende Anna Duister?")).toBe(0);
  });

  it("need not be told again where it only says of what, or where", () => {
    expect(missing("Hoeveel stemmen kreeg hij in de zesde ronde in Wilderhoek?")).toBe(0);
    expect(missing("Hoeveel stemmen kreeg de leider van Vooruit in de zesde ronde?")).toBe(0);
  });

  it("is missing, too, where a land is said to do something, and not where it only says where", () => {
    expect(missing("Heeft België in de zesde ronde 2009 stemmen gekregen?")).toBe(1);
    expect(missing("Wie kreeg in België in de zesde ronde 2009 stemmen?")).toBe(0);
  });

  it("tells that „hij” is somebody else", () => {
    expect(evidence("Hoeveel stemmen kreeg Anna Duister in de zesde ronde?").ofOther).toBe(1);
    expect(evidence("Hoeveel stemmen kreeg de leider in de zesde ronde?").ofOther).toBe(0);
  });

  it("is not where the paragraph opens with it", () => {
    const club = engine.corpus([
      article(
        "Het voetbal van vroeger\n\nDe stad had twee velden.\n\nFC Rooselaar ontstond in 1921. Een smid was voorzitter. Het veld lag bij de dijk. Later verhuisde men. De club telde 300 leden.",
      ),
    ]);
    const { query, ranked } = engine.rank(club, "Hoeveel leden telde Rooselaar?", "artikel");
    expect(weighEvidence(query, ranked, () => 1).nameMissing).toBe(0);
  });
});
