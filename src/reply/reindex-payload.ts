import type { CorpusProblem } from "../corpus/problem.ts";
import type { ArticleChange } from "../library/changes.ts";
import { shownText } from "./citation-line.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { textsFor } from "./texts/index.ts";
import { problemText } from "./texts/problems.ts";
import type { ReindexCounts } from "./texts/texts.ts";

/** Most articles that changed, and most problems, that are listed. */
const MOST_CHANGED = 5;
const MOST_PROBLEMS = 8;
const LONGEST_TITLE = 160;
const LONGEST_PROBLEM = 300;

/** What came of a reindex. */
export interface ReindexFacts extends ReindexCounts {
  readonly changes: readonly ArticleChange[];
  readonly problems: readonly CorpusProblem[];
}

/** Reports what a reindex changed, and which files were left out. */
export function reindexPayload(report: ReindexFacts, locale: Locale): Payload {
  const texts = textsFor(locale).reindex;
  const { changes, problems } = report;
  const changed = changes.map(
    (change) => `- **${shownText(change.title, LONGEST_TITLE)}** · ${texts.changes(change)}`,
  );
  const wrong = problems.map(
    (problem) => `- ${echo(fitText(problemText(problem, locale), LONGEST_PROBLEM))}`,
  );
  const blocks = [
    `${texts.read(report)}\n${changes.length > 0 ? texts.changes(report) : texts.nothingChanged}`,
    listed(changed, MOST_CHANGED),
    problems.length > 0 ? `**${texts.problems(problems.length)}**\n${listed(wrong, MOST_PROBLEMS)}` : "",
  ];
  return payloadOf(
    {
      color: problems.length > 0 ? COLOUR.error : COLOUR.notice,
      title: texts.title,
      description: joinWithin(blocks, LIMITS.description),
    },
    { ephemeral: true },
  );

  function listed(lines: readonly string[], most: number): string {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [texts.further(more)] : [])].join("\n");
  }
}
