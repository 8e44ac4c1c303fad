import { type Corpus, createEngine, type Engine } from "../answer/engine.ts";
import { restoreIndex, serialiseIndex } from "../answer/find/sentence-index.ts";
import type { Article } from "../corpus/article.ts";
import { createDutch } from "../dutch/dutch.ts";
import { loadWordData } from "../library/word-data.ts";
import { commonQuestions, longQuestions, readMaterial } from "./bench-material.ts";
import { writeOut } from "./output.ts";
import { EXIT, runTool } from "./run-tool.ts";
import { atShare, median, time } from "./timing.ts";

/** Sizes of the corpora that are asked: how many articles of how many sentences. */
const SIZES = [
  { articles: 1, sentences: 27 },
  { articles: 10, sentences: 100 },
  { articles: 100, sentences: 100 },
  { articles: 1, sentences: 10_000 },
];
const ROUNDS = 3;
/** What is timed of whole answers; see below. */
const ANSWERS = ["cold", "first", "again"] as const;

/**
 * Times whole answers (analysis of the question, candidates, ranking, decision, citations) against MiniSearch alone, on
 * the same index and in the same run: `npm run bench`. The corpora are made of the sentences of the project's own
 * articles with other words in them, and asked the project's own questions; then questions of 2,000 letters, and
 * questions about one of the commonest words.
 * - `bare`: MiniSearch's `search` on the index that the answer uses, for the index keys (stems) of the question's words,
 *   with its default options: OR, BM25+, all fields alike. Analysing the question is not counted;
 * - `cold`: a whole answer, each question for the first time, on an index that was read from a snapshot: no sentence was
 *   looked at yet;
 * - `first`: each question for the first time, on a corpus that was just indexed;
 * - `again`: when they were all asked before.
 * Times are in milliseconds: the median, and what 95% of the questions stay under. They are followed by what answers cost
 * as multiples of bare, by the medians and by all questions together, and by what the corpus, its index and what is
 * remembered take in the end, in MB.
 */
await runTool(async () => {
  const data = loadWordData();
  const engine = createEngine(createDutch(data));
  const { make, questions } = await readMaterial(engine, data.dictionary);
  const times = ["bare", ...ANSWERS].map((name) => `${name} p50    p95`.padStart(17)).join("");
  await writeOut(
    `${"sentences".padStart(12)}${times}   ${ANSWERS.join(" ")} (p50)   ${ANSWERS.join(" ")} (all)   MB\n`,
  );
  measure(engine, [make(27, 0)], questions);
  const empty = heapUsed();
  for (const { articles, sentences } of SIZES) {
    const made = Array.from({ length: articles }, (_, at) => make(sentences, at + 1));
    const { corpus, ...timings } = measure(engine, made, questions);
    const heap = (heapUsed() - empty).toFixed(0).padStart(9);
    await writeOut(`${row(`${articles} × ${sentences}`, timings)}${heap}\n`);
    await writeOut(`${row("long", measure(engine, made, longQuestions(made)))}\n`);
    await writeOut(`${row("common word", measure(engine, made, commonQuestions(corpus)))}\n`);
  }
  return EXIT.fine;
});

type Timings = Readonly<Record<"bare" | (typeof ANSWERS)[number], readonly number[]>>;

/** Asks all questions: MiniSearch and the engine in turns, so that whatever else the machine does hits both. */
function measure(
  engine: Engine,
  articles: readonly Article[],
  questions: readonly string[],
): Timings & { corpus: Corpus } {
  const corpus = engine.corpus(articles);
  const restored = engine.corpus(articles, restoreIndex(serialiseIndex(corpus.index)));
  const asked = questions.map((question) => {
    const { words } = engine.dutch.analyse(question, { question: true });
    return { question, keys: words.map(({ stem }) => stem).join("\n") };
  });
  const round = (on: Corpus) =>
    asked.map(({ question, keys }) => ({
      bare: time(() => on.index.search.search(keys)),
      whole: time(() => engine.ask(on, question, { article: null, limit: 3 })),
    }));
  const cold = round(restored);
  const first = round(corpus);
  const again = Array.from({ length: ROUNDS }, () => round(corpus)).flat();
  const whole = (timed: readonly { readonly whole: number }[]) => timed.map((each) => each.whole);
  return {
    corpus,
    bare: again.map(({ bare }) => bare),
    cold: whole(cold),
    first: whole(first),
    again: whole(again),
  };
}

function row(label: string, timings: Timings): string {
  const { bare, ...answers } = timings;
  const times = [bare, ...ANSWERS.map((name) => answers[name])].map((each) =>
    [0.5, 0.95]
      .map((share, at) =>
        atShare(each, share)
          .toFixed(2)
          .padStart(at === 0 ? 10 : 7),
      )
      .join(""),
  );
  const multiples = [median, mean].map((typical) =>
    ANSWERS.map((name) => (typical(answers[name]) / typical(bare)).toFixed(1).padStart(6)).join(""),
  );
  return `${label.padStart(12)}${times.join("")}${multiples.map((each) => each.padStart(23)).join("")}`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** In MB, after what nobody needs any more was thrown away. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
