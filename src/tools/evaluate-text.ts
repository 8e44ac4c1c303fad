import { safeText } from "../terminal/safe-text.ts";
import { countFigures, type Figures, type Outcome } from "./scoring.ts";

/** The figures of a set of questions, and of each kind and style of question in it. */
export interface GroupedFigures {
  readonly all: Figures;
  readonly kind: Readonly<Record<string, Figures>>;
  readonly style: Readonly<Record<string, Figures>>;
}

/** Counts outcomes together, by kind and by style. */
export function groupFigures(outcomes: readonly Outcome[]): GroupedFigures {
  return { all: countFigures(outcomes), kind: by(outcomes, "kind"), style: by(outcomes, "style") };
}

function by(outcomes: readonly Outcome[], key: "kind" | "style"): Record<string, Figures> {
  const values = [...new Set(outcomes.map(({ asked }) => asked[key]))].sort();
  return Object.fromEntries(
    values.map((value) => [value, countFigures(outcomes.filter(({ asked }) => asked[key] === value))]),
  );
}

const COLUMNS = [
  "questions",
  "rank1",
  "rank3",
  "answeredRight",
  "abstainedRight",
  "right",
  "spanExact",
  "spanOverlap",
] as const;

/** Draws figures as a table: the whole set first, then each kind, then each style. */
export function reportText(name: string, { all, kind, style }: GroupedFigures): string {
  const groups = [...Object.entries(kind), ...Object.entries(style)];
  const width = Math.max(name.length, ...groups.map(([label]) => label.length + 2));
  const row = (label: string, figures: Figures) => {
    const cells = COLUMNS.map((column) => String(figures[column]).padStart(column.length));
    return [label.padEnd(width), ...cells].join("  ");
  };
  return [
    ["".padEnd(width), ...COLUMNS].join("  "),
    row(name, all),
    ...groups.map(([label, figures]) => row(`  ${label}`, figures)),
    "",
    "",
  ].join("\n");
}

/** Lists every question that went wrong, with the sentences that came of it. */
export function missesText(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ asked, answered, rank }) => (asked.answerable ? !answered || rank !== 1 : answered))
    .map(({ asked, answered, reason, confidence, returned, rank }) => {
      const verdict = answered ? "answered" : `refused (${reason})`;
      const place = !asked.answerable
        ? "not in the article"
        : rank > 0
          ? `right at rank ${rank}`
          : "not found";
      const head = `${asked.id}  ${asked.question}  ${verdict} ${confidence.toFixed(2)}, ${place}`;
      return [head, ...returned.map((text) => `    ${text}`), ""].map(safeText).join("\n");
    })
    .join("");
}
