import type { Phrase, PhraseStems } from "./phrases.ts";
import { readEntry } from "./stem-thesaurus.ts";

/** A word that says the opposite of another. */
export interface Opposite {
  readonly key: string;
  readonly word: string;
}

/** What the words of the language exclude. */
export interface Opposites {
  /** Gives the opposites of what has a key. */
  readonly of: (key: string) => readonly Opposite[];
  /** The expressions among them, to find in texts. */
  readonly phrases: readonly Phrase[];
}

const NONE: readonly Opposite[] = [];

/** Reads `words of one side / words of the other` lines; `#` starts a comment. */
export function readOpposites(text: string, stems: PhraseStems): Opposites {
  const phrases: Phrase[] = [];
  const opposites = new Map<string, Opposite[]>();
  const readSide = (side: string) =>
    side.split(",").map((written): Opposite => {
      const word = written.trim();
      const { key, phrase } = readEntry(word, stems);
      if (phrase) phrases.push(phrase);
      return { key, word };
    });
  for (const line of text.split("\n")) {
    const sides = line.startsWith("#") ? [] : line.split("/");
    if (sides.length !== 2) continue;
    const [one, other] = sides.map(readSide) as [Opposite[], Opposite[]];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const { key } of from) opposites.set(key, [...(opposites.get(key) ?? []), ...to]);
    }
  }
  return { of: (key) => opposites.get(key) ?? NONE, phrases };
}
