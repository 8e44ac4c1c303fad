import { describe, expect, it } from "vitest";
import type { Payload } from "../../src/reply/payload.ts";
import { type AskedQuestion, replyToQuestion, shownExchange } from "../../src/reply/reply-to-question.ts";
import { BAKERY, corpusOf, engine, LIGHTHOUSE } from "./world.ts";

const corpus = corpusOf({ vuurtoren: LIGHTHOUSE, bakkerij: BAKERY });
const counted: boolean[] = [];
const context = {
  engine,
  library: { corpus },
  statistics: { count: (answered: boolean) => counted.push(answered) },
  keepVote: () => {},
  now: () => 0,
};

function ask(question: string, more: Partial<AskedQuestion> = {}): Payload {
  const usual = {
    previous: null,
    locale: "nl",
    ephemeral: false,
    style: "citaten",
    count: 3,
    article: null,
  } as const;
  return replyToQuestion({ ...usual, question, ...more }, context).payload;
}

const textOf = (payload: Payload) => payload.embeds[0]?.description ?? "";
const labels = (payload: Payload) =>
  payload.components.flatMap((row) =>
    row.components.map(
      (each) => ("label" in each && each.label) || ("emoji" in each && each.emoji?.name) || "",
    ),
  );

describe("an answer", () => {
  it("is the best sentence as a quote, matched words bold, with where it stands", () => {
    expect(textOf(ask("Waar begon de brand?", { count: 1 }))).toBe(
      "> De **brand begon** in de keuken.\n" +
        "-# [Vuurtoren van Zandhoek na brand gesloten](https://kustbode.example/vuurtoren) · 12 maart 2019 · alinea 1, zin 3",
    );
  });

  it("shows the question", () => {
    expect(ask("Waar begon de brand?").embeds[0]?.author?.name).toBe("Waar begon de brand?");
  });

  it("is in the reader's language around a quote that stays Dutch", () => {
    const text = textOf(ask("Waar begon de brand?", { locale: "en" }));
    expect(text).toContain("> De **brand begon** in de keuken.");
    expect(text).toContain("12 March 2019 · paragraph 1, sentence 3");
  });

  it("gives further sentences shorter below it, as many as were asked for", () => {
    const text = textOf(ask("Waar begon de brand?", { count: 2 }));
    expect(text.match(/^> /gm)).toHaveLength(2);
    expect(text).toContain("**Ook in het artikel**");
    expect(text).toMatch(/^-# alinea \d, zin \d$/m);
  });

  it("shows Markdown in a quote as it was written", () => {
    expect(textOf(ask("Wie zegt dat het dak eraf moet?", { count: 1 }))).toMatch(
      /\\\*moet\\\*|\*\*\\\*?moet/,
    );
  });

  it("asks what the reader thinks of it, and offers more, context and reasons", () => {
    expect(labels(ask("brand vuurtoren toren Zandhoek", { count: 1 }))).toEqual([
      "Meer",
      "Context",
      "Waarom?",
      "👍",
      "👎",
    ]);
  });

  it("can be shared when it is private", () => {
    const payload = ask("Waar begon de brand?", { ephemeral: true });
    expect(payload.ephemeral).toBe(true);
    expect(labels(payload)).toContain("Deel");
    expect(labels(ask("Waar begon de brand?"))).not.toContain("Deel");
  });

  it("as a summary is sentences in the article's order", () => {
    const text = textOf(ask("Waar begon de brand?", { style: "samenvatting" }));
    const places = [...text.matchAll(/^-# alinea (\d), zin (\d)$/gm)].map(
      ([, a, b]) => Number(a) * 10 + Number(b),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("alleen zinnen uit het artikel");
  });
});

describe("a refusal", () => {
  it("says so plainly and names the word that the article lacks, without any quote", () => {
    const text = textOf(ask("Hoeveel giraffen zagen de brand?"));
    expect(text).toContain("Dat staat niet in het artikel.");
    expect(text).toContain("Het woord „**giraffen**” komt er niet in voor.");
    expect(text).not.toMatch(/^> /m);
  });

  it("does not call an expression a word", () => {
    const text = textOf(ask("Wie won de Tour de France?"));
    expect(text).not.toMatch(/Het woord „[^”]* [^”]*”/);
    expect(textOf(ask("Wat deed Anna van Dalen?"))).toContain("„**Anna van Dalen**” komt er niet in voor.");
  });

  it("offers what came nearest behind a button that says it is no answer", () => {
    expect(labels(ask("Hoeveel giraffen zagen de brand?"))).toEqual([
      "Toon wat het dichtstbij kwam (geen antwoord)",
    ]);
  });

  it("gives questions that can be answered to someone who asked none", () => {
    const text = textOf(ask("?!"));
    expect(text).toContain("Hier lees ik geen vraag in.");
    expect(text).toContain("Wel te beantwoorden, bijvoorbeeld:\n- ");
  });

  it("pings nobody and shows as written what was typed", () => {
    const payload = ask("Hoeveel @everyone <@1> giraffen **vet** zagen de brand?");
    expect(payload.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(payload).replace(/\\./g, "")).not.toMatch(/@everyone|<@/);
  });

  it("tells somebody whose question is too long how long it was", () => {
    expect(() => ask("brand ".repeat(100))).toThrow(`question-too-long {"length":599,"most":500}`);
  });
});

describe("around an answer", () => {
  it("answers and refusals are counted", () => {
    counted.length = 0;
    ask("Waar begon de brand?");
    ask("Hoeveel giraffen zagen de brand?");
    expect(counted).toEqual([true, false]);
  });

  it("a long question is shown whole, so that buttons can read it back", () => {
    const question = `Waar begon de brand ${"volgens de brandweer ".repeat(18)}?`;
    const payload = ask(question);
    expect(payload.embeds[0]?.author?.name.length).toBeLessThanOrEqual(256);
    expect(shownExchange(payload.embeds, context)?.question).toBe(question);
  });

  it("a question of one article is answered from that article only", () => {
    const { answer } = replyToQuestion(
      {
        question: "Wie won?",
        previous: null,
        locale: "nl",
        ephemeral: false,
        style: "citaten",
        count: 3,
        article: "vuurtoren",
      },
      context,
    );
    for (const { article } of [...answer.citations, ...answer.nearest]) expect(article).toBe("vuurtoren");
  });
});
