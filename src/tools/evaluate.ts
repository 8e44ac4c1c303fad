import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { createEngine } from "../answer/engine.ts";
import { parseArticle } from "../corpus/parse.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { createDutch } from "../dutch/dutch.ts";
import { loadWordData } from "../library/word-data.ts";
import { UserError } from "../user-error.ts";
import { drawSummaryReport, evaluateSummaries } from "./evaluate-summaries.ts";
import { readSentences } from "./gold-sentences.ts";
import { corpusPlace } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { parseOptions } from "./parse-options.ts";
import { EXIT, runTool } from "./run-tool.ts";
import {
  askOne,
  countFigures,
  type EvaluationQuestion,
  type Figures,
  type Outcome,
  questionSchema,
} from "./scoring.ts";

const OPTIONS = {
  articles: { type: "string", schema: z.string().min(1), allowed: "DIR" },
  json: { type: "boolean" },
  verbose: { type: "boolean" },
  summaries: { type: "boolean" },
} as const;

/**
 * Scores question files: `npm run evaluate -- QUESTIONS.jsonl… [--articles DIR] [--json] [--verbose]`, or with
 * `--summaries POINTS.jsonl…` summaries against what good ones hold.
 */
await runTool(async ({ argv }) => {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (positionals.length === 0) throw new UserError("missing-option-value", { option: "QUESTIONS.jsonl" });
  const folder = options.articles ?? corpusPlace(null).corpusDir;
  const engine = createEngine(createDutch(loadWordData()));
  if (options.summaries) {
    const places = [folder, corpusPlace(null).corpusDir];
    const summaries = evaluateSummaries(engine, positionals, places);
    const drawn = options.json
      ? `${JSON.stringify(summaries)}\n`
      : drawSummaryReport(summaries, options.verbose);
    await writeOut(drawn);
    return EXIT.fine;
  }
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const report: Record<string, unknown> = {};
  for (const file of positionals) {
    const questions = readQuestions(file);
    const outcomes: Outcome[] = [];
    for (const id of new Set(questions.map(({ article }) => article))) {
      const article = parseArticle(id, readFileSync(join(folder, `${id}.txt`)), split);
      const corpus = engine.corpus([article]);
      const goldFile = join(folder, `${id}.sentences.tsv`);
      const gold = existsSync(goldFile) ? readSentences(goldFile) : article.sentences.map(({ text }) => text);
      for (const asked of questions.filter((question) => question.article === id)) {
        outcomes.push(
          askOne(
            engine,
            corpus,
            asked,
            asked.answers.map((number) => gold[number] ?? ""),
          ),
        );
      }
    }
    const name = basename(file, ".jsonl");
    const groups = { all: countFigures(outcomes), kind: by(outcomes, "kind"), style: by(outcomes, "style") };
    if (options.json) report[name] = groups;
    else await writeOut(drawReport(name, groups, options.verbose ? outcomes : []));
  }
  if (options.json) await writeOut(`${JSON.stringify(report)}\n`);
  return EXIT.fine;
});

function readQuestions(file: string): EvaluationQuestion[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => questionSchema.parse(JSON.parse(line)));
}

function by(outcomes: readonly Outcome[], key: "kind" | "style"): Record<string, Figures> {
  const values = [...new Set(outcomes.map(({ asked }) => asked[key]))].sort();
  return Object.fromEntries(
    values.map((value) => [value, countFigures(outcomes.filter(({ asked }) => asked[key] === value))]),
  );
}

function drawReport(
  name: string,
  groups: { all: Figures; kind: Record<string, Figures>; style: Record<string, Figures> },
  verbose: readonly Outcome[],
): string {
  const columns = ["questions", "rank1", "rank3", "answeredRight", "abstainedRight", "right"] as const;
  const row = (label: string, figures: Figures) =>
    [label.padEnd(16), ...columns.map((column) => String(figures[column]).padStart(column.length))].join(
      "  ",
    );
  const lines = [
    ["".padEnd(16), ...columns].join("  "),
    row(name, groups.all),
    ...Object.entries(groups.kind).map(([label, figures]) => row(`  ${label}`, figures)),
    ...Object.entries(groups.style).map(([label, figures]) => row(`  ${label}`, figures)),
    "",
  ];
  for (const { asked, answered, reason, confidence, returned, rank } of verbose) {
    const isRight = asked.answerable ? answered && rank === 1 : !answered;
    if (isRight) continue;
    const verdict = answered ? "answered" : `refused (${reason})`;
    lines.push(`${asked.id}  ${asked.question}  ${verdict} ${confidence.toFixed(2)}, right at rank ${rank}`);
    for (const text of returned) lines.push(`    ${text}`);
  }
  return `${lines.join("\n")}\n`;
}
