/**
 * Minimises a smooth function from its gradient (Kingma and Ba 2015), with a step that shrinks towards the end.
 * Deterministic.
 * @param start where to begin
 * @param gradient writes the gradient at a point into its second argument, which is all zeros
 */
export function minimise(
  start: readonly number[],
  gradient: (at: Float64Array, into: Float64Array) => void,
  { steps, rate }: { readonly steps: number; readonly rate: number },
): number[] {
  const at = Float64Array.from(start);
  const mean = new Float64Array(at.length);
  const square = new Float64Array(at.length);
  const slope = new Float64Array(at.length);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(at, slope);
    const shrunk = rate * Math.min(1, (steps - step + 1) / (0.6 * steps));
    for (let i = 0; i < at.length; i++) {
      const g = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.98 * (square[i] as number) + 0.02 * g * g;
      const direction = (mean[i] as number) / (1 - 0.9 ** step);
      const scale = Math.sqrt((square[i] as number) / (1 - 0.98 ** step)) + 1e-8;
      at[i] = (at[i] as number) - (shrunk * direction) / scale;
    }
  }
  return [...at];
}

/** The weighted sum of a row. */
export function dot(weights: ArrayLike<number>, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (weights[i] as number) * (row[i] as number);
  return sum;
}
