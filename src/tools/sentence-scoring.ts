/** Where a splitter and the people who marked a text say that its sentences end: UTF-16 offsets, ascending. */
export interface BoundaryOutcome {
  /** Ends that both have. */
  readonly right: readonly number[];
  /** Ends that only the splitter has: a sentence cut in two. */
  readonly wrong: readonly number[];
  /** Ends that only the people have: two sentences taken for one. */
  readonly missed: readonly number[];
}

/** How well boundaries were found; shares from 0 to 1, rounded to four decimals. */
export interface BoundaryFigures {
  /** Number of boundaries that people marked. */
  readonly boundaries: number;
  /** The share of the boundaries found that are right. */
  readonly precision: number;
  /** The share of the right boundaries that were found. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
}

/**
 * Finds where sentences stand in a text, white space aside.
 * @param sentences in reading order
 * @returns the end of each; null for one that the text does not have after the one before it
 */
export function locateEnds(text: string, sentences: readonly string[]): (number | null)[] {
  const { bare, offsets } = withoutSpace(text);
  let from = 0;
  return sentences.map((sentence) => {
    const wanted = withoutSpace(sentence).bare;
    const at = bare.indexOf(wanted, from);
    if (at < 0 || wanted === "") return null;
    from = at + wanted.length;
    return (offsets[from - 1] as number) + 1;
  });
}

function withoutSpace(text: string): { bare: string; offsets: number[] } {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (/\S/u.test(text[at] as string)) offsets.push(at);
  return { bare: text.replace(/\s+/gu, ""), offsets };
}

/**
 * Compares the ends that a splitter found with those that people marked, both ascending. The end of the text is no
 * boundary.
 */
export function compareBoundaries(found: readonly number[], marked: readonly number[]): BoundaryOutcome {
  const last = Math.max(found.at(-1) ?? 0, marked.at(-1) ?? 0);
  const ours = new Set(found.filter((end) => end < last));
  const theirs = new Set(marked.filter((end) => end < last));
  return {
    right: [...ours].filter((end) => theirs.has(end)),
    wrong: [...ours].filter((end) => !theirs.has(end)),
    missed: [...theirs].filter((end) => !ours.has(end)),
  };
}

/** Counts outcomes, of one text or of several together. */
export function boundaryFigures(outcomes: readonly BoundaryOutcome[]): BoundaryFigures {
  const count = (kind: keyof BoundaryOutcome) => outcomes.reduce((sum, each) => sum + each[kind].length, 0);
  const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
  return {
    boundaries: right + missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Of nothing, everything is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000;
}
