import { hasClosedSyllable, regionsOf } from "./letters.ts";
import { applyLongest, type SuffixTable } from "./rules.ts";
import {
  STEP_1,
  STEP_2,
  STEP_3,
  STEP_4,
  STEP_4_IG,
  STEP_PARTICIPLE,
  STEP_SPELLING,
  STEP_VOICELESS_T,
} from "./steps.ts";

/** Beginnings after `ge` that show the word is no participle: geeffend, geval, gevaar, gevaren. */
const NOT_AFTER_GE = /^(?:eft|val(?!i)|vaa|vare)/u;

const DIAERESIS: Readonly<Record<string, string>> = { ë: "e", ï: "i" };

/**
 * Stems one lower-case Dutch word exactly as Snowball 3 does.
 *
 * The algorithm is Wessel Kraaij's and Renée Pohlmann's, as in Snowball's `algorithms/dutch.sbl`
 * (https://snowballstem.org, 3-clause BSD licence, © Martin Porter, Richard Boulton and others).
 *
 * @param word a lower-case word in NFC
 * @returns its stem, which need not be a word
 */
export function kraaijPohlmann(word: string): string {
  const regions = regionsOf(word);
  let stem = word;
  let changed = false;
  const apply = (table: SuffixTable, within = regions): boolean => {
    const result = applyLongest(table, stem, within);
    if (result !== null) [stem, changed] = [result, true];
    return result !== null;
  };

  apply(STEP_1);
  apply(STEP_2);
  apply(STEP_3);
  if (!apply(STEP_4)) apply(STEP_4_IG);
  for (const withoutGe of [withoutPrefix, withoutInfix]) {
    const rest = withoutGe(stem);
    if (rest === null) continue;
    [stem, changed] = [rest, true];
    apply(STEP_PARTICIPLE, regionsOf(rest));
  }
  apply(STEP_VOICELESS_T);
  if (changed) apply(STEP_SPELLING);
  return stem;
}

/** Gives the word without a participle's `ge` in front, or null when it has none. */
function withoutPrefix(word: string): string | null {
  if (!word.startsWith("ge") || NOT_AFTER_GE.test(word.slice(2))) return null;
  return withoutGeAt(word, 0);
}

/** Gives the word without the `ge` after a separable particle (opgebeld), or null when it has none. */
function withoutInfix(word: string): string | null {
  const at = word.indexOf("ge", 1);
  return at === -1 ? null : withoutGeAt(word, at);
}

function withoutGeAt(word: string, at: number): string | null {
  const rest = word.slice(at + 2);
  if (rest.length < 3 || !hasClosedSyllable(rest, 0)) return null;
  const first = rest.charAt(0);
  return word.slice(0, at) + (DIAERESIS[first] ?? first) + rest.slice(1);
}
