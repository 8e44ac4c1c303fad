/** A large set of words that only grows; it takes half of the memory of a `Set` and is filled in half of the time. */
export interface WordSet {
  /** Adds the word that stands in a text from `from` up to `to`; the whole text unless told otherwise. */
  add(text: string, from?: number, to?: number): void;
  has(word: string): boolean;
}

/** Letters that a word has on average, its length counted as one; only decides how large the table is at first. */
const LETTERS_A_WORD = 12;

/**
 * Makes an empty set of words of up to 65,535 letters. Their letters stand one after the other in one array; a hash
 * table with linear probing has where each begins (Knuth, The Art of Computer Programming 3, section 6.4, algorithm L).
 * @param room about how many letters there will be; more fit as well
 */
export function createWordSet(room: number): WordSet {
  /** Each word's length, then its letters. Place 0 stays empty, so that 0 in the table is nowhere. */
  let letters = new Uint16Array(Math.max(64, room));
  let end = 1;
  let starts = new Int32Array(2 ** Math.ceil(Math.log2(letters.length / LETTERS_A_WORD)));
  let count = 0;

  /** The slot of the table that the word is in, or the empty one where it belongs. */
  const slotOf = (text: string, from: number, to: number): number => {
    const mask = starts.length - 1;
    for (let slot = hashOf(text, from, to) & mask; ; slot = (slot + 1) & mask) {
      const start = starts[slot] as number;
      if (start === 0) return slot;
      if (letters[start] !== to - from) continue;
      let at = from;
      while (at < to && letters[start + 1 + at - from] === text.charCodeAt(at)) at++;
      if (at === to) return slot;
    }
  };
  const widen = () => {
    const old = starts;
    starts = new Int32Array(old.length * 2);
    for (const start of old) {
      if (start === 0) continue;
      const word = String.fromCharCode(
        ...letters.subarray(start + 1, start + 1 + (letters[start] as number)),
      );
      starts[slotOf(word, 0, word.length)] = start;
    }
  };

  return {
    has: (word) => starts[slotOf(word, 0, word.length)] !== 0,
    add(text, from = 0, to = text.length) {
      const slot = slotOf(text, from, to);
      if (starts[slot] !== 0) return;
      if (end + to - from >= letters.length) {
        const old = letters;
        letters = new Uint16Array(old.length * 2 + to - from);
        letters.set(old);
      }
      starts[slot] = end;
      letters[end++] = to - from;
      for (let at = from; at < to; at++) letters[end++] = text.charCodeAt(at);
      if (++count * 4 > starts.length * 3) widen();
    },
  };
}

/** FNV-1a over UTF-16 units, its high half folded into the low one. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 16);
}
