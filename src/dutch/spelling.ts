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

/**
 * Finds the word that was probably meant. Never called for a word that the vocabulary has.
 * @param word folded
 * @param vocabulary folded words to choose from
 * @returns the nearest word, or null when none is near enough
 */
export function correctSpelling(word: string, vocabulary: Iterable<string>): string | null {
  const limit = allowedEdits(word.length);
  if (limit === 0) return null;
  const sound = soundKey(word);
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of vocabulary) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > 2) continue;
    const distance = editDistance(word, candidate, 2);
    if (distance > 2) continue;
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
