import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Article } from "../corpus/article.ts";
import type { SplitSentences } from "../corpus/parse.ts";
import { parseArticle } from "../corpus/parse.ts";
import { UserError } from "../user-error.ts";
import { type EvaluationQuestion, questionSchema } from "./scoring.ts";

const QUESTION_LINE = "{id, article, question, answers, span, kind, style, answerable}";

/**
 * Reads a file of questions with known answers, one JSON object a line.
 * @throws UserError `unreadable-file` or `bad-line`
 */
export function readQuestions(file: string): EvaluationQuestion[] {
  return readObjects(file, questionSchema, QUESTION_LINE);
}

/**
 * Reads a file of one JSON object a line.
 * @param expected the form of a line, for people
 * @throws UserError `unreadable-file` or `bad-line`
 */
export function readObjects<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  expected: string,
): z.output<Schema>[] {
  return linesOf(file).map(({ text, line }) => {
    try {
      return schema.parse(JSON.parse(text));
    } catch (error) {
      throw new UserError("bad-line", { file, line, expected }, { cause: error });
    }
  });
}

/** A sentence as people marked it. */
export interface MarkedSentence {
  readonly number: number;
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/**
 * Reads the sentences of an article as people marked them: `number TAB sentence` lines.
 * @throws UserError `unreadable-file` or `bad-line`
 */
export function readMarkedSentences(file: string): MarkedSentence[] {
  return linesOf(file).map(({ text, line }) => {
    const [, number, sentence] = /^(\d+)\t(.*\S)/u.exec(text) ?? [];
    if (sentence === undefined)
      throw new UserError("bad-line", { file, line, expected: "number TAB sentence" });
    return { number: Number(number), text: sentence, line };
  });
}

/**
 * Reads the sentences of an article by their number.
 * @throws UserError `unreadable-file` or `bad-line`
 */
export function readSentences(file: string): string[] {
  const sentences: string[] = [];
  for (const { number, text } of readMarkedSentences(file)) sentences[number] = text;
  return sentences;
}

function linesOf(file: string): { text: string; line: number }[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    throw new UserError("unreadable-file", { file, reason }, { cause: error });
  }
  return content
    .split(/\r?\n/u)
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== "");
}

/** An article, and its sentences by the numbers that questions and judgements name them by. */
export interface MarkedArticle {
  readonly article: Article;
  readonly sentences: readonly string[];
}

/**
 * Reads an article from the first folder that has it; its sentences as people marked them, where they did.
 * @throws UserError `unknown-article`, naming those there are
 */
export function readMarkedArticle(
  id: string,
  folders: readonly string[],
  split: SplitSentences,
): MarkedArticle {
  const folder = folders.find((each) => existsSync(join(each, `${id}.txt`)));
  if (folder === undefined)
    throw new UserError("unknown-article", { article: id, known: articlesIn(folders) });
  const article = parseArticle(id, readFileSync(join(folder, `${id}.txt`)), split);
  return markedIn(folder, article);
}

/**
 * Gives an article with its sentences as people marked them in its folder, or as the project reads them when they did not.
 * @throws UserError `bad-line`
 */
export function markedIn(folder: string, article: Article): MarkedArticle {
  const marked = join(folder, `${article.id}.sentences.tsv`);
  return {
    article,
    sentences: existsSync(marked) ? readSentences(marked) : article.sentences.map(({ text }) => text),
  };
}

function articlesIn(folders: readonly string[]): string[] {
  const names = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  const articles = names.filter((name) => name.endsWith(".txt")).map((name) => name.slice(0, -".txt".length));
  return [...new Set(articles)];
}
