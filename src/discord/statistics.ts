import type { Statistics } from "../../commands/command.ts";

/** How many of the latest answer times are remembered. */
const REMEMBERED = 1_000;

/** Counts answers while the bot runs; the times are those of the latest thousand. */
export function createStatistics(startedAt: number): Statistics {
  const times: number[] = [];
  const counts = { answered: 0, refused: 0 };
  return {
    startedAt,
    count(answered, milliseconds) {
      const total = counts.answered + counts.refused;
      counts[answered ? "answered" : "refused"] += 1;
      times[total % REMEMBERED] = milliseconds;
    },
    read() {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? null;
      return { ...counts, median: at(0.5), p95: at(0.95) };
    },
  };
}
