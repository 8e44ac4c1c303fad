import { type Corpus, createEngine, type Engine } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { createDutch } from "../dutch/dutch.ts";
import { loadWordData } from "../library/word-data.ts";
import { commonQuestions, longQuestions, readMaterial } from "./bench-material.ts";
import { writeOut } from "./output.ts";
import { EXIT, runTool } from "./run-tool.ts";
import { atShare, time } from "./timing.ts";

/** Sizes of the corpora that are asked: how many articles of how many sentences. */
const SIZES = [
  { articles: 1, sentences: 27 },
  { articles: 10, sentences: 100 },
  { articles: 100, sentences: 100 },
  { articles: 1, sentences: 10_000 },
];
const ROUNDS = 3;

/**
 * Times whole answers against MiniSearch alone, on the same index and in the same run: `npm run bench`. The corpora are
 * made of the sentences of the project's own articles with other words in them, and asked the project's own questions;
 * then questions of 2,000 letters, and questions about one of the commonest words.
 * - `bare`: MiniSearch's `search` on the index that the answer uses, for the index keys (stems) of the question's words,
 *   with its default options: OR, BM25+, all fields alike. Analysing the question is not counted;
 * - `first`: the whole answer (analysis of the question, candidates, ranking, decision, citations), each question for the
 *   first time on a corpus of which no sentence was looked at since it was indexed;
 * - `again`: the same, when they were all asked before;
 * - `times`: what a whole answer costs, first and again, as a multiple of bare: by all questions together.
 * Times are in milliseconds: the median, and what 95% of the questions stay under. `heap` is what the corpus, its index
 * and what is remembered take in the end, in MB.
 */
await runTool(async () => {
  const data = loadWordData();
  const engine = createEngine(createDutch(data));
  const { make, questions } = await readMaterial(engine, data.dictionary);
  await writeOut(
    `${"".padStart(20)}  ${"bare".padEnd(13)}  ${"first".padEnd(13)}  ${"again".padEnd(13)}  times\n`,
  );
  await writeOut(`${"sentences".padStart(20)}  ${"    p50    p95  ".repeat(3)} first  again    heap\n`);
  measure(engine, [make(27, 0)], questions);
  const empty = heapUsed();
  for (const { articles, sentences } of SIZES) {
    const made = Array.from({ length: articles }, (_, at) => make(sentences, at + 1));
    const { corpus, ...figures } = measure(engine, made, questions);
    const heap = `${(heapUsed() - empty).toFixed(0).padStart(7)}`;
    await writeOut(`${row(`${articles} × ${sentences}`, figures)} ${heap}\n`);
    await writeOut(`${row("long", measure(engine, made, longQuestions(made), corpus))}\n`);
    await writeOut(`${row("common word", measure(engine, made, commonQuestions(corpus), corpus))}\n`);
  }
  return EXIT.fine;
});

interface Timings {
  readonly bare: readonly number[];
  readonly first: readonly number[];
  readonly again: readonly number[];
}

/** Asks all questions: MiniSearch and the engine in turns, so that whatever else the machine does hits both. */
function measure(
  engine: Engine,
  articles: readonly Article[],
  questions: readonly string[],
  indexed?: Corpus,
): Timings & { corpus: Corpus } {
  const corpus = engine.corpus(articles, indexed?.index);
  const asked = questions.map((question) => ({
    question,
    keys: engine.dutch
      .analyse(question, { question: true })
      .words.map(({ stem }) => stem)
      .join("\n"),
  }));
  const rounds = Array.from({ length: 1 + ROUNDS }, () =>
    asked.map(({ question, keys }) => ({
      bare: time(() => corpus.index.search.search(keys)),
      whole: time(() => engine.ask(corpus, question, { article: null, limit: 3 })),
    })),
  );
  const [first = [], ...again] = rounds;
  return {
    corpus,
    bare: again.flat().map(({ bare }) => bare),
    first: first.map(({ whole }) => whole),
    again: again.flat().map(({ whole }) => whole),
  };
}

function row(label: string, { bare, first, again }: Timings): string {
  const times = [bare, first, again].map((each) =>
    [0.5, 0.95].map((share) => atShare(each, share).toFixed(2).padStart(7)).join(""),
  );
  const ratios = [first, again].map((each) => (mean(each) / mean(bare)).toFixed(1).padStart(6));
  return `${label.padStart(20)}  ${times.map((pair) => `${pair}  `).join("")}${ratios.join(" ")}`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** In MB, after what nobody needs any more was thrown away. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
