import { z } from "zod";
import type { Engine } from "../answer/engine.ts";
import { type Library, openLibrary } from "../library/library.ts";
import { formatArticleDate } from "../reply/article-date.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { askForSummary } from "../summary/answer-summary.ts";
import { UserError } from "../user-error.ts";
import { articleById } from "./article-by-id.ts";
import { answerJson } from "./ask-json.ts";
import { answerText } from "./ask-text.ts";
import { corpusPlace, librarySource } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { readLines } from "./read-lines.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";

const OPTIONS = {
  ...COMMON_OPTIONS,
  article: { type: "string", schema: z.string().min(1), allowed: "ID" },
  limit: {
    type: "string",
    schema: z
      .string()
      .regex(/^(?:[1-9]|10)$/)
      .transform(Number),
    allowed: "1–10",
  },
  style: { type: "string", schema: z.enum(["quotes", "summary"]), allowed: "quotes, summary" },
  stdin: { type: "boolean" },
} as const;

const DEFAULT_LIMIT = 3;

/** Answers the question of the command line, or with `--stdin` one on each line of the input, in order. */
async function ask({ argv, locale, colour }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    await writeOut(`${CLI_TEXTS[locale].usage.ask}\n`);
    return EXIT.fine;
  }
  if (positionals.length > 0 && options.stdin) throw new UserError("question-and-stdin", {});
  if (positionals.length === 0 && !options.stdin) throw new UserError("no-question-given", {});

  const source = librarySource(corpusPlace(options.corpus));
  const library = await openLibrary(source);
  const article = articleById(library.corpus, options.article)?.id ?? null;
  const asked = { article, limit: options.limit ?? DEFAULT_LIMIT };
  const answer = options.json
    ? (question: string) => answerLine(source.engine, library, question, asked, options.style === "summary")
    : (question: string) => {
        const dateOf = (id: string) => {
          const date = library.corpus.articles.get(id)?.date ?? null;
          return date === null ? null : formatArticleDate(date, locale);
        };
        const given = source.engine.ask(library.corpus, question, asked);
        const summary =
          options.style === "summary" ? askForSummary(source.engine, library.corpus, question, asked) : null;
        const drawn = answerText(summary ? { ...given, citations: summary.sentences } : given, {
          texts: CLI_TEXTS[locale],
          colour,
          dateOf,
        });
        return options.stdin ? `${drawn}\n` : drawn;
      };
  for await (const question of options.stdin ? readLines(process.stdin) : [positionals.join(" ")]) {
    if (!(await writeOut(answer(question)))) break;
  }
  return EXIT.fine;
}

function answerLine(
  engine: Engine,
  { corpus }: Library,
  question: string,
  asked: Parameters<Engine["ask"]>[2],
  asSummary: boolean,
): string {
  const answer = engine.ask(corpus, question, asked);
  const summary = asSummary ? askForSummary(engine, corpus, question, asked) : null;
  return `${JSON.stringify(answerJson(answer, summary))}\n`;
}

await runTool(ask);
