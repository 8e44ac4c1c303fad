import { z } from "zod";
import type { Corpus, Engine } from "../answer/engine.ts";
import { type SpanScore, scoreSpan } from "./span-scoring.ts";

/** A question whose answering sentences are known. */
export const questionSchema = z.object({
  id: z.string(),
  article: z.string(),
  question: z.string(),
  /** Numbers of all sentences that answer by themselves; none when the article does not answer. */
  answers: z.array(z.number().int().min(0)),
  span: z.string(),
  kind: z.string(),
  style: z.string(),
  answerable: z.boolean(),
});

export type EvaluationQuestion = z.infer<typeof questionSchema>;

/** What came of one question. */
export interface Outcome {
  readonly asked: EvaluationQuestion;
  readonly answered: boolean;
  readonly reason: string | null;
  readonly confidence: number;
  /** The best sentences, whether or not the engine dared to answer. */
  readonly returned: readonly string[];
  /** Rank of the first right sentence, from 1; 0 when none of the first three is. */
  readonly rank: number;
  /** How well the answer in bold agrees with the gold one; null without a right sentence, or one that lacks it. */
  readonly span: SpanScore | null;
}

/** Percentages over a set of questions. */
export interface Figures {
  readonly questions: number;
  readonly rank1: number;
  readonly rank3: number;
  readonly answeredRight: number;
  readonly abstainedRight: number;
  readonly right: number;
  /** Of the questions answered right, how many have the short answer in bold, word for word. */
  readonly spanExact: number;
  /** And how much of it they have on average. */
  readonly spanOverlap: number;
}

/** The share of its length that one sentence must be of another that contains it, to count as the same. */
const LEAST_LENGTH_RATIO = 0.6;

/** Tells whether a sentence is a gold sentence: equal, or one in the other and not much shorter. */
export function isSameSentence(sentence: string, gold: string): boolean {
  const [a, b] = [sentence, gold].map((text) => text.replace(/\s+/gu, " ").trim()) as [string, string];
  if (a === b) return true;
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return (a.includes(b) || b.includes(a)) && ratio >= LEAST_LENGTH_RATIO;
}

/** Asks one question of its own article. @param gold its answering sentences */
export function askOne(
  engine: Engine,
  corpus: Corpus,
  asked: EvaluationQuestion,
  gold: readonly string[],
): Outcome {
  const { answered, reason, confidence, citations, nearest } = engine.ask(corpus, asked.question, {
    article: asked.article,
    limit: 3,
  });
  const returned = (answered ? citations : nearest).map(({ text }) => text);
  const rank = returned.findIndex((text) => gold.some((sentence) => isSameSentence(text, sentence))) + 1;
  const [first] = citations;
  const isMarked = rank === 1 && first !== undefined && asked.span !== "" && first.text.includes(asked.span);
  const span = isMarked ? scoreSpan(first.answer && first.text.slice(...first.answer), asked.span) : null;
  return { asked, answered, reason, confidence, returned, rank, span };
}

/** Counts outcomes into percentages, rounded to a tenth. */
export function countFigures(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ asked }) => asked.answerable);
  const others = outcomes.filter(({ asked }) => !asked.answerable);
  const answeredRight = answerable.filter(({ answered, rank }) => answered && rank === 1).length;
  const abstainedRight = others.filter(({ answered }) => !answered).length;
  const spans = outcomes.flatMap(({ span }) => span ?? []);
  return {
    questions: outcomes.length,
    rank1: percent(answerable.filter(({ rank }) => rank === 1).length, answerable.length),
    rank3: percent(answerable.filter(({ rank }) => rank > 0).length, answerable.length),
    answeredRight: percent(answeredRight, answerable.length),
    abstainedRight: percent(abstainedRight, others.length),
    right: percent(answeredRight + abstainedRight, outcomes.length),
    spanExact: percent(sum(spans.map(({ exact }) => exact)), spans.length),
    spanOverlap: percent(sum(spans.map(({ overlap }) => overlap)), spans.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
