import { styleText } from "node:util";

/** What a terminal shows, and how. */
export interface Screen {
  /** Columns to write in; infinite when nobody's window is written to. */
  readonly width: number;
  readonly paint: Paint;
}

/** Gives a text with colours and the like, or as it is where there are none. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** What of an output stream decides how to write to it. */
export interface OutputKind {
  readonly isTTY?: boolean;
  readonly columns?: number;
  getColorDepth?(): number;
}

/** Least columns that answers are laid out for, however narrow the window. */
const NARROWEST = 20;

/** Reads from an output stream how to write to it: a terminal tells its width and whether it has colours. */
export function screenOf(output: OutputKind): Screen {
  const hasColour = output.isTTY === true && (output.getColorDepth?.() ?? 1) > 1;
  return {
    width: output.isTTY ? Math.max(NARROWEST, output.columns || 80) : Number.POSITIVE_INFINITY,
    paint: hasColour
      ? (format, text) => styleText(format, text, { validateStream: false })
      : (_, text) => text,
  };
}
