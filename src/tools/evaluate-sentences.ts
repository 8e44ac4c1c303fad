import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Article, foldWhitespace } from "../corpus/article.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { parseAbbreviations } from "../dutch/abbreviations.ts";
import { projectRoot } from "../library/project-root.ts";
import { readCorpus } from "../library/read-corpus.ts";
import { loadWordData } from "../library/word-data.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { safeText } from "../terminal/safe-text.ts";
import { UserError } from "../user-error.ts";
import { readMarkedSentences } from "./gold.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";
import { type BoundaryOutcome, boundaryFigures, compareBoundaries, locateEnds } from "./sentence-scoring.ts";

const { help, json, lang } = COMMON_OPTIONS;
const OPTIONS = {
  help,
  json,
  lang,
  articles: { type: "string", schema: z.string().min(1), allowed: "DIR" },
  verbose: { type: "boolean" },
} as const;

interface Scored {
  readonly article: Article;
  readonly outcome: BoundaryOutcome;
}

/** Measures the sentence splitter against boundaries that people marked: `NAME.sentences.tsv` beside `NAME.txt`. */
async function evaluateSentences({ argv, locale }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    await writeOut(`${CLI_TEXTS[locale].usage["evaluate:sentences"]}\n`);
    return EXIT.fine;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  const folder = options.articles ?? join(projectRoot(), "test", "evaluation", "articles");
  const split = createSentenceSplitter(parseAbbreviations(loadWordData().abbreviations));
  const scored: Scored[] = [];
  for (const article of (await readCorpus(folder, split)).articles) {
    const file = join(folder, `${article.id}.sentences.tsv`);
    if (existsSync(file)) scored.push({ article, outcome: scoreArticle(article, file) });
  }
  if (scored.length === 0) throw new UserError("no-marked-sentences", { folder });
  await writeOut(options.json ? `${JSON.stringify(report(scored, options.verbose))}\n` : table(scored));
  if (options.verbose && !options.json) await writeOut(faults(scored));
  return EXIT.fine;
}

function scoreArticle(article: Article, file: string): BoundaryOutcome {
  const marked = readMarkedSentences(file);
  const ends = locateEnds(
    article.text,
    marked.map(({ text }) => text),
  ).map((end, at) => {
    if (end === null) throw new UserError("sentence-not-in-article", { file, line: marked[at]?.line ?? 1 });
    return end;
  });
  return compareBoundaries(
    article.sentences.map(({ end }) => end),
    ends,
  );
}

function report(scored: readonly Scored[], verbose: boolean) {
  const articles = scored.map(({ article, outcome }) => {
    const places = (ends: readonly number[]) => ends.map((end) => ({ end, text: around(article, end) }));
    const detail = verbose ? { wrong: places(outcome.wrong), missed: places(outcome.missed) } : {};
    return [article.id, { ...boundaryFigures([outcome]), ...detail }] as const;
  });
  return {
    articles: Object.fromEntries(articles),
    all: boundaryFigures(scored.map(({ outcome }) => outcome)),
  };
}

function table(scored: readonly Scored[]): string {
  const columns = ["boundaries", "precision", "recall", "f1"] as const;
  const width = Math.max(...scored.map(({ article }) => article.id.length), 3);
  const row = (label: string, outcomes: readonly BoundaryOutcome[]) => {
    const figures = boundaryFigures(outcomes);
    const cells = columns.map((column) => {
      const figure = column === "boundaries" ? String(figures[column]) : figures[column].toFixed(3);
      return figure.padStart(Math.max(column.length, 5));
    });
    return [label.padEnd(width), ...cells].join("  ");
  };
  return [
    ["".padEnd(width), ...columns.map((column) => column.padStart(5))].join("  "),
    ...scored.map(({ article, outcome }) => row(article.id, [outcome])),
    row(
      "all",
      scored.map(({ outcome }) => outcome),
    ),
    "",
  ].join("\n");
}

function faults(scored: readonly Scored[]): string {
  return scored
    .flatMap(({ article, outcome }) =>
      (["wrong", "missed"] as const).flatMap((kind) =>
        outcome[kind].map((end) => `${kind.padEnd(6)}  ${article.id}  ${around(article, end)}\n`),
      ),
    )
    .join("");
}

/** The text on both sides of a boundary. */
function around({ text }: Article, end: number): string {
  const before = foldWhitespace(text.slice(Math.max(0, end - 60), end));
  return safeText(`${before} ‖ ${foldWhitespace(text.slice(end, end + 60))}`);
}

await runTool(evaluateSentences);
