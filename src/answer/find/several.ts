import type { SentenceView } from "./sentence-view.ts";

/** None, and one. */
const NOT_SEVERAL: ReadonlySet<unknown> = new Set([0, 1]);

/** Indexes of the words of a sentence that say how many there are of something, where it is more than one; times are none. */
export function countsOfSeveral({ analysis: { words }, entities }: SentenceView): number[] {
  const isTime = (at: number) =>
    entities.some(({ kind, first, last }) => kind === "time" && first <= at && at <= last);
  return words.flatMap(({ number }, at) =>
    number !== undefined && !NOT_SEVERAL.has(number) && !isTime(at) ? [at] : [],
  );
}
