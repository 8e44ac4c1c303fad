import { readFileSync } from "node:fs";
import { UserError } from "../user-error.ts";
import { type EvaluationQuestion, questionSchema } from "./scoring.ts";

const QUESTION_LINE = "{id, article, question, answers, span, kind, style, answerable}";

/**
 * Reads a file of questions with known answers, one JSON object a line.
 * @throws UserError `unreadable-file` or `bad-line`
 */
export function readQuestions(file: string): EvaluationQuestion[] {
  return linesOf(file).map(({ text, line }) => {
    try {
      return questionSchema.parse(JSON.parse(text));
    } catch (error) {
      throw new UserError("bad-line", { file, line, expected: QUESTION_LINE }, { cause: error });
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
