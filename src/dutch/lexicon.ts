import { foldDiacritics, normalise } from "./fold.ts";
import { isNeverWritten } from "./spelling.ts";
import { createWordSet } from "./word-set.ts";

/** The words of a dictionary, for splitting compounds and knowing a slip of the pen from a word. */
export interface Lexicon {
  /** Tells whether the dictionary has this folded word in just this form. */
  has(word: string): boolean;
  /** Tells whether the dictionary has this folded word, or the word that it looks to be a form of. */
  knows(word: string): boolean;
}

const SHORTEST_ENTRY = 2;
const LONGEST_ENTRY = 24;
const PLAIN_WORD = /^\p{Ll}+$/u;
const ASCII = /^[a-z]+$/;

/**
 * Reads a Hunspell dictionary. Entries with capitals, digits or spaces are left out: they are names and abbreviations,
 * not parts of compounds. Separable verbs stand with their bare verb, the particles as flags: `lopen/PbPj` is lopen,
 * aanlopen and aflopen.
 * @param dic the `.dic` file: a count, then `word/FLAGS` a line
 * @param aff the `.aff` file, which says what the flags stand for
 */
export function readLexicon(dic: string, aff: string): Lexicon {
  const words = createWordSet(dic.length);
  const particles = readParticles(aff);
  for (let start = 0; start < dic.length; ) {
    const newline = dic.indexOf("\n", start);
    const end = newline < 0 ? dic.length : newline;
    const ascii = endOfAscii(dic, start, end);
    const isAscii = ascii === end || dic[ascii] === "/";
    const stop = isAscii ? ascii : endOfWord(dic, start, end);
    if (stop - start >= SHORTEST_ENTRY && stop - start <= LONGEST_ENTRY) {
      const folded = isAscii ? null : foldEntry(dic.slice(start, stop));
      if (isAscii) words.add(dic, start, stop);
      else if (folded !== null) words.add(folded);
      if (stop < end && dic[stop - 1] === "n" && (isAscii || folded !== null)) {
        for (let at = stop + 1; at + 1 < end; at += 2) {
          const particle = particles.get(dic.slice(at, at + 2));
          if (particle !== undefined) words.add(particle + (folded ?? dic.slice(start, stop)));
        }
      }
    }
    start = end + 1;
  }
  const { has } = words;
  return { has, knows: (word) => has(word) || baseForms(word).some(has) };
}

/** Where the unaccented small letters end that begin at `start`; most words are no more than that. */
function endOfAscii(dic: string, start: number, end: number): number {
  let at = start;
  while (at < end && dic.charCodeAt(at) >= 97 && dic.charCodeAt(at) <= 122) at++;
  return at;
}

/** Where a word ends: at its flags, or with its line. */
function endOfWord(dic: string, start: number, end: number): number {
  let at = start;
  while (at < end && dic[at] !== "/") at++;
  return at;
}

/** Gives a word folded, or null when it is not one of small letters. Most that are not ASCII have only an ĳ. */
function foldEntry(word: string): string | null {
  const plain = word.replaceAll("ĳ", "ij");
  if (ASCII.test(plain)) return plain;
  return PLAIN_WORD.test(plain) ? foldDiacritics(normalise(plain)) : null;
}

/** `PFX Pj 0 af .`: the flag `Pj` puts „af” before a word. */
function readParticles(aff: string): ReadonlyMap<string, string> {
  return new Map(
    [...aff.matchAll(/^PFX (P\w) 0 (\p{L}+) \.$/gmu)].map((match) => [
      match[1] as string,
      foldDiacritics(normalise(match[2] as string)),
    ]),
  );
}

/** Endings, and what the word has in their place: ziekten → ziekte, werkte → werken, werkt → werk or werken. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/en$/, ["", "e"]],
  [/'?s$/, [""]],
  [/(?:e|(?<=e)n)$/, [""]],
  [/jes?$/, [""]],
  [/[tp]jes?$/, [""]],
  [/(?:ste?|ere?)$/, [""]],
  [/[td]$/, ["", "en"]],
  [/[td]en?$/, ["", "en"]],
];

/** The words that a word may be an inflected form of: mannen → man, jaren → jaar, brieven → brief, werkte → werken. */
function baseForms(word: string): string[] {
  if (word.length <= 4) return [];
  const forms: string[] = [];
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(word)) continue;
    const head = word.replace(ending, "");
    if (isNeverWritten(head, word.slice(head.length))) continue;
    for (const other of instead) forms.push(head + other);
    const double = /^(?:.*[^aeiou])?[aeiou](.)\1$/.exec(head);
    if (double) forms.push(head.slice(0, -1));
    const open = /^(.*[^aeiou])?([aeou])([^aeiou])$/.exec(head);
    if (open) forms.push(`${open[1] ?? ""}${open[2]}${open[2]}${open[3]}`);
    if (/[vz]$/.test(head)) forms.push(...unvoiced(head));
  }
  if (/^ge.{3,}[dt]$/.test(word)) forms.push(`${word.slice(2, -1)}en`);
  return forms;
}

function unvoiced(head: string): string[] {
  const hard = head.slice(0, -1) + (head.endsWith("v") ? "f" : "s");
  const long = /^(.*[^aeiou])?([aeou])([fs])$/.exec(hard);
  return long ? [hard, `${long[1] ?? ""}${long[2]}${long[2]}${long[3]}`] : [hard];
}
