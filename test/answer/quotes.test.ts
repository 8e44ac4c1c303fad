import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Citation } from "../../src/answer/answer.ts";
import type { Corpus } from "../../src/answer/engine.ts";
import { type Article, foldWhitespace } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { ArticleFault } from "../../src/corpus/problem.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { summariseAnswer } from "../../src/summary/answer-summary.ts";
import { nastyFile } from "../corpus/nasty.ts";
import { engine, split } from "../helpers/dutch.ts";

/** A citation is a slice of its file, at the place that it names, and all that is marked in it is in it. */
function expectQuoted(
  { text, start, end, paragraph, sentence, highlights, answer }: Citation,
  from: Article,
) {
  expect(text).toBe(foldWhitespace(from.text.slice(start, end)));
  expect(text).not.toBe("");
  expect(from.sentences).toContainEqual(
    expect.objectContaining({ text, start, end, paragraph, number: sentence }),
  );
  let last = 0;
  for (const [first, stop] of highlights) {
    expect(first).toBeGreaterThanOrEqual(last);
    expect(text.slice(first, stop).trim()).not.toBe("");
    last = stop;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  if (answer) expect(text.slice(...answer).trim()).not.toBe("");
}

/** Everything that an answer has a reader see of the article, by any way of showing it. */
function quotesOf(answer: Answer, corpus: Corpus): Citation[] {
  return [...answer.citations, ...answer.nearest, ...(summariseAnswer(answer, corpus, 3)?.sentences ?? [])];
}

function expectHonest(answer: Answer, corpus: Corpus, from: Article) {
  for (const quote of quotesOf(answer, corpus)) expectQuoted(quote, from);
  expect(answer.answered ? answer.nearest : answer.citations).toEqual([]);
  expect(answer.answered).toBe(answer.reason === null);
  const summary = summariseAnswer(answer, corpus, 3);
  if (summary) expect(summary.text).toBe(summary.sentences.map(({ text }) => text).join(" "));
}

/** Questions made of the words of a text, with question words and words of no text. */
function questionsFrom(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("de", ...words) },
    fc.constantFrom("Wie", "Wat", "Waar", "Hoeveel", "Wanneer", "is", "zonder", "Erasmustunnel", "?"),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  return fc.array(word, { maxLength: 12 }).map((parts) => parts.join(" "));
}

const evaluation = join(projectRoot(), "test", "evaluation", "articles");
const articles = [
  [join(projectRoot(), "corpus"), "aanslagen-kabul"],
  [evaluation, "griendmuis"],
  [evaluation, "zuivelfabriek-oostwolde"],
].map(([folder = "", id = ""]) => parseArticle(id, readFileSync(join(folder, `${id}.txt`)), split));

describe("every quote", () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    "of %s is a slice of its file, whatever is asked",
    (_, article) => {
      const corpus = engine.corpus([article]);
      let quotes = 0;
      fc.assert(
        fc.property(
          questionsFrom(article.text.split(/\s+/u)),
          fc.integer({ min: 1, max: 10 }),
          (question, limit) => {
            const answer = engine.ask(corpus, question, { article: null, limit });
            expectHonest(answer, corpus, article);
            quotes += quotesOf(answer, corpus).length;
          },
        ),
        { numRuns: 300, seed: 1_874 },
      );
      expect(quotes).toBeGreaterThan(1_000);
    },
  );

  it("of an article with anything in it is a slice of its file, whatever is asked", () => {
    let quotes = 0;
    const cases = nastyFile.chain((text) =>
      fc.tuple(fc.constant(text), questionsFrom(text.split(/\s+/u).slice(0, 40))),
    );
    fc.assert(
      fc.property(cases, ([text, question]) => {
        const article = read(text);
        if (!article) return;
        const corpus = engine.corpus([article]);
        const answer = engine.ask(corpus, question, { article: null, limit: 5 });
        expectHonest(answer, corpus, article);
        quotes += quotesOf(answer, corpus).length;
      }),
      { numRuns: 2_000, seed: 1_951 },
    );
    expect(quotes).toBeGreaterThan(1_000);
  });
});

function read(text: string): Article | null {
  try {
    return parseArticle("x", new TextEncoder().encode(text), split);
  } catch (error) {
    if (error instanceof ArticleFault) return null;
    throw error;
  }
}
