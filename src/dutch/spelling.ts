/** How many slips a word of this length may hold: none in short ones, two in long ones. */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Spellings that sound alike become alike, so that „agterkant” and „lijder” are one slip, not two. */
export function soundKey(word: string): string {
  return word
    .replace(/ij|ei/gu, "y")
    .replace(/ou|au/gu, "w")
    .replace(/ie/gu, "i")
    .replace(/ch/gu, "g")
    .replace(/ph/gu, "f")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/c|q/gu, "k")
    .replace(/x/gu, "ks")
    .replace(/(.)\1+/gu, "$1")
    .replace(/dt?$/u, "t")
    .replace(/v/gu, "f")
    .replace(/z/gu, "s");
}

/** Tells whether two words sound alike, but for how long their vowels are: „durde” and „duurde”. */
export function soundAlike(one: string, other: string): boolean {
  return soundKey(one) === soundKey(other);
}

/** „Loopen”, „wooning”: before an ending with a vowel, two vowels and one consonant are never written. */
export function isNeverWritten(head: string, ending: string): boolean {
  return /(?:aa|ee|oo|uu)[^aeiou]$/.test(head) && /^[aei]/.test(ending);
}

/** Letters that sound alike, so that people write the one for the other: lijder for leider, gout for goud. */
const ALIKE: readonly (readonly [letters: RegExp, other: string])[] = [
  [/ij/gu, "ei"],
  [/ei/gu, "ij"],
  [/ou/gu, "au"],
  [/au/gu, "ou"],
  [/ch/gu, "g"],
  [/g(?!h)/gu, "ch"],
  [/d$/gu, "t"],
  [/t$/gu, "d"],
  [/^f/gu, "v"],
  [/^v/gu, "f"],
  [/^s(?!ch)/gu, "z"],
  [/^z/gu, "s"],
];

/** Besides those, what only a slip of the pen has; a word of the language is never read as another for these. */
const MISSPELT: typeof ALIKE = [
  [/(?<=[^aeiou])e$/gu, "en"],
  [/sie(?=s?$)/gu, "tie"],
  [/tie(?=s?$)/gu, "sie"],
  [/ie/gu, "i"],
  [/(?<![aeiou])i(?=[^aeiou])/gu, "ie"],
  [/k/gu, "c"],
  [/c(?![hiey])/gu, "k"],
  [/s(?=[ei])/gu, "c"],
  [/(?<=.)v/gu, "f"],
  [/(?<=.)f/gu, "v"],
  [/(?<=.)z/gu, "s"],
  [/(?<=.)s/gu, "z"],
];
const ANY = [...ALIKE, ...MISSPELT];
/** A vowel or a consonant that is written once or twice. */
const TWICE = /([aeou])\1|([^aeiou])\2/gu;
const ONCE = /(?<![aeiou])[aeou](?=[^aeiou]|$)|(?<=[aeiou])[bdfgklmnprst](?=[aei])/gu;

/** Gives the words that sound as a word does and differ in one place: lijder → leider. */
export function soundAlikes(word: string): string[] {
  return alikes(word, ALIKE);
}

/** Gives what a misspelt word may have been meant for that sounds about as it does: „geschooten”, „ontplofing”, „kwal”. */
export function* soundAlikesOfSlip(word: string): Iterable<string> {
  yield* alikes(word, ANY);
  for (const { index, 0: both } of word.matchAll(TWICE))
    yield word.slice(0, index) + word.slice(index + both.length / 2);
  for (const { index, 0: letter } of word.matchAll(ONCE))
    yield word.slice(0, index) + letter + word.slice(index);
}

function alikes(word: string, pairs: typeof ALIKE): string[] {
  return pairs.flatMap(([letters, other]) =>
    [...word.matchAll(letters)].map(
      ({ index, 0: { length } }) => word.slice(0, index) + other + word.slice(index + length),
    ),
  );
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * Gives what a word may have been meant for, one slip away and with the same first letter; the likeliest slips first:
 * a sound written otherwise, two letters swapped, one too many, one left out, one for another.
 */
export function* oneSlipAway(word: string): Iterable<string> {
  yield* soundAlikesOfSlip(word);
  const places = Array.from(word, (_, at) => at).slice(1);
  for (const at of places)
    yield word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  for (const at of places) yield word.slice(0, at) + word.slice(at + 1);
  for (const at of [...places, word.length])
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (const at of places)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
}
