import { editDistance } from "./edit-distance.ts";
import { allowedEdits, soundKey } from "./spelling.ts";

/** Finds the word that was probably meant; null when none is near enough. Words are folded. */
export type CorrectSpelling = (word: string) => string | null;

/** Words of one length, and the letters of each as a set of 32 bits: thousands are passed over for each that is near. */
interface WordsOfLength {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

/** Shorter words than this are too much like others. */
const SHORTEST = 4;
/** No word is further from what was meant, in edits. */
const MOST_EDITS = 2;
/** What sounds alike is one slip, however many letters it takes: zestich. */
const SOUNDS_ALIKE = 0.5;
/** Hardly anyone mistakes the first letter. */
const OTHER_FIRST_LETTER = 0.7;

/**
 * Makes the function that corrects words to those of a vocabulary. Not to be called for a word that the vocabulary has.
 * @param vocabulary folded words to choose from; read when the first word is corrected
 */
export function createCorrector(vocabulary: Iterable<string>): CorrectSpelling {
  let known: readonly (WordsOfLength | undefined)[] | null = null;
  return (word) => {
    const limit = allowedEdits(word.length);
    if (limit === 0) return null;
    known ??= byLength(vocabulary);
    const letters = lettersOf(word);
    const sound = soundKey(word);
    let best: string | null = null;
    let bestCost: number = limit;
    for (const group of known.slice(word.length - MOST_EDITS, word.length + MOST_EDITS + 1)) {
      if (group === undefined) continue;
      for (let at = 0; at < group.words.length; at++) {
        const others = group.letters[at] as number;
        // An edit adds one letter at most, and takes one away at most.
        if (hasThree(letters & ~others) || hasThree(others & ~letters)) continue;
        const candidate = group.words[at] as string;
        const isSameStart = candidate[0] === word[0];
        if (SOUNDS_ALIKE > bestCost) continue;
        const distance = editDistance(word, candidate, MOST_EDITS);
        if (distance > MOST_EDITS) continue;
        const sounds = soundKey(candidate);
        const slips = sounds === sound ? SOUNDS_ALIKE : distance;
        const start = isSameStart || sounds[0] === sound[0] ? 0 : OTHER_FIRST_LETTER;
        const cost = slips + start;
        if (slips > limit || cost > bestCost) continue;
        if (cost < bestCost || best === null || candidate < best) best = candidate;
        bestCost = cost;
      }
    }
    return best;
  };
}

/** The words at the index of their length. */
function byLength(vocabulary: Iterable<string>): (WordsOfLength | undefined)[] {
  const groups: string[][] = [];
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    const group = groups[word.length];
    if (group) group.push(word);
    else groups[word.length] = [word];
  }
  return groups.map((words) => ({ words, letters: Int32Array.from(words, lettersOf) }));
}

/** The letters that a word has, as a set of 32 bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** Tells whether three bits or more are set, which is more than `MOST_EDITS`. */
function hasThree(bits: number): boolean {
  const withoutOne = bits & (bits - 1);
  return (withoutOne & (withoutOne - 1)) !== 0;
}
