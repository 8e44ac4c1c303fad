/** The whole numbers from one to another, both included; none when the first is the larger. */
export function range(from: number, to: number): number[] {
  return from > to ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
