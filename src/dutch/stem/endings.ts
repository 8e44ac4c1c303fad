import { endsInVowel } from "./letters.ts";
import { canEnd, closeSyllable, countSyllables, hasLongVowel } from "./syllables.ts";

/** Takes one ending off a word; gives the word itself when it has none. */
export type Ending = (word: string) => string;

const DIMINUTIVES: readonly (readonly [ending: RegExp, to: string])[] = [
  [/'t?je$/u, ""],
  [/inkje$/u, "ing"],
  [/(?<=ng)etje$/u, ""],
  [/mpje$/u, "m"],
  [/([bcdfghjklmnpqrstvwxz])\1etje$/u, "$1"],
  [/(?<=(?:aa|ee|oo|uu|eu|ie|oe|ui|ei|ij|ou|au)[nlrw]|ij|[aeo]{2}i|[ei]uw|[^m]e[lr])tje$/u, ""],
  [/(?<=[^aeiouyäëïöüj])je$/u, ""],
];

/** Takes a diminutive off: huisje, mannetje, raampje, kamertje; the t of puntje stays. */
export function withoutDiminutive(word: string): string {
  if (!word.endsWith("je")) return word;
  const found = DIMINUTIVES.find(([ending]) => ending.test(word));
  if (found === undefined) return word;
  const head = word.replace(...found);
  return countSyllables(head) > 0 ? head : word;
}

// What nouns in -e have before it; -es after other letters belongs to the singular (mes, adres).
const E_NOUN = /(?:(?:[tdgszcvj]|[aiouè][lmnr]|qu)e|[^aeiouyäëïöü]é)$/u;

// Dutch words have -ten after a t; -ts is the plural of loans (restaurants, tickets) or no ending (rechts).
const LOAN_IN_T = /(?:[aeiou]n|(?<![aeiou])e|or|c)t$/u;

/**
 * Takes the -s of a plural or genitive off: foto's, kamers, ziektes. That of one syllable in -ns, -ls or -rs
 * stays: most of them are grens, hals and koers, not fans.
 */
export function withoutS(word: string): string {
  if (word.includes("'") && /.'s?$/u.test(word)) return word.replace(/'s?$/u, "");
  if (!word.endsWith("s")) return word;
  const head = word.slice(0, -1);
  if (E_NOUN.test(head)) return countSyllables(head) > 1 ? head : word;
  if (/(?:aa|eau|ie|io|oe|ee)$/u.test(head)) return countSyllables(head) > 1 ? head : word;
  if (/[nlr]$/u.test(head) && countSyllables(head) === 1) return word;
  const isPlural = !head.endsWith("t") || (LOAN_IN_T.test(head) && countSyllables(head) > 1);
  return isPlural && canEnd(head, word) ? head : word;
}

const COMPARISON: readonly (readonly [ending: RegExp, to: string])[] = [
  [/(?<=[^aeiou])ig(?:ere?|ste?)$/u, "ig"],
  [/(lijk|rijk|iek|isch)(?:ere?|ste?)$/u, "$1"],
  [/(baar)(?:dere?|ste?)$/u, "$1"],
  [/za(?:mere?|amste?)$/u, "zaam"],
  [/ie(?:vere?|fste?)$/u, "ief"],
  [/loze(?:re?)$/u, "loos"],
];

/** Takes the endings of comparison off adjectives that end so: -iger, -lijkst, -baarder. */
export function withoutComparison(word: string): string {
  if (!/[ert]$/u.test(word)) return word;
  const found = COMPARISON.find(([ending]) => ending.test(word));
  if (found === undefined) return word;
  const head = word.replace(...found);
  return countSyllables(head) > 1 ? head : word;
}

/** Takes the -e or -en of plurals, verbs and adjectives off, and spells what is left as a word. */
export function withoutEn(word: string): string {
  if (!/[eënr]$/u.test(word)) return word;
  if (word.endsWith("heden")) return `${word.slice(0, -5)}heid`;
  if (/(?:ee|ie)ën?$/u.test(word)) return word.replace(/ën?$/u, "");
  if (/ië[nr]?$/u.test(word)) return word.replace(/ë[nr]?$/u, "e");
  const head = word.replace(/en?$/u, "");
  if (head === word) return word;
  if (/(?:[aoe]i|ui|ij|w)$/u.test(head) && countSyllables(head) > 0) return head;
  return canEnd(head, word) ? closeSyllable(head) : word;
}

/** Takes the -end of a present participle off: lopend, groeiend. */
export function withoutEnd(word: string): string {
  const head = word.slice(0, -3);
  if (!word.endsWith("end")) return word;
  if (/[^aeiou](?:[aoe]i|aai|ooi|oei|ui)$/u.test(head) && countSyllables(head) > 0) return head;
  return canEnd(head, word) ? closeSyllable(head) : word;
}

/** Takes the ending off a noun of action: behandeling, organisatie (as organiseer). */
export function withoutNominal(word: string): string {
  const head = word.slice(0, -3);
  if (word.endsWith("ing") && canEnd(head, word)) return closeSyllable(head);
  const stem = word.slice(0, -4);
  return word.endsWith("atie") && countSyllables(stem) > 0 && stem.length > 2 ? `${stem}eer` : word;
}

/** Takes the -t after the d of a verb off: wordt, meldt. */
export function withoutTAfterD(word: string): string {
  return word.endsWith("dt") ? word.slice(0, -1) : word;
}

/**
 * Takes the -t or -d of a verb off where the letters before it make a verb likely: works after a
 * consonant (werkt, noemd), but not where Dutch nouns end so too (recht, kunst, kant, hand).
 */
export function withoutT(word: string): string {
  const head = word.slice(0, -1);
  if (countSyllables(head) === 0) return word;
  if (word.endsWith("t")) return /(?:aai|ooi|oei|[bgfkpmlw])$/u.test(head) || tAfter(head) ? head : word;
  if (word.endsWith("d")) return /(?:aai|ooi|oei|[bgfvszmlw])$/u.test(head) || dAfter(head) ? head : word;
  return word;
}

function tAfter(head: string): boolean {
  if (/[nr]$/u.test(head)) return hasLongVowel(head) || (head.endsWith("er") && countSyllables(head) > 1);
  if (!head.endsWith("s") || /[rgmlkp]s$/u.test(head)) return false;
  return /[nt]s$/u.test(head) || hasLongVowel(head) || countSyllables(head) > 1;
}

function dAfter(head: string): boolean {
  if (head.endsWith("n")) return hasLongVowel(head);
  return head.endsWith("r") && (hasLongVowel(head) || countSyllables(head) > 1);
}

/** Takes the -t or -d of a participle off, of which ge- is gone already, so that it is a verb for sure. */
export function withoutParticipleT(word: string): string {
  const head = word.slice(0, -1);
  if (word.endsWith("t")) return /[kfspx]$/u.test(head) ? head : word;
  if (endsInVowel(head)) return /(?:aai|ooi|oei)$/u.test(head) ? head : word;
  const unstressed = head.endsWith("en") && countSyllables(head) > 1;
  return !head.endsWith("n") || hasLongVowel(head) || unstressed ? head : word;
}
