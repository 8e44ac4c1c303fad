import { dot, minimise } from "./adam.ts";

/** One question: a row of features for each candidate, and which of them are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const STEPS = { steps: 300, rate: 0.1 };

/**
 * Fits weights so that the right candidates of each question are the likeliest (McFadden 1974), drawn towards zero.
 * Questions without a right or without a wrong candidate tell nothing.
 * @param size number of features
 * @param pull strength of the L2 penalty
 */
export function fitChoices(choices: readonly Choice[], size: number, pull: number): number[] {
  const telling = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  return minimise(
    new Array<number>(size).fill(0),
    (weights, into) => {
      for (const { rows, right } of telling) {
        const scores = rows.map((row) => dot(weights, row));
        const top = Math.max(...scores);
        const odds = scores.map((score) => Math.exp(score - top));
        const all = odds.reduce((sum, each) => sum + each, 0);
        const rights = odds.reduce((sum, each, at) => sum + (right[at] ? each : 0), 0);
        rows.forEach((row, at) => {
          const odd = odds[at] as number;
          const error = (odd / all - (right[at] ? odd / rights : 0)) / telling.length;
          if (Math.abs(error) < 1e-9) return;
          for (let i = 0; i < row.length; i++) into[i] = (into[i] as number) + error * (row[i] as number);
        });
      }
      for (let i = 0; i < into.length; i++) {
        into[i] = (into[i] as number) + 2 * pull * (weights[i] as number);
      }
    },
    STEPS,
  );
}
