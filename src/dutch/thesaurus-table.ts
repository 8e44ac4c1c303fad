import type { ThesaurusGroup } from "./thesaurus.ts";

/** The lists of a group, in the order in which a table has them. */
export const LISTS = ["synonyms", "related", "narrower"] as const;

/** Thesaurus groups as numbers: there are three times as many places for words as words, and objects would cost. */
export interface ThesaurusTable {
  /** The words and expressions, each once, in the order of the groups; a word's number is its index. */
  readonly words: readonly string[];
  /** Their keys, each once; a key's number is its index. */
  readonly keys: readonly string[];
  /** The number of the key of each word. */
  readonly keyOf: Int32Array;
  /** The words of each list. The lists of group g are 3g, 3g + 1 and 3g + 2, in the order of `LISTS`. */
  readonly members: Rows;
  /** The part of speech of each group, a letter each. */
  readonly pos: string;
}

/** Rows of numbers, of different lengths, end to end. */
export interface Rows {
  readonly numbers: Int32Array;
  /** Where each row begins in `numbers`, and where the last one ends. */
  readonly starts: Int32Array;
}

/** Gives one row. */
export function rowOf({ numbers, starts }: Rows, at: number): Int32Array {
  return numbers.subarray(starts[at], starts[at + 1]);
}

/**
 * Puts the groups in a table.
 * @param keyOf gives the key of a word or expression; asked once for each, in the order of the groups
 */
export function tabulate(groups: Iterable<ThesaurusGroup>, keyOf: (word: string) => string): ThesaurusTable {
  const words = new Map<string, number>();
  const keyNumbers = new Map<string, number>();
  const keys: number[] = [];
  const numbers: number[] = [];
  const starts = [0];
  let pos = "";
  for (const group of groups) {
    pos += group.pos;
    for (const list of LISTS) {
      for (const word of group[list]) {
        const known = words.get(word);
        numbers.push(known ?? words.size);
        if (known !== undefined) continue;
        words.set(word, words.size);
        keys.push(numberOf(keyOf(word), keyNumbers));
      }
      starts.push(numbers.length);
    }
  }
  return {
    words: [...words.keys()],
    keys: [...keyNumbers.keys()],
    keyOf: Int32Array.from(keys),
    members: { numbers: Int32Array.from(numbers), starts: Int32Array.from(starts) },
    pos,
  };
}

/** Gives the number of a key; a new key gets the next one. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/**
 * Turns the table round: for each key the lists that have a word with it, in order; one that has several comes as often.
 * Counts them first, to know where each goes.
 */
export function listsByKey({ keys, keyOf, members }: ThesaurusTable): Rows {
  const starts = new Int32Array(keys.length + 1);
  for (const word of members.numbers) add(starts, (keyOf[word] as number) + 1, 1);
  for (let key = 0; key < keys.length; key++) add(starts, key + 1, starts[key] as number);
  const next = starts.slice();
  const numbers = new Int32Array(members.numbers.length);
  for (let list = 0; list + 1 < members.starts.length; list++) {
    for (const word of rowOf(members, list)) numbers[add(next, keyOf[word] as number, 1)] = list;
  }
  return { numbers, starts };
}

/** Adds to one of the numbers, and gives what it was before. */
function add(numbers: Int32Array, at: number, more: number): number {
  const before = numbers[at] as number;
  numbers[at] = before + more;
  return before;
}
