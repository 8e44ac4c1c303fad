import { z } from "zod";
import { EVIDENCE, weighEvidence } from "../answer/decide/evidence.ts";
import { isOffTopic } from "../answer/decide/off-topic.ts";
import { createEngine } from "../answer/engine.ts";
import { isInArticle } from "../answer/find/in-article.ts";
import { isNamed, type Query } from "../answer/question/query.ts";
import { FEATURES } from "../answer/rank/features.ts";
import type { Ranked } from "../answer/rank/rank.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { createDutch } from "../dutch/dutch.ts";
import { loadWordData } from "../library/word-data.ts";
import { UserError } from "../user-error.ts";
import { dot } from "./fitting/adam.ts";
import { type Choice, fitChoices } from "./fitting/conditional-logit.ts";
import { chance, fitLogistic } from "./fitting/logistic.ts";
import { readMarkedArticle, readQuestions } from "./gold.ts";
import { corpusPlace } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { parseOptions } from "./parse-options.ts";
import { EXIT, runTool } from "./run-tool.ts";
import { type EvaluationQuestion, isSameSentence } from "./scoring.ts";

const OPTIONS = {
  articles: { type: "string", schema: z.string().min(1), allowed: "DIR[,DIR…]" },
} as const;

/** Strength of the penalties on the size of the weights: of the features, and of the evidence. */
const PULL = { features: 0.0001, evidence: 0.0003 };
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** A question, asked of its own article. */
interface Case extends Choice {
  readonly asked: EvaluationQuestion;
  /** Its article; of two with the same text the first, for they are left out together. */
  readonly held: string;
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  readonly frequency: (key: string) => number;
}

/** A case scored by given weights: whether the best sentence is right, and the evidence for it. */
interface Judged {
  readonly of: Case;
  readonly rank: number;
  /** Null when it is refused whatever the evidence. */
  readonly evidence: readonly number[] | null;
}

/**
 * Fits the weights of ranking and decision on questions with known answers, and says what weights fitted without each
 * article in turn reach on it: `npm run fit -- QUESTIONS.jsonl… --articles DIR[,DIR…]`. Prints the lines of
 * `src/answer/weights.ts`.
 */
await runTool(async ({ argv }) => {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (positionals.length === 0) throw new UserError("missing-option-value", { option: "QUESTIONS.jsonl" });
  const folders = [...(options.articles?.split(",") ?? []), corpusPlace(null).corpusDir];
  const cases = readCases(positionals.flatMap(readQuestions), folders);
  const fitted = fitChoices(cases, FEATURES.length, PULL.features);
  const articles = [...new Set(cases.map(({ held }) => held))];
  const heldOut = articles.flatMap((id) => {
    const weights = fitChoices(
      cases.filter(({ held }) => held !== id),
      FEATURES.length,
      PULL.features,
    );
    return cases.filter(({ held }) => held === id).map((each) => judge(each, weights));
  });
  await writeOut(`${drawHeldOut(heldOut, articles)}\n`);
  await writeOut(drawWeights("FEATURE_WEIGHT", FEATURES, fitted));
  await writeOut(drawWeights("EVIDENCE_WEIGHT", EVIDENCE, fitEvidence(heldOut)));
  return EXIT.fine;
});

function readCases(questions: readonly EvaluationQuestion[], folders: readonly string[]): Case[] {
  const engine = createEngine(createDutch(loadWordData()));
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const first = new Map<string, string>();
  return [...new Set(questions.map(({ article }) => article))].flatMap((id) => {
    const { article, sentences } = readMarkedArticle(id, folders, split);
    const corpus = engine.corpus([article]);
    const stats = corpus.index.stats.get(id);
    const words = article.text.replace(/\s+/gu, " ").trim();
    const held = first.get(words) ?? id;
    first.set(words, held);
    return questions
      .filter((asked) => asked.article === id)
      .map((asked) => {
        const { query, ranked } = engine.rank(corpus, asked.question, id);
        const answers = asked.answers.map((number) => sentences[number] ?? "");
        return {
          asked,
          held,
          query,
          ranked,
          frequency: (key: string) => stats?.frequency[key] ?? 0,
          rows: ranked.map(({ features }) => FEATURES.map((name) => features[name])),
          right: ranked.map(({ view }) =>
            answers.some((answer) => isSameSentence(view.analysis.text, answer)),
          ),
        };
      });
  });
}

function judge(of: Case, weights: readonly number[]): Judged {
  const scored = of.ranked
    .map((each, at) => ({ ...each, score: dot(weights, of.rows[at] ?? []), right: of.right[at] === true }))
    .sort((a, b) => b.score - a.score);
  const rank = scored.findIndex(({ right }) => right) + 1;
  const isHopeless =
    scored.length === 0 ||
    isOffTopic(of.query) ||
    of.query.terms.some((term) => isNamed(term) && !isInArticle(term, of.frequency));
  const evidence = isHopeless ? null : weighEvidence(of.query, scored, of.frequency);
  return { of, rank, evidence: evidence && EVIDENCE.map((name) => evidence[name]) };
}

function fitEvidence(judged: readonly Judged[]): number[] {
  const weighed = judged.filter(({ evidence }) => evidence !== null);
  return fitLogistic(
    weighed.map(({ evidence }) => evidence ?? []),
    weighed.map(({ of, rank }) => of.asked.answerable && rank === 1),
    PULL.evidence,
  );
}

/** What is reached on articles that the weights were not fitted on. */
function drawHeldOut(judged: readonly Judged[], articles: readonly string[]): string {
  const sure = articles.flatMap((id) => {
    const weights = fitEvidence(judged.filter(({ of }) => of.held !== id));
    return judged
      .filter(({ of }) => of.held === id)
      .map((each) => ({ ...each, confidence: each.evidence ? chance(weights, each.evidence) : 0 }));
  });
  const percent = (part: readonly unknown[], whole: readonly unknown[]) =>
    ((100 * part.length) / Math.max(1, whole.length)).toFixed(1).padStart(5);
  const lines = articles.map((id) => {
    const own = sure.filter(({ of }) => of.held === id && of.asked.answerable);
    const first = own.filter(({ rank }) => rank === 1);
    const three = own.filter(({ rank }) => rank >= 1 && rank <= 3);
    return `${id.padEnd(22)} rank1 ${percent(first, own)}  rank3 ${percent(three, own)}`;
  });
  const answerable = sure.filter(({ of }) => of.asked.answerable);
  const others = sure.filter(({ of }) => !of.asked.answerable);
  const first = answerable.filter(({ rank }) => rank === 1);
  lines.push(`${"all".padEnd(22)} rank1 ${percent(first, answerable)}`);
  for (const threshold of THRESHOLDS) {
    const right = first.filter(({ confidence }) => confidence >= threshold);
    const refused = others.filter(({ confidence }) => confidence < threshold);
    lines.push(
      `confidence ${threshold.toFixed(2)}  abstainedRight ${percent(refused, others)}  right ${percent([...right, ...refused], sure)}`,
    );
  }
  return lines.join("\n");
}

function drawWeights(name: string, names: readonly string[], weights: readonly number[]): string {
  const lines = names.map((each, at) => `  ${each}: ${Number((weights[at] ?? 0).toFixed(2))},`);
  return `${name}\n${lines.join("\n")}\n`;
}
