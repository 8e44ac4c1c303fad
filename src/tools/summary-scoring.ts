import { z } from "zod";
import type { Corpus } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { summarise } from "../summary/summarise.ts";
import { isSameSentence } from "./scoring.ts";
import { type ChooseSentences, leadSentences, randomSentences, textRank } from "./summary-baselines.ts";

/** A point that a summary can make, and the sentences of which any one makes it. */
export const pointSchema = z.object({
  article: z.string(),
  /** 2: every good summary makes it; 1: a good one may. */
  weight: z.union([z.literal(1), z.literal(2)]),
  /** Numbers in the article's list of sentences. */
  sentences: z.array(z.number().int().min(0)).min(1),
  why: z.string().min(1),
});

export type Point = z.infer<typeof pointSchema>;

/** What a choice of sentences is worth: percentages. */
export interface SummaryFigures {
  /** Weight of the points made, of the most that as many sentences can make (pyramid score). */
  readonly points: number;
  /** Points made of those that every good summary makes. */
  readonly essential: number;
  /** Chosen sentences that make any point. */
  readonly useful: number;
}

/** Sentences in a summary that is scored. */
export const SCORED_SENTENCES = 3;
/** Random summaries that are averaged. */
const DRAWS = 200;

/** The ways of choosing that are compared; each gives one choice, or several to average. */
export const METHODS: Readonly<Record<string, readonly ChooseSentences[]>> = {
  bronvast: [
    (article, corpus, sentences) =>
      summarise(corpus, article, { sentences }).sentences.map(({ start }) =>
        article.sentences.findIndex((each) => each.start === start),
      ),
  ],
  "lead-3": [leadSentences],
  "random-3": Array.from({ length: DRAWS }, (_, seed) => randomSentences(seed)),
  textrank: [textRank],
};

/** Scores every method on one article. @param gold its sentences by the numbers of the points */
export function scoreSummaries(
  article: Article,
  corpus: Corpus,
  points: readonly Point[],
  gold: readonly string[],
): Readonly<Record<string, SummaryFigures>> {
  return Object.fromEntries(
    Object.entries(METHODS).map(([name, choices]) => [
      name,
      averageFigures(
        choices.map((choose) => {
          const texts = choose(article, corpus, SCORED_SENTENCES).map(
            (at) => article.sentences[at]?.text ?? "",
          );
          return scoreChoice(texts, points, gold);
        }),
      ),
    ]),
  );
}

/** Scores the sentences of one summary. */
export function scoreChoice(
  texts: readonly string[],
  points: readonly Point[],
  gold: readonly string[],
): SummaryFigures {
  const makes = (text: string, point: Point) =>
    point.sentences.some((number) => isSameSentence(text, gold[number] ?? ""));
  const made = points.filter((point) => texts.some((text) => makes(text, point)));
  const essential = points.filter(({ weight }) => weight === 2);
  const most = points
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .slice(0, SCORED_SENTENCES)
    .reduce<number>((sum, weight) => sum + weight, 0);
  const weight = made.reduce((sum, point) => sum + point.weight, 0);
  return {
    points: percent(weight, most),
    essential: percent(made.filter((point) => point.weight === 2).length, essential.length),
    useful: percent(texts.filter((text) => points.some((point) => makes(text, point))).length, texts.length),
  };
}

/** Gives the mean of figures; each counts alike. */
export function averageFigures(all: readonly SummaryFigures[]): SummaryFigures {
  const mean = (of: keyof SummaryFigures) =>
    Math.round((10 * all.reduce((sum, each) => sum + each[of], 0)) / Math.max(1, all.length)) / 10;
  return { points: mean("points"), essential: mean("essential"), useful: mean("useful") };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
