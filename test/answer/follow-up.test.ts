import { describe, expect, it } from "vitest";
import { askInContext, type Exchange, isFollowUp, standaloneQuestions } from "../../src/answer/follow-up.ts";
import { article, engine } from "../helpers/dutch.ts";

const { dutch } = engine;
const corpus = engine.corpus([
  article(
    `Brand in de bakkerij van Molendam

De bakkerij van Molendam is zondag afgebrand. Bij de brand raakten drie bakkers gewond. De brand begon in de oven.

„Wij bouwen alles weer op”, zegt eigenaar Klaas Dorper. De gemeente stelt een loods aan de haven beschikbaar.
`,
  ),
]);

const ask = (question: string) => engine.ask(corpus, question, { article: null, limit: 3 });
const answering = (question: string): Exchange => ({ question, best: ask(question).citations[0] ?? null });

describe("a follow-up", () => {
  it.each([
    "en hoeveel gewonden?",
    "waar was dat?",
    "wie zegt dat?",
    "waarom?",
    "en de gemeente?",
    "wat zei hij nog meer?",
  ])("is: %s", (question) => {
    expect(isFollowUp(question, dutch)).toBe(true);
  });

  it.each([
    "Waar begon de brand?",
    "Wie zegt dat de bakkerij wordt opgebouwd?",
    "Hoeveel bakkers raakten gewond?",
    "Waar gaat het artikel over?",
    "Hoe gaat het?",
    "Dank je wel!",
    "",
    "Wat heeft de gemeente gedaan voor de eigenaar van de bakkerij en wat kost dat?",
  ])("is not: %s", (question) => {
    expect(isFollowUp(question, dutch)).toBe(false);
  });
});

describe("what a follow-up may mean", () => {
  it("is itself first when it has words of its own", () => {
    expect(standaloneQuestions(answering("Waar begon de brand?"), "en hoeveel gewonden?", dutch)[0]).toBe(
      "hoeveel gewonden?",
    );
  });

  it("takes the earlier question's word when it has none to ask with", () => {
    expect(standaloneQuestions(answering("Hoeveel bakkers zijn er?"), "en gewonden?", dutch)[0]).toBe(
      "hoeveel gewonden?",
    );
  });

  it("carries over, in brackets, what the earlier question was about when it only points there", () => {
    expect(
      standaloneQuestions(answering("Hoeveel bakkers raakten gewond?"), "waar was dat?", dutch)[0],
    ).toMatch(/^waar was dat\? \(.*bakkers.*\)$/);
  });

  it("does not repeat a word that it has itself", () => {
    const [reading = ""] = standaloneQuestions(
      answering("Waar begon de brand?"),
      "wanneer was die brand?",
      dutch,
    );
    expect(reading.match(/brand/g)).toHaveLength(1);
  });

  it("does without an earlier answer", () => {
    const refused = { question: "Wie was de burgemeester?", best: null };
    expect(standaloneQuestions(refused, "waarom?", dutch)[0]).toBe("waarom? (burgemeester)");
  });
});

describe("asking on", () => {
  const options = { article: null, limit: 3 };

  it("„wie zegt dat?” names who said what was just quoted", () => {
    const { citations } = askInContext(
      engine,
      corpus,
      answering("Wie bouwt alles weer op?"),
      "wie zegt dat?",
      options,
    );
    expect(citations[0]?.text).toContain("zegt eigenaar Klaas Dorper");
  });

  it("gives the question as it was understood", () => {
    const { question } = askInContext(
      engine,
      corpus,
      answering("Waar begon de brand?"),
      "en hoeveel gewonden?",
      options,
    );
    expect(question).toBe("hoeveel gewonden?");
  });

  it("leaves alone a question that stands by itself", () => {
    const own = "Waar begon de brand?";
    expect(askInContext(engine, corpus, answering("Wie is de eigenaar?"), own, options)).toEqual(
      engine.ask(corpus, own, options),
    );
    expect(askInContext(engine, corpus, null, "waar was dat?", options).question).toBe("waar was dat?");
  });
});
