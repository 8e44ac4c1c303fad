import { basename } from "node:path";
import { z } from "zod";
import { createEngine } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { createDutch } from "../dutch/dutch.ts";
import { type CorpusFiles, readCorpus } from "../library/read-corpus.ts";
import { loadWordData } from "../library/word-data.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { UserError } from "../user-error.ts";
import { ablate, ablationText } from "./ablation.ts";
import { type AskedArticle, askAll } from "./asked-article.ts";
import { drawSummaryReport, evaluateSummaries } from "./evaluate-summaries.ts";
import { groupFigures, missesText, reportText } from "./evaluate-text.ts";
import { markedIn, readQuestions } from "./gold.ts";
import { corpusPlace } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { createProgressBar } from "./progress-bar.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";
import type { EvaluationQuestion } from "./scoring.ts";

const { help, json, lang } = COMMON_OPTIONS;
const OPTIONS = {
  help,
  json,
  lang,
  articles: { type: "string", schema: z.string().min(1), allowed: "DIR" },
  verbose: { type: "boolean" },
  summaries: { type: "boolean" },
  ablate: { type: "boolean" },
} as const;

/** Scores files of questions with known answers, or with `--summaries` summaries against what good ones hold. */
async function evaluate({ argv, locale }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    await writeOut(`${CLI_TEXTS[locale].usage.evaluate}\n`);
    return EXIT.fine;
  }
  if (positionals.length === 0) throw new UserError("no-question-file", {});
  const folder = options.articles ?? corpusPlace(null).corpusDir;
  const data = loadWordData();
  const engine = createEngine(createDutch(data));
  if (options.summaries) {
    const report = evaluateSummaries(engine, positionals, [folder, corpusPlace(null).corpusDir]);
    await writeOut(options.json ? `${JSON.stringify(report)}\n` : drawSummaryReport(report, options.verbose));
    return EXIT.fine;
  }
  const files = positionals.map((file) => ({ file, questions: readQuestions(file) }));
  const corpus = await readCorpus(folder, createSentenceSplitter(engine.dutch.abbreviations));
  if (options.ablate) {
    const asked = byArticle(
      files.flatMap(({ questions }) => questions),
      corpus,
      folder,
    );
    const bar = createProgressBar(process.stderr);
    const ablation = ablate(engine, data, asked, (done, of) => bar.update("ablation", done, of));
    bar.clear();
    await writeOut(options.json ? `${JSON.stringify(ablation)}\n` : ablationText(ablation));
    return EXIT.fine;
  }
  const report: Record<string, unknown> = {};
  for (const { file, questions } of files) {
    const outcomes = byArticle(questions, corpus, folder).flatMap((asked) =>
      askAll(engine, engine.corpus([asked.article]), asked),
    );
    const name = basename(file, ".jsonl");
    report[name] = groupFigures(outcomes);
    if (options.json) continue;
    await writeOut(reportText(name, groupFigures(outcomes)));
    if (options.verbose) await writeOut(missesText(outcomes));
  }
  if (options.json) await writeOut(`${JSON.stringify(report)}\n`);
  return EXIT.fine;
}

/** The questions by the article they are about. */
function byArticle(
  questions: readonly EvaluationQuestion[],
  corpus: CorpusFiles,
  folder: string,
): AskedArticle[] {
  return [...new Set(questions.map(({ article }) => article))].map((id) => {
    const article = articleOf(corpus, id, folder);
    return { ...markedIn(folder, article), questions: questions.filter((each) => each.article === id) };
  });
}

function articleOf({ articles, problems }: CorpusFiles, id: string, folder: string): Article {
  const article = articles.find((each) => each.id === id);
  if (article) return article;
  const problem = problems.find(({ file }) => file.replace(/\.[^.]+$/u, "") === id);
  if (problem) throw new UserError("no-articles", { folder, problems: [problem] });
  throw new UserError("unknown-article", { article: id, known: articles.map((each) => each.id) });
}

await runTool(evaluate);
