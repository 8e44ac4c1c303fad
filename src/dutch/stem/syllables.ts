import { endsInConsonant, isVowel, regionsOf, vowelRunEnd } from "./letters.ts";

const DOUBLE_CONSONANT = /([bcdfghjklmnpqrstvwxz])\1$/u;
const OPEN_SYLLABLE = /(?:^|[^aeiouy])([aeou])[bcdfghjklmnpqrstvz]$/u;
const LONG_VOWEL = /(aa|[eë]e|oo|uu)([bcdfghjklmnpqrstvwxz])$/u;
const LONG_BEFORE_CLUSTER = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|y)[^aeiouyäëïöü]+$/u;
const DIAERESIS: Readonly<Record<string, string>> = { ä: "a", ë: "e", ï: "i", ö: "o", ü: "u" };

/** Gives the number of syllables of a word, by its runs of vowels; a diaeresis begins a new one. */
export function countSyllables(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; ) {
    const end = vowelRunEnd(word, at);
    if (end === at) at++;
    else {
      count++;
      while (++at < end) if (word.charAt(at) in DIAERESIS) count++;
    }
  }
  return count;
}

/** Whether an ending may be taken off after `head`: a consonant before it and a syllable left. */
export function canEnd(head: string, word: string): boolean {
  return endsInConsonant(head) && head.length >= regionsOf(word).r1;
}

/** Whether the last vowel of `text` is written long or is a diphthong; consonants follow it. */
export function hasLongVowel(text: string): boolean {
  return LONG_BEFORE_CLUSTER.test(text);
}

/**
 * Spells `head`, left when -e or -en was taken off, as a word of its own: `mann` as `man`, `huiz` as
 * `huis`, `lop` as `loop`. Only a word of one syllable gets its long vowel back: `gebrek` has `gebreken`
 * but `probleem` has `problemen`, so that longer words lose the difference in {@link settle} instead.
 */
export function closeSyllable(head: string): string {
  if (DOUBLE_CONSONANT.test(head)) return devoice(head.slice(0, -1));
  if (countSyllables(head) > 1) return devoice(head);
  return devoice(
    head.replace(OPEN_SYLLABLE, (all, vowel: string) => `${all.slice(0, -1)}${vowel}${all.at(-1)}`),
  );
}

/** Writes a last v or z as it is said: `brief` for `briev`. */
function devoice(text: string): string {
  if (text.endsWith("v")) return `${text.slice(0, -1)}f`;
  return text.endsWith("z") ? `${text.slice(0, -1)}s` : text;
}

/**
 * Gives the stem its last spelling, the same for all forms of a word: one consonant at the end, a long
 * vowel in the last of several syllables written once (`verhaal`, `verhal`en), no diaeresis.
 */
export function settle(stem: string): string {
  const single = devoice(stem.replace(DOUBLE_CONSONANT, "$1"));
  const short =
    countSyllables(single) > 1
      ? single.replace(LONG_VOWEL, (_, vowel: string, last: string) => vowel.charAt(0) + last)
      : single;
  return short.replace(/[äëïöü]/gu, (letter) => DIAERESIS[letter] ?? letter);
}

/** Whether `text` has a vowel at all. */
export function hasVowel(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isVowel(text[at])) return true;
  return false;
}
