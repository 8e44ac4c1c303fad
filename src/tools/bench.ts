import { type Corpus, createEngine, type Engine } from "../answer/engine.ts";
import { readConfig } from "../config.ts";
import { parseArticle } from "../corpus/parse.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { createDutch } from "../dutch/dutch.ts";
import { readCorpus } from "../library/read-corpus.ts";
import { loadWordData } from "../library/word-data.ts";
import { makeText } from "./made-text.ts";
import { writeOut } from "./output.ts";
import { mulberry32 } from "./random.ts";
import { EXIT, runTool } from "./run-tool.ts";
import { atShare, time } from "./timing.ts";

/** Sizes of the corpora that are asked, in sentences, in articles of a hundred. */
const SIZES = [100, 1_000, 10_000];
const ARTICLE = 100;
const QUESTIONS = 100;
const ROUNDS = 3;
/** How many words of the dictionary stand among those of the articles: a large corpus has many words once or twice. */
const RARE_WORDS = 4_000;

/**
 * Times whole answers (understanding the question, candidates, ranking, decision, citations) against MiniSearch alone on
 * the same index in the same run: `npm run bench`. The questions are made of words of the corpus' own articles.
 * - `bare`: MiniSearch's search for the stems of the question's words, with its default options;
 * - `usual`: the same with prefixes and fuzziness, as a search box has them;
 * - `first`, `whole`: the whole answer, asked for the first time and again; `p95` of the latter;
 * - `times`: whole through bare, and whole through usual. All in milliseconds, medians over the questions.
 */
await runTool(async () => {
  const data = loadWordData();
  const engine = createEngine(createDutch(data));
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const { articles } = await readCorpus(readConfig().corpusDir, split);
  const own = articles.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.split(" ")));
  const words = [...own, ...own, ...own, ...rareWords(data.dictionary)];
  await writeOut("sentences    bare   usual   first   whole     p95   times\n");
  for (const size of SIZES) {
    const made = Array.from({ length: size / ARTICLE }, (_, at) =>
      parseArticle(`made-${at}`, new TextEncoder().encode(makeText(words, ARTICLE, at + 1)), split),
    );
    const { bare, usual, first, whole, p95 } = measure(engine, engine.corpus(made), questionsOf(own));
    const columns = [bare, usual, first, whole, p95].map((ms) => ms.toFixed(2).padStart(6)).join("  ");
    const times = `${(whole / bare).toFixed(0)}, ${(whole / usual).toFixed(1)}`;
    await writeOut(`${String(size).padStart(9)}  ${columns}  ${times.padStart(7)}\n`);
  }
  return EXIT.fine;
});

function measure(engine: Engine, corpus: Corpus, questions: readonly string[]) {
  const ask = (question: string) => () => engine.ask(corpus, question, { article: null, limit: 3 });
  const stems = questions.map((question) =>
    engine.dutch
      .analyse(question, { question: true })
      .words.filter(({ cls }) => cls === "content" || cls === "light")
      .map(({ stem }) => stem)
      .join("\n"),
  );
  const { search } = corpus.index;
  const first = questions.map((question) => time(ask(question)));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: stems.map((words) => time(() => search.search(words))),
    usual: stems.map((words) => time(() => search.search(words, { prefix: true, fuzzy: 0.2 }))),
    whole: questions.map((question) => time(ask(question))),
  }));
  const half = (of: "bare" | "usual" | "whole", share = 0.5) =>
    atShare(
      rounds.flatMap((round) => round[of]),
      share,
    );
  return {
    bare: half("bare"),
    usual: half("usual"),
    first: atShare(first, 0.5),
    whole: half("whole"),
    p95: half("whole", 0.95),
  };
}

/** Questions of three to seven words that stand near each other in the articles. */
function questionsOf(words: readonly string[]): string[] {
  const random = mulberry32(7);
  return Array.from({ length: QUESTIONS }, () => {
    const from = Math.floor(random() * (words.length - 10));
    const length = 3 + Math.floor(random() * 5);
    return `Wat is er met ${words.slice(from, from + length).join(" ")}?`;
  });
}

function rareWords(dictionary: string): string[] {
  const random = mulberry32(11);
  const all = dictionary.split("\n").map((line) => line.split("/")[0] as string);
  const plain = all.filter((word) => /^[a-z]{4,14}$/.test(word));
  return Array.from({ length: RARE_WORDS }, () => plain[Math.floor(random() * plain.length)] as string);
}
