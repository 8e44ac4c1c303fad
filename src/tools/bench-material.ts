import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus, Engine } from "../answer/engine.ts";
import { statsOf } from "../answer/find/known-words.ts";
import type { Article } from "../corpus/article.ts";
import { parseArticle } from "../corpus/parse.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { projectRoot } from "../library/project-root.ts";
import { readCorpus } from "../library/read-corpus.ts";
import { readQuestions } from "./gold.ts";
import { EXCHANGEABLE, varyText } from "./made-text.ts";
import { mulberry32 } from "./random.ts";

/** How many words of the dictionary stand among those of the articles: a large corpus has many words once or twice. */
const RARE_WORDS = 4_000;
/** The longest question that Discord lets somebody ask, in UTF-16 code units, and how many of them are asked. */
const LONG = { length: 2_000, questions: 10 };
/** How many of the commonest words are asked about. */
const COMMON_WORDS = 10;

/** The project's own articles and questions, and how more articles are made of them. */
export async function readMaterial(engine: Engine, dictionary: string) {
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const evaluation = join(projectRoot(), "test", "evaluation");
  const folders = [join(projectRoot(), "corpus"), join(evaluation, "articles")];
  const corpora = await Promise.all(folders.map((folder) => readCorpus(folder, split)));
  const sentences = corpora.flatMap(({ articles }) =>
    articles.flatMap((article) =>
      article.sentences.filter(({ paragraph }) => paragraph > 0).map(({ text }) => text),
    ),
  );
  const words = sentences.flatMap((text) => text.match(EXCHANGEABLE) ?? []);
  const among = [...words, ...words, ...words, ...rareWords(dictionary)];
  const make = (count: number, seed: number) =>
    parseArticle(`made-${seed}`, new TextEncoder().encode(varyText(sentences, among, count, seed)), split);
  const questions = readdirSync(join(evaluation, "questions"))
    .sort()
    .flatMap((file) => readQuestions(join(evaluation, "questions", file)).map(({ question }) => question));
  return { make, questions };
}

/** Texts that somebody pasted: sentences of an article, one after the other. */
export function longQuestions(articles: readonly Article[]): string[] {
  return Array.from({ length: LONG.questions }, (_, at) => {
    const { text } = articles[at % articles.length] as Article;
    return text.slice(at * 100, at * 100 + LONG.length);
  });
}

/** Questions about one of the commonest words. */
export function commonQuestions({ articles, index, view }: Corpus): string[] {
  const [article] = [...articles.values()];
  if (!article) return [];
  const { frequency } = statsOf(index, null);
  const words = article.sentences.flatMap((sentence) =>
    view(article, sentence.index).analysis.words.filter(({ cls }) => cls === "content"),
  );
  const byStem = new Map(words.map((word) => [word.stem, word.surface]));
  return [...byStem]
    .sort(([a], [b]) => (frequency[b] ?? 0) - (frequency[a] ?? 0))
    .slice(0, COMMON_WORDS)
    .map(([, surface]) => `Hoe zit het met ${surface}?`);
}

function rareWords(dictionary: string): string[] {
  const random = mulberry32(11);
  const all = dictionary.split("\n").map((line) => line.split("/")[0] as string);
  const plain = all.filter((word) => /^[a-z]{5,14}$/.test(word));
  return Array.from({ length: RARE_WORDS }, () => plain[Math.floor(random() * plain.length)] as string);
}
