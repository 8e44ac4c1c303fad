/**
 * The words of a short answer as they are compared: lower case, without articles and punctuation, as SQuAD's measure has
 * it (Rajpurkar et al. 2016).
 */
function wordsOf(span: string): string[] {
  const words = span
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, " ")
    .split(/\s+/u);
  return words.filter((word) => word !== "" && !/^(?:de|het|een)$/.test(word));
}

/** How well a marked answer agrees with the one people marked, 0–1. */
export interface SpanScore {
  readonly exact: number;
  /** Harmonic mean of the shares of words that they have in common. */
  readonly overlap: number;
}

/** Compares a marked answer with the one people marked. @param marked null when nothing was marked */
export function scoreSpan(marked: string | null, gold: string): SpanScore {
  if (marked === null) return { exact: 0, overlap: 0 };
  const [ours, theirs] = [wordsOf(marked), wordsOf(gold)];
  const left = [...theirs];
  let common = 0;
  for (const word of ours) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return {
    exact: ours.join(" ") === theirs.join(" ") ? 1 : 0,
    overlap: common === 0 ? 0 : (2 * common) / (ours.length + theirs.length),
  };
}
