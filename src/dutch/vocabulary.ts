import type { createCompoundSplitter } from "./compounds.ts";
import { derivationBase } from "./derivation.ts";
import { foldDiacritics } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { type NumberWords, readNumber } from "./numbers.ts";
import { KEY_QUALITY, type Key } from "./word.ts";

/** What is known of a word apart from where it stands. */
export interface WordForm {
  readonly norm: string;
  readonly folded: string;
  readonly stem: string;
  readonly number: number | null | undefined;
  /** Stem of the verb that it is a form of besides; undefined for most. */
  readonly verbStem: string | undefined;
  /** Its stem first, then what it was formed from and made of. */
  readonly keys: readonly Key[];
  /** Stems of the parts of a compound, in order. */
  readonly parts: readonly string[];
}

/** What is known of words besides the lexicon. */
export interface KnownWords {
  /** Whether it is the stem of an everyday word. */
  readonly isCommon: (stem: string) => boolean;
  /** Whether it is the stem of a place's name, or of the adjective or inhabitant of one. */
  readonly isPlace: (stem: string) => boolean;
  /** Whether it is the stem of a word that only looks like a compound. */
  readonly isWhole: (stem: string) => boolean;
  /** Whether a folded word is a place's name. */
  readonly isPlaceName: (folded: string) => boolean;
}

/** Word forms are remembered up to this many; a corpus of news repeats its words. */
const MOST_REMEMBERED = 60_000;

/**
 * No Dutch word in use has more letters. What is longer is found by itself only: the ways to take it apart grow with the
 * third power of its length, and a word of 2,000 letters would hold a bot for a minute.
 */
const LONGEST_WORD = 64;

/**
 * Makes the function that knows word forms.
 * @param stem stemmer for one normalised word
 * @param verbStems stems of words that are a form of a verb as well
 * @param makeSplitter makes what splits compounds
 */
export function createVocabulary(
  stem: (word: string) => string,
  verbStems: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  numbers: NumberWords,
  known: KnownWords,
  makeSplitter: typeof createCompoundSplitter,
) {
  const memory = new Map<string, WordForm>();
  const isWord = (word: string) => lexicon.knows(foldDiacritics(word));
  const splitWord = makeSplitter({
    isEntry: (word) => lexicon.has(foldDiacritics(word)),
    isWord,
    isCommon: (word) => known.isCommon(foldDiacritics(stem(word))),
    isPlace: (word) => known.isPlace(foldDiacritics(stem(word))),
    isPlaceName: (word) => known.isPlaceName(foldDiacritics(word)),
  });
  const splitCompound = (word: string) => (known.isWhole(foldDiacritics(stem(word))) ? [] : splitWord(word));
  const derivation = { stem, isWord };

  const make = (norm: string): WordForm => {
    const bare = norm.replace(/'(?:s|er|ers)$/u, "");
    const own = foldDiacritics(stem(norm));
    const keys = new Map<string, number>([[own, KEY_QUALITY.stem]]);
    const add = (key: string, quality: number) => {
      if ((keys.get(key) ?? 0) < quality) keys.set(key, quality);
    };
    const addBase = (word: string, quality: number) => {
      const base = derivationBase(word, derivation);
      if (base) add(foldDiacritics(base), quality * KEY_QUALITY.derivation);
    };
    // „Financien” is typed for „financiën”: without its trema a word may have another stem.
    const plain = foldDiacritics(norm);
    if (plain !== norm) add(stem(plain), KEY_QUALITY.stem);
    const verb = verbStems.get(norm);
    const verbStem = verb === undefined ? undefined : foldDiacritics(verb);
    if (verbStem !== undefined) add(verbStem, KEY_QUALITY.homograph);
    addBase(bare, 1);
    const parts = splitCompound(bare);
    const partStems = parts.map((part) => foldDiacritics(stem(part)));
    parts.forEach((part, at) => {
      const quality = at === parts.length - 1 ? KEY_QUALITY.head : KEY_QUALITY.modifier;
      add(partStems[at] as string, quality);
      addBase(part, quality);
      for (const inner of part.length > 8 ? splitCompound(part) : []) {
        add(foldDiacritics(stem(inner)), KEY_QUALITY.modifier * quality);
      }
    });
    const number = readNumber(norm, numbers);
    if (typeof number === "number")
      add(isOrdinal(norm) ? ordinalKey(number) : `#${number}`, KEY_QUALITY.stem);
    return {
      norm,
      folded: plain,
      stem: own,
      verbStem,
      number,
      keys: [...keys].map(([key, quality]) => ({ key, quality })),
      parts: partStems,
    };
  };

  /** Gives what is known of a normalised word. */
  return (norm: string): WordForm => {
    let form = memory.get(norm);
    if (!form) {
      form = norm.length > LONGEST_WORD ? unknownForm(norm) : make(norm);
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      memory.set(norm, form);
    }
    return form;
  };
}

function unknownForm(norm: string): WordForm {
  const folded = foldDiacritics(norm);
  const keys = [{ key: folded, quality: KEY_QUALITY.stem }];
  return { norm, folded, stem: folded, verbStem: undefined, number: undefined, keys, parts: [] };
}

/** „tweede” and „2e” say which, not how many. */
export function isOrdinal(norm: string): boolean {
  return /^(?:\p{L}+(?:de|ste)|\d+(?:e|de|ste))$/u.test(norm) && !/^(?:beide)$/.test(norm);
}

/** The key of a place in a row: „vijfde”, „5e”, and the V of „Karel V”. */
export function ordinalKey(value: number): string {
  return `nth:${value}`;
}

/** Gives what is known of a normalised word. */
export type Vocabulary = ReturnType<typeof createVocabulary>;
