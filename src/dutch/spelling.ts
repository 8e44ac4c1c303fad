/**
 * The number of single-letter edits (insert, delete, replace, swap neighbours) from one word to another, or
 * `limit + 1` when it is more than `limit`. Damerau (1964), optimal string alignment.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous2: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (previous2[j - 2] as number) + 1);
      }
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    previous2 = previous;
    previous = row;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/** How many slips a word of this length may hold: none in short ones, two in long ones. */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Spellings that sound alike become alike, so that „agterkant” and „lijder” are one slip, not two. */
export function soundKey(word: string): string {
  return word
    .replace(/ij|ei/gu, "y")
    .replace(/ou|au/gu, "w")
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

/** Finds the word that was probably meant; null when none is near enough. Words are folded. */
export type CorrectSpelling = (word: string) => string | null;

/** No word is further from what was meant, in edits. */
const MOST_EDITS = 2;

/**
 * Makes the function that corrects words to those of a vocabulary. Not to be called for a word that the vocabulary has.
 * @param vocabulary folded words to choose from; read when the first word is corrected
 */
export function createCorrector(vocabulary: Iterable<string>): CorrectSpelling {
  let known: readonly { readonly word: string; readonly letters: number }[] | null = null;
  return (word) => {
    const limit = allowedEdits(word.length);
    if (limit === 0) return null;
    known ??= [...vocabulary]
      .filter(({ length }) => length >= 4)
      .map((each) => ({ word: each, letters: lettersOf(each) }));
    const letters = lettersOf(word);
    const sound = soundKey(word);
    let best: string | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const { word: candidate, letters: others } of known) {
      // An edit adds one letter at most, and takes one away at most.
      if (count(letters & ~others) > MOST_EDITS || count(others & ~letters) > MOST_EDITS) continue;
      const distance = editDistance(word, candidate, MOST_EDITS);
      if (distance > MOST_EDITS) continue;
      const soundsAlike = soundKey(candidate) === sound;
      if (distance > limit && !soundsAlike) continue;
      // What sounds alike is one slip, however many letters it takes: zestich.
      const slips = soundsAlike ? 0.5 : distance;
      const cost = slips + (candidate[0] === word[0] ? 0 : 0.7);
      if (cost < bestCost || (cost === bestCost && best !== null && candidate < best)) {
        best = candidate;
        bestCost = cost;
      }
    }
    return bestCost <= limit ? best : null;
  };
}

/** The letters that a word has, as a set of 32 bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** Counts the bits that are set. */
function count(bits: number): number {
  let left = bits;
  let total = 0;
  for (; left !== 0; total++) left &= left - 1;
  return total;
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

/** Gives the words that sound as a word does and differ in one place: lijder → leider. */
export function soundAlikes(word: string): string[] {
  return ALIKE.flatMap(([letters, other]) =>
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
  yield* soundAlikes(word);
  const places = Array.from(word, (_, at) => at).slice(1);
  for (const at of places)
    yield word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  for (const at of places) yield word.slice(0, at) + word.slice(at + 1);
  for (const at of [...places, word.length])
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (const at of places)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
}
