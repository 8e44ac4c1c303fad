import type { CorpusProblem } from "../corpus/problem.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { textsFor } from "./texts/index.ts";
import { problemText } from "./texts/problems.ts";
import type { ReindexCounts } from "./texts/texts.ts";

/** Most problems that are listed. */
const MOST_PROBLEMS = 8;
const LONGEST_PROBLEM = 300;

/** Reports what a reindex changed, and which files were left out. */
export function reindexPayload(
  report: ReindexCounts & { readonly problems: readonly CorpusProblem[] },
  locale: Locale,
): Payload {
  const texts = textsFor(locale);
  const { problems } = report;
  const changed = report.added + report.changed + report.removed > 0;
  const more = problems.length - MOST_PROBLEMS;
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => `- ${echo(fitText(problemText(problem, locale), LONGEST_PROBLEM))}`);
  const listed = [
    ...(problems.length > 0 ? [`**${texts.reindex.problems(problems.length)}**`] : []),
    ...lines,
    ...(more > 0 ? [texts.reindex.furtherProblems(more)] : []),
  ].join("\n");
  const blocks = [texts.reindex.summary(report), changed ? "" : texts.reindex.nothingChanged, listed];
  return payloadOf(
    {
      color: problems.length > 0 ? COLOUR.error : COLOUR.notice,
      title: texts.reindex.title,
      description: joinWithin(blocks, LIMITS.description),
    },
    { ephemeral: true },
  );
}
