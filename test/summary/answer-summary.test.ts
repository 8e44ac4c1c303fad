import { describe, expect, it } from "vitest";
import { SUMMARY_POOL, summariseAnswer } from "../../src/summary/answer-summary.ts";
import { projectArticle, projectArticles } from "../helpers/articles.ts";
import { engine } from "../helpers/dutch.ts";

const seed = projectArticle("aanslagen-kabul");
const corpus = engine.corpus([seed]);

function answer(question: string, most = 3) {
  const given = engine.ask(corpus, question, { article: null, limit: SUMMARY_POOL });
  return { given, summary: summariseAnswer(given, corpus, most) };
}

describe("an answer as a summary", () => {
  it.each([
    "Hoeveel mensen kwamen om het leven?",
    "Waar was de tweede explosie?",
    "Wie zit er achter de aanslagen?",
    "Waarom werken de VS samen met de Taliban?",
    "Wat zei McKenzie?",
  ])("is two or three sentences, the best one among them, in the article's order: %s", (question) => {
    const { given, summary } = answer(question);
    const sentences = summary?.sentences ?? [];
    expect([2, 3]).toContain(sentences.length);
    expect(sentences.map(({ start }) => start)).toContain(given.citations[0]?.start);
    const starts = sentences.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("brings along what the best sentence leans on", () => {
    const { summary } = answer("Hoeveel mensen kwamen om het leven?");
    expect(summary?.sentences.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it("has no more sentences than were asked for, the best one always among them", () => {
    for (const most of [1, 2, 3, 5]) {
      const { given, summary } = answer("Hoeveel mensen kwamen om het leven?", most);
      expect(summary?.sentences.length).toBeLessThanOrEqual(most);
      expect(summary?.sentences.map(({ start }) => start)).toContain(given.citations[0]?.start);
    }
  });

  it("keeps what matched and what answers", () => {
    const { summary } = answer("Hoeveel mensen kwamen om het leven?");
    const sentence = summary?.sentences[1];
    expect(sentence?.highlights.length).toBeGreaterThan(0);
    expect(sentence?.answer && sentence.text.slice(...sentence.answer)).toContain("zestig mensen");
  });

  it("is refused where quotes are", () => {
    const { given, summary } = answer("Wat zei Biden?");
    expect(given.answered).toBe(false);
    expect(summary).toBeNull();
  });

  it("keeps to one article", () => {
    const all = engine.corpus(projectArticles);
    const given = engine.ask(all, "Wie is de wethouder?", { article: null, limit: SUMMARY_POOL });
    const summary = summariseAnswer(given, all, 3);
    expect(new Set(summary?.sentences.map(({ article }) => article)).size).toBe(1);
  });
});
