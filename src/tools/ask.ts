import { z } from "zod";
import { openLibrary } from "../library/library.ts";
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
/** What comes after this many characters of a question is not looked for, so that no line keeps the others waiting. */
const LONGEST_READ = 2_000;

/** Answers the question of the command line, or with `--stdin` one on each line of the input, in order. */
async function ask({ argv, locale, colour }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    await writeOut(`${CLI_TEXTS[locale].usage.ask}\n`);
    return EXIT.fine;
  }
  if (positionals.length > 0 && options.stdin) throw new UserError("question-and-stdin", {});
  if (positionals.length === 0 && !options.stdin) throw new UserError("no-question-given", {});

  const source = await librarySource(corpusPlace(options.corpus));
  const library = await openLibrary(source);
  const article = articleById(library.corpus, options.article)?.id ?? null;
  const asked = { article, limit: options.limit ?? DEFAULT_LIMIT };
  const reply = (question: string) => {
    const read = question.slice(0, LONGEST_READ);
    const answer = { ...source.engine.ask(library.corpus, read, asked), question };
    const summary =
      options.style === "summary" ? askForSummary(source.engine, library.corpus, read, asked) : null;
    return { answer, summary };
  };
  const dateOf = (id: string) => {
    const date = library.corpus.articles.get(id)?.date ?? null;
    return date === null ? null : formatArticleDate(date, locale);
  };
  const drawing = { texts: CLI_TEXTS[locale], colour, dateOf };
  const write = (question: string) => {
    const { answer, summary } = reply(question);
    if (options.json) return `${JSON.stringify(answerJson(answer, summary))}\n`;
    const drawn = answerText(summary ? { ...answer, citations: summary.sentences } : answer, drawing);
    return options.stdin ? `${drawn}\n` : drawn;
  };
  for await (const question of options.stdin ? readLines(process.stdin) : [positionals.join(" ")]) {
    if (!(await writeOut(write(question)))) break;
  }
  return EXIT.fine;
}

await runTool(ask);
