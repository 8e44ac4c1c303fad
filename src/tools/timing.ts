/** Milliseconds that some work takes. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The number in the middle. */
export function median(numbers: readonly number[]): number {
  return atShare(numbers, 0.5);
}

/** The number that a share of the others is below: 0.5 gives the median. */
export function atShare(numbers: readonly number[], share: number): number {
  const at = Math.min(numbers.length - 1, Math.floor(numbers.length * share));
  return [...numbers].sort((a, b) => a - b)[at] as number;
}
