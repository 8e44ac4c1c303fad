import { type ReindexReport, reindexCorpus } from "../library/library.ts";
import type { Locale } from "../reply/payload.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { problemText } from "../reply/texts/problems.ts";
import { UserError } from "../user-error.ts";
import { corpusPlace, librarySource } from "./open-project.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { createProgressBar } from "./progress-bar.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";

/** Builds the index of the corpus anew, keeps it for the next start, and says what changed. */
async function reindex({ argv, locale }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, COMMON_OPTIONS);
  const texts = CLI_TEXTS[locale];
  if (options.help) {
    await writeOut(`${texts.usage.reindex}\n`);
    return EXIT.fine;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  const place = corpusPlace(options.corpus);
  const source = await librarySource(place);
  const bar = createProgressBar(process.stderr);
  const report = await reindexCorpus(source, (stage, done, total) =>
    bar.update(texts.stage[stage], done, total),
  ).finally(bar.clear);
  if (options.json) await writeOut(`${JSON.stringify(reportJson(report, place.snapshotFile, locale))}\n`);
  else {
    await writeOut(reportText(report, locale));
    for (const problem of report.problems) console.error(problemText(problem, locale));
  }
  if (report.snapshotError === null) return EXIT.fine;
  console.error(texts.snapshotFailed(place.snapshotFile, report.snapshotError));
  return EXIT.faults;
}

function reportJson(report: ReindexReport, snapshotFile: string, locale: Locale) {
  const { articles, sentences, added, changed, removed, changes, milliseconds } = report;
  const problems = report.problems.map((each) => ({ ...each, message: problemText(each, locale) }));
  const snapshot = report.snapshotError === null ? snapshotFile : null;
  return { articles, sentences, added, changed, removed, changes, problems, milliseconds, snapshot };
}

function reportText(report: ReindexReport, locale: Locale): string {
  const texts = CLI_TEXTS[locale];
  const lines = [texts.indexed(report.articles, report.sentences, report.milliseconds)];
  if (report.changes.length === 0) lines.push(texts.noChange);
  else
    lines.push(
      `${texts.change(report)}:`,
      ...report.changes.map((each) => `  ${each.id}: ${texts.change(each)}`),
    );
  return `${lines.join("\n")}\n`;
}

await runTool(reindex);
