import { createEngine, type Engine } from "../answer/engine.ts";
import { readConfig } from "../config.ts";
import type { Article } from "../corpus/article.ts";
import { parseArticle } from "../corpus/parse.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { createDutch } from "../dutch/dutch.ts";
import { readCorpus } from "../library/read-corpus.ts";
import { loadWordData } from "../library/word-data.ts";
import { summarise } from "../summary/summarise.ts";
import { SUMMARY_LENGTHS } from "../summary/summary.ts";
import { makeText } from "./made-text.ts";
import { writeOut } from "./output.ts";
import { EXIT, runTool } from "./run-tool.ts";
import { median, time } from "./timing.ts";

/** Sizes of the articles that are summed up, in sentences; from one to the next time and memory should keep step. */
const SIZES = [50, 200, 1_000, 5_000];
const QUESTIONS = 20;
const ROUNDS = 5;

/**
 * Times summaries of made-up articles against one question on the same article: `npm run bench:summary`. Every summary
 * is the first of its article, with nothing worked out beforehand but the index; `again` is the one after it.
 */
await runTool(async () => {
  const engine = createEngine(createDutch(loadWordData()));
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const { articles } = await readCorpus(readConfig().corpusDir, split);
  const words = articles.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.split(" ")));
  await writeOut("sentences  question ms  summary ms  times  again ms  heap MB\n");
  for (const size of SIZES) {
    const bytes = new TextEncoder().encode(makeText(words, size));
    const article = parseArticle(`made-of-${size}`, bytes, split);
    const { question, summary, again, heap } = measure(engine, article);
    const columns = [
      question.toFixed(1),
      summary.toFixed(1),
      (summary / question).toFixed(1),
      again.toFixed(1),
      heap.toFixed(1),
    ];
    const widths = [11, 10, 5, 8, 7];
    await writeOut(
      `${String(size).padStart(9)}  ${columns.map((column, at) => column.padStart(widths[at] ?? 0)).join("  ")}\n`,
    );
  }
  return EXIT.fine;
});

function measure(engine: Engine, article: Article) {
  const corpus = engine.corpus([article]);
  const asked = article.sentences.filter(({ paragraph }) => paragraph > 0).slice(0, QUESTIONS);
  const question = median(
    asked.map(({ text }) =>
      time(() =>
        engine.ask(corpus, `Wat is er met ${text.split(" ").slice(2, 6).join(" ")}?`, {
          article: null,
          limit: 3,
        }),
      ),
    ),
  );
  const summaries = Array.from({ length: ROUNDS }, () => {
    const fresh = { ...corpus, view: engine.corpus([], corpus.index).view };
    const before = process.memoryUsage().heapUsed;
    const first = time(() => summarise(fresh, article, SUMMARY_LENGTHS.lang));
    const heap = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    return { first, heap, again: time(() => summarise(fresh, article, SUMMARY_LENGTHS.lang)) };
  });
  return {
    question,
    summary: median(summaries.map(({ first }) => first)),
    again: median(summaries.map(({ again }) => again)),
    heap: Math.max(...summaries.map(({ heap }) => heap)),
  };
}
