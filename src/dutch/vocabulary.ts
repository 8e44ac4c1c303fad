import { createCompoundSplitter } from "./compounds.ts";
import { derivationBase } from "./derivation.ts";
import { foldDiacritics } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { type NumberWords, readNumber } from "./numbers.ts";
import { KEY_QUALITY, type Key } from "./word.ts";

/** What is known of a word apart from where it stands. */
export interface WordForm {
  readonly folded: string;
  readonly stem: string;
  readonly number: number | null | undefined;
  /** Its stem first, then what it was formed from and made of. */
  readonly keys: readonly Key[];
  /** Stems of the parts of a compound, in order. */
  readonly parts: readonly string[];
}

/** Word forms are remembered up to this many; a corpus of news repeats its words. */
const MOST_REMEMBERED = 60_000;

/**
 * Makes the function that knows word forms.
 * @param stem stemmer for one normalised word
 * @param verbStems stems of words that are a form of a verb as well
 */
export function createVocabulary(
  stem: (word: string) => string,
  verbStems: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  numbers: NumberWords,
) {
  const memory = new Map<string, WordForm>();
  const isWord = (word: string) => lexicon.knows(foldDiacritics(word));
  const splitCompound = createCompoundSplitter(isWord);
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
    const verb = verbStems.get(norm);
    if (verb !== undefined) add(foldDiacritics(verb), KEY_QUALITY.homograph);
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
      folded: foldDiacritics(norm),
      stem: own,
      number,
      keys: [...keys].map(([key, quality]) => ({ key, quality })),
      parts: partStems,
    };
  };

  /** Gives what is known of a normalised word. */
  return (norm: string): WordForm => {
    let form = memory.get(norm);
    if (!form) {
      form = make(norm);
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      memory.set(norm, form);
    }
    return form;
  };
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
