/**
 * Letters of Dutch as the Kraaij-Pohlmann stemmer sees them, and where its regions begin.
 *
 * Positions count UTF-16 units from the start of the word. `ij` is one vowel in all of them.
 */

const A = "aäáàâ";
const E = "eëéèê";
const I = "iïíìî";
const O = "oöóòô";
const U = "uüúùû";

const E_VOWELS = new Set(E);
const BACK_VOWELS = new Set(A + I + O + U);
const VOWELS = new Set(A + E + I + O + U);
const VOWELS_AND_Y = new Set([...VOWELS, "y"]);
const NEVER_LENGTHENED_BEFORE = new Set([...VOWELS_AND_Y, "w", "x"]);
const LENGTHENABLE = new Set("aäáàâoöóòôuüúùû");
const LENGTHENABLE_E = new Set("eéèê");

/** Where a suffix must begin to be taken off: after the first (`r1`) or second (`r2`) syllable. */
export interface Regions {
  readonly r1: number;
  readonly r2: number;
}

/** 1 for the code of a vowel; they are all below 256. A lookup for every letter of every word has to be quick. */
const VOWEL_CODES = new Uint8Array(256);
for (const vowel of VOWELS_AND_Y) VOWEL_CODES[vowel.charCodeAt(0)] = 1;

/** Whether the letter is a vowel; `y` is one. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWEL_CODES[letter.charCodeAt(0)] === 1;
}

/** Whether `text` ends in a vowel, `ij` included. */
export function endsInVowel(text: string): boolean {
  return isVowel(text.at(-1)) || text.endsWith("ij");
}

/** Whether `text` has a last letter and that is a consonant; the `j` of `ij` is none. */
export function endsInConsonant(text: string): boolean {
  return text !== "" && !endsInVowel(text);
}

/** Gives the end of the run of vowels that begins at `from` (`from` itself when there is none). */
export function vowelRunEnd(word: string, from: number): number {
  let at = from;
  while (isVowel(word[at])) at += word.startsWith("ij", at) ? 2 : 1;
  return at;
}

function consonantRunEnd(word: string, from: number): number {
  let at = from;
  while (at < word.length && !isVowel(word[at])) at++;
  return at;
}

/** Gives where the syllable that begins at `from` is closed by a consonant, or null when it is not. */
function syllableEnd(word: string, from: number): number | null {
  const vowel = consonantRunEnd(word, from);
  const end = vowelRunEnd(word, vowel);
  return end > vowel && end < word.length ? end + 1 : null;
}

/** Gives the regions of a word; a region that the word does not have begins at its end. */
export function regionsOf(word: string): Regions {
  const r1 = syllableEnd(word, 0);
  const r2 = r1 === null ? null : syllableEnd(word, r1);
  return { r1: r1 ?? word.length, r2: r2 ?? word.length };
}

/**
 * Whether a vowel comes at or after `from` and a consonant after that: what must be left of a word
 * for its `ge` to be taken off.
 */
export function hasClosedSyllable(word: string, from: number): boolean {
  const vowel = consonantRunEnd(word, from);
  return vowelRunEnd(word, vowel) < word.length;
}

/**
 * Gives `text` with the vowel of its open last syllable written long again, as it is once the syllable
 * is closed: `hop` of `hopen` becomes `hoop`. An `e` that is likely to be unstressed stays short.
 */
export function lengthenVowel(text: string): string {
  const last = text.at(-1);
  if (last === undefined || NEVER_LENGTHENED_BEFORE.has(last)) return text;
  const body = text.slice(0, -1);
  if (body.endsWith("eë")) return `${body}e${last}`;
  if (body.endsWith("ië")) return `${body.slice(0, -1)}ee${last}`;
  const vowel = body.at(-1) ?? "";
  const doubled = body + vowel + last;
  const before = body.at(-2);
  if (LENGTHENABLE.has(vowel)) return before === undefined || !VOWELS.has(before) ? doubled : text;
  return LENGTHENABLE_E.has(vowel) && isStressedE(body.slice(0, -1)) ? doubled : text;
}

/** Whether an `e` after `before` carries stress, by the shape of the syllable before it. */
function isStressedE(before: string): boolean {
  const onset = before.at(-1);
  if (onset !== undefined && VOWELS.has(onset)) return false;
  const rest = before.slice(0, -1);
  const last = rest.at(-1);
  if (last === undefined) return true;
  if (BACK_VOWELS.has(last) || (E_VOWELS.has(last) && rest.length === 1)) return false;
  const vowel = rest.at(-2);
  const opening = rest.at(-3);
  return !(vowel !== undefined && BACK_VOWELS.has(vowel) && opening !== undefined && !VOWELS.has(opening));
}
