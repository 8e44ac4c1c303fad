import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, foldWhitespace } from "../../src/corpus/article.ts";
import { leaningOf } from "../../src/summary/leaning.ts";
import { summarise } from "../../src/summary/summarise.ts";
import { SUMMARY_LENGTHS, type Summary, type SummaryLimit } from "../../src/summary/summary.ts";
import { summariseTopic } from "../../src/summary/topic.ts";
import { projectArticles } from "../helpers/articles.ts";
import { engine, article as parse } from "../helpers/dutch.ts";
import { nastyArticle, nastyText } from "../reply/nasty.ts";

const limit: fc.Arbitrary<SummaryLimit> = fc.oneof(
  fc.constantFrom(...Object.values(SUMMARY_LENGTHS)),
  fc.record({ words: fc.integer({ min: 1, max: 400 }), share: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  fc.record({ sentences: fc.integer({ min: 1, max: 30 }) }),
);

function expectFaithful(summary: Summary, article: Article): void {
  const { sentences, text, words } = summary;
  expect(sentences.length).toBeGreaterThan(0);
  sentences.forEach((sentence, at) => {
    expect(foldWhitespace(article.text.slice(sentence.start, sentence.end))).toBe(sentence.text);
    expect(article.sentences.some(({ start, end }) => start === sentence.start && end === sentence.end)).toBe(
      true,
    );
    const before = sentences[at - 1];
    if (before) expect(before.end).toBeLessThanOrEqual(sentence.start);
  });
  expect(text).toBe(sentences.map((sentence) => sentence.text).join(" "));
  expect(words).toBe(text.split(" ").length);
}

function expectWithin(summary: Summary, allowed: SummaryLimit): void {
  if (summary.sentences.length === 1) return;
  if ("sentences" in allowed) expect(summary.sentences.length).toBeLessThanOrEqual(allowed.sentences);
  else expect(summary.words).toBeLessThanOrEqual(allowed.words);
}

/** No sentence that leans on the one before stands without it, but for the opening of the article. */
function expectStanding(summary: Summary, article: Article): void {
  const corpus = engine.corpus([article]);
  const chosen = summary.sentences.map(({ start }) =>
    article.sentences.findIndex((each) => each.start === start),
  );
  const opening = article.sentences.find(({ paragraph }) => paragraph > 0)?.index;
  for (const index of chosen) {
    const leaning = leaningOf(corpus.view(article, index));
    if (leaning === "before" && index !== opening) expect(chosen).toContain(index - 1);
  }
}

describe("every summary of every article at every length", () => {
  it.each(projectArticles.map((article) => [article.id, article] as const))(
    "of %s is its own sentences, word for word, in order, each once, within the length, none hanging in the air",
    (_id, article) => {
      const corpus = engine.corpus([article]);
      const words = Array.from({ length: 60 }, (_, at) => ({ words: 5 * (at + 1), share: 2 / 3 }));
      const sentences = Array.from({ length: article.sentences.length + 2 }, (_, at) => ({
        sentences: at + 1,
      }));
      for (const allowed of [...words, ...sentences, ...Object.values(SUMMARY_LENGTHS)]) {
        const summary = summarise(corpus, article, allowed);
        expectFaithful(summary, article);
        expectWithin(summary, allowed);
        expectStanding(summary, article);
      }
    },
  );

  it("of any file that can be read", () => {
    fc.assert(
      fc.property(nastyArticle, limit, (article, allowed) => {
        const summary = summarise(engine.corpus([article]), article, allowed);
        expectFaithful(summary, article);
        expectWithin(summary, allowed);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("is the same, byte for byte, whenever it is made", () => {
    fc.assert(
      fc.property(fc.constantFrom(...projectArticles), limit, (article, allowed) => {
        const [one, two] = [0, 1].map(() =>
          JSON.stringify(summarise(engine.corpus([article]), article, allowed)),
        );
        expect(one).toBe(two);
      }),
      { seed: 6, numRuns: 20 },
    );
  });

  it("is faithful about a topic, too, whatever the topic", () => {
    const corpora = projectArticles.map((article) => ({ article, corpus: engine.corpus([article]) }));
    const words = projectArticles.flatMap(({ text }) => text.split(/\s+/u)).filter((word) => word.length > 3);
    const topic = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: nastyText },
    );
    fc.assert(
      fc.property(fc.constantFrom(...corpora), topic, limit, ({ article, corpus }, about, allowed) => {
        const summary = summariseTopic(engine, corpus, article, about, allowed);
        if (summary === null) return;
        expectFaithful(summary, article);
        expectWithin(summary, allowed);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("an article of 5,000 sentences", () => {
  it("is summed up like any other", () => {
    const parts = projectArticles.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    const body = Array.from(
      { length: 5_000 },
      (_, at) => `${parts[(at * 31) % parts.length]} Dat was in jaar ${at}.`,
    );
    const long = engine.corpus([]);
    const text = `Een lang artikel\n\n${body.join("\n\n")}\n`;
    const article = parse(text);
    const summary = summarise(
      { ...long, articles: new Map([[article.id, article]]) },
      article,
      SUMMARY_LENGTHS.lang,
    );
    expect(article.sentences.length).toBeGreaterThanOrEqual(5_000);
    expectFaithful(summary, article);
    expectWithin(summary, SUMMARY_LENGTHS.lang);
  });
});
