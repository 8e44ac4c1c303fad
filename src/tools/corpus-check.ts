import { createSentenceSplitter } from "../corpus/sentences.ts";
import { parseAbbreviations } from "../dutch/abbreviations.ts";
import { type CorpusFiles, readCorpus } from "../library/read-corpus.ts";
import { loadWordData } from "../library/word-data.ts";
import type { Locale } from "../reply/payload.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { problemText } from "../reply/texts/problems.ts";
import { UserError } from "../user-error.ts";
import { corpusPlace } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";

/** Lists the articles of the corpus with their counts, and every problem; fails on any. */
async function checkCorpus({ argv, locale }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, COMMON_OPTIONS);
  if (options.help) {
    await writeOut(`${CLI_TEXTS[locale].usage["corpus:check"]}\n`);
    return EXIT.fine;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  const { corpusDir } = corpusPlace(options.corpus);
  const split = createSentenceSplitter(parseAbbreviations(loadWordData().abbreviations));
  const corpus = await readCorpus(corpusDir, split);
  if (corpus.articles.length === 0 && corpus.problems.length === 0) {
    throw new UserError("no-articles", { folder: corpusDir, problems: [] });
  }
  await writeOut(
    options.json ? `${JSON.stringify(corpusJson(corpus, locale))}\n` : corpusText(corpus, locale),
  );
  return corpus.problems.length === 0 ? EXIT.fine : EXIT.faults;
}

function corpusJson({ articles, problems }: CorpusFiles, locale: Locale) {
  return {
    articles: articles.map(({ id, title, date, paragraphs, sentences }) => ({
      id,
      title,
      date,
      paragraphs: paragraphs.length,
      sentences: sentences.length,
    })),
    problems: problems.map((problem) => ({ ...problem, message: problemText(problem, locale) })),
  };
}

function corpusText({ articles, problems }: CorpusFiles, locale: Locale): string {
  const texts = CLI_TEXTS[locale];
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const verdict =
    problems.length === 0
      ? [texts.noProblems]
      : [texts.problems(problems.length), ...problems.map((each) => `  ${problemText(each, locale)}`)];
  return [
    ...articles.map(
      (article) =>
        `${article.id}: ${article.title} (${texts.articleCounts(article.paragraphs.length, article.sentences.length)})`,
    ),
    texts.counts(articles.length, sentences),
    ...verdict,
    "",
  ].join("\n");
}

await runTool(checkCorpus);
