/** Work shorter than this is not worth a bar. In milliseconds. */
const SHOW_AFTER = 500;
const REDRAW_EVERY = 50;
const WIDTH = 24;

/** A bar on one line that shows how far the work is. */
export interface ProgressBar {
  /** @param label what the work is */
  readonly update: (label: string, done: number, total: number) => void;
  /** Takes the bar away. */
  readonly clear: () => void;
}

/**
 * Makes a progress bar that appears once the work takes over half a second, and never when nobody watches.
 * @param now milliseconds that only go forward
 */
export function createProgressBar(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
): ProgressBar {
  const started = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    update(label, done, total) {
      const time = now();
      const due = time - drawnAt >= REDRAW_EVERY || done === total;
      if (!stream.isTTY || time - started < SHOW_AFTER || !due) return;
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      stream.write(`\r${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}\u001B[K`);
      drawnAt = time;
      drawn = true;
    },
    clear() {
      if (drawn) stream.write("\r\u001B[K");
      drawn = false;
    },
  };
}
