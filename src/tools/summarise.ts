import { z } from "zod";
import { openLibrary } from "../library/library.ts";
import { summariseFor, USUAL_LIMIT } from "../reply/summarise-for.ts";
import type { ShownSummary } from "../reply/summary-payload.ts";
import { CLI_TEXTS, type CliTexts } from "../reply/texts/cli.ts";
import { SUMMARY_LENGTHS, type SummaryLimit } from "../summary/summary.ts";
import { UserError } from "../user-error.ts";
import { articleById } from "./article-by-id.ts";
import { summaryJson } from "./ask-json.ts";
import { citationText, printable } from "./ask-text.ts";
import { corpusPlace, librarySource } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";

const numberUpTo = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .pipe(z.number().max(most));

const OPTIONS = {
  ...COMMON_OPTIONS,
  article: { type: "string", schema: z.string().min(1), allowed: "ID" },
  words: { type: "string", schema: numberUpTo(1_000), allowed: "1–1000" },
  sentences: { type: "string", schema: numberUpTo(50), allowed: "1–50" },
  topic: { type: "string", schema: z.string().trim().min(1).max(500), allowed: "“…”, 1–500" },
} as const;

/** Sums up an article in its own sentences. */
async function summarise({ argv, locale }: Surroundings): Promise<number> {
  const texts = CLI_TEXTS[locale];
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    await writeOut(`${texts.usage.summarise}\n`);
    return EXIT.fine;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  if (options.words !== null && options.sentences !== null) throw new UserError("words-and-sentences", {});

  const source = await librarySource(corpusPlace(options.corpus));
  const { corpus } = await openLibrary(source);
  const article = articleById(corpus, options.article);
  const shown = summariseFor(
    { article, topic: options.topic, limit: limitOf(options) },
    source.engine,
    corpus,
  );
  await writeOut(
    options.json
      ? `${JSON.stringify(summaryJson(shown.article, shown.summary))}\n`
      : drawSummary(shown, texts),
  );
  return EXIT.fine;
}

function limitOf({ words, sentences }: { words: number | null; sentences: number | null }): SummaryLimit {
  if (sentences !== null) return { sentences };
  return words === null ? USUAL_LIMIT : { words, share: SUMMARY_LENGTHS.lang.share };
}

function drawSummary({ article, summary, topic, outOf }: ShownSummary, texts: CliTexts): string {
  if (summary === null) return `${texts.summary.notTreated(printable(topic ?? ""), outOf)}\n`;
  const about = [article.title, article.date, texts.summary.words(summary.words)];
  return [
    ...summary.sentences.map((citation) => citationText(citation, texts)),
    printable(about.filter((each) => each !== null).join(" · ")),
    ...(outOf === 1 ? [] : [texts.summary.chosen(outOf, topic !== null)]),
    "",
  ].join("\n");
}

await runTool(summarise);
