/** Letters that stand for one consonant, and the one that they are written as here. */
const CONSONANTS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/tie(?=s?$)/gu, "sie"],
  [/isch(?=e?$)/gu, "ies"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/qu/gu, "kw"],
  [/c(?=[eiy])/gu, "s"],
  [/c(?!h)|q/gu, "k"],
  [/x/gu, "ks"],
];

/** Vowels of two letters, and the one that they are written as here; capitals are in no folded word. */
const DIPHTHONGS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/lijk(?=(?:e|s|en|st|ste)?$)/gu, "lik"],
  [/ij|ei|(?<=.)y/gu, "Y"],
  [/(?:ou|au)w?/gu, "W"],
  [/oe/gu, "U"],
  [/ie/gu, "I"],
  [/eu/gu, "O"],
  [/ui/gu, "Q"],
];

const LONG: Readonly<Record<string, string>> = { a: "A", e: "E", i: "I", o: "0", u: "V" };

/**
 * Gives how a word sounds: words with one key sound alike, however they are spelt. A vowel is long when it is written
 * twice or ends its syllable („saamen”, „samen”); behind it a consonant sounds the same once and twice, so that the two
 * differ by the vowel („valen”, „vallen”). Nobody says the -n of „-en”, and at its end a word is hard („hondert”).
 * @param word folded
 */
export function soundOf(word: string): string {
  let text = word;
  for (const [letters, sound] of [...CONSONANTS, ...DIPHTHONGS]) text = text.replace(letters, sound);
  return text
    .replace(/([aeou])\1/gu, (_, vowel: string) => LONG[vowel] as string)
    .replace(/(?<=[^aeiou])en$/u, "e")
    .replace(/([aeou])(?=[^aeiou][aeiouA-Z])|i(?=[^aeiou][aeiouA-Z])/gu, (vowel) => LONG[vowel] as string)
    .replace(/[aou]$/u, (vowel) => LONG[vowel] as string)
    .replace(/ch/gu, "g")
    .replace(/z/gu, "s")
    .replace(/v/gu, "f")
    .replace(/([^aeiou])\1+/gu, "$1")
    .replace(/dt?$/u, "t")
    .replace(/b$/u, "p");
}
