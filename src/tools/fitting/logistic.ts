import { dot, minimise } from "./adam.ts";

const STEPS = { steps: 600, rate: 0.05 };

/**
 * Fits a logistic regression with an L2 penalty; the first column is the constant and is not penalised.
 * @param rows features of each case; the first is 1
 * @param outcomes whether the case came out true
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  pull: number,
): number[] {
  const width = rows[0]?.length ?? 0;
  return minimise(
    new Array<number>(width).fill(0),
    (weights, into) => {
      rows.forEach((row, at) => {
        const error = (chance(weights, row) - (outcomes[at] ? 1 : 0)) / rows.length;
        for (let i = 0; i < row.length; i++) into[i] = (into[i] as number) + error * (row[i] as number);
      });
      for (let i = 1; i < into.length; i++) into[i] = (into[i] as number) + 2 * pull * (weights[i] as number);
    },
    STEPS,
  );
}

/** The chance that a case comes out true. */
export function chance(weights: ArrayLike<number>, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(weights, row)));
}
