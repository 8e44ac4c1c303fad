import type { Corpus, Engine } from "../answer/engine.ts";
import type { WordData } from "../dutch/dutch.ts";
import { partsOf } from "./ablation-parts.ts";
import { type AskedArticle, askAll } from "./asked-article.ts";
import { countFigures, type Figures } from "./scoring.ts";

const COLUMNS = ["rank1", "rank3", "abstainedRight", "right"] as const;

/** What taking a part out does to each figure, in points. */
export interface Effect {
  readonly part: string;
  readonly effect: Readonly<Record<(typeof COLUMNS)[number], number>>;
}

/** The figures of the whole engine, and the effect of each part, the most useful first. */
export interface Ablation {
  readonly whole: Figures;
  readonly parts: readonly Effect[];
}

/**
 * Takes every part out in turn and asks all questions again.
 * @param onPart told after each part how many are done, of how many
 */
export function ablate(
  engine: Engine,
  data: WordData,
  asked: readonly AskedArticle[],
  onPart: (done: number, of: number) => void,
): Ablation {
  const corpora = asked.map(({ article }) => engine.corpus([article]));
  const whole = figuresOf(engine, asked, corpora);
  const parts = partsOf(data, engine.dutch);
  const effects: Effect[] = [];
  for (const { name, without, sameCorpus } of parts) {
    const other = without();
    const read = sameCorpus ? corpora : asked.map(({ article }) => other.corpus([article]));
    const figures = figuresOf(other, asked, read);
    const difference = COLUMNS.map((column) => [column, round(figures[column] - whole[column])]);
    effects.push({ part: name, effect: Object.fromEntries(difference) as Effect["effect"] });
    onPart(effects.length, parts.length);
  }
  return { whole, parts: effects.sort((a, b) => sum(a) - sum(b) || a.effect.rank1 - b.effect.rank1) };
}

function figuresOf(engine: Engine, asked: readonly AskedArticle[], corpora: readonly Corpus[]): Figures {
  return countFigures(asked.flatMap((each, at) => askAll(engine, corpora[at] as Corpus, each)));
}

function sum({ effect }: Effect): number {
  return effect.rank1 + effect.right;
}

function round(points: number): number {
  return Math.round(10 * points) / 10;
}

/** Draws an ablation as a table: the whole in percentages, then what each figure loses or gains without a part. */
export function ablationText({ whole, parts }: Ablation): string {
  const width = Math.max(...parts.map(({ part }) => part.length));
  const signed = (points: number) => (points > 0 ? `+${points}` : points === 0 ? "·" : String(points));
  const row = (label: string, cells: readonly string[]) =>
    [label.padEnd(width), ...cells.map((cell, at) => cell.padStart(COLUMNS[at]?.length ?? 0))].join("  ");
  return [
    row("", [...COLUMNS]),
    row(
      "everything",
      COLUMNS.map((column) => String(whole[column])),
    ),
    ...parts.map(({ part, effect }) =>
      row(
        part,
        COLUMNS.map((column) => signed(effect[column])),
      ),
    ),
    "",
  ].join("\n");
}
