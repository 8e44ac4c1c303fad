import { type CorrectSpelling, createCorrector } from "./corrector.ts";
import { soundOf } from "./sound.ts";
import { soundKey } from "./spelling.ts";
import type { WordClass } from "./word.ts";
import { parseSections, wordsOf } from "./word-lists.ts";

/** What is known of words, to tell a misspelt one. */
export interface KnownWords {
  /** Whether a folded word is one of the dictionary's own. */
  readonly isEntry: (folded: string) => boolean;
  /** Whether it is one of the dictionary, or looks to be a form of one. */
  readonly isWord: (folded: string) => boolean;
  /** Whether it is a word with a sense that the thesaurus knows. */
  readonly hasSense: (folded: string) => boolean;
}

const SECTIONS = ["question", "stop", "negation", "light"] as const;
/** Shorter words than this are too much like others. */
const SHORTEST = 3;

/** Tells what class each folded word is of. */
export function wordClasses(text: string): (folded: string) => WordClass {
  const sections = parseSections(text);
  const classes = new Map<string, WordClass>();
  for (const cls of ["light", "stop", "negation", "question"] as const) {
    for (const word of wordsOf(sections, cls)) classes.set(word, cls);
  }
  return (folded) => classes.get(folded) ?? "content";
}

/**
 * Makes the function that finds the small word or number word that a folded word is typed for („da”), is the old spelling
 * of („zyn”), or sounds like („sijn”, „heefd”, „hebbe”, „fijf”); null for others.
 * @param text the file of function words
 * @param numbers number words, folded
 */
export function createSmallWords(
  text: string,
  numbers: () => Iterable<string>,
  { isEntry, isWord, hasSense }: KnownWords,
): (folded: string) => string | null {
  const sections = parseSections(text);
  const classOf = wordClasses(text);
  const pairs = [...wordsOf(sections, "typed")].map((pair) => pair.split("="));
  const typed = new Map(pairs.map(([each = "", written = ""]) => [each, written]));
  let sounds: { readonly exact: Map<string, string>; readonly loose: Map<string, string> } | null = null;
  const bySound = () => {
    const exact = new Map<string, string>();
    const loose = new Map<string, string>();
    const words = SECTIONS.flatMap((name) => [...wordsOf(sections, name)]);
    for (const word of [...words, ...numbers()]) {
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
      if (!exact.has(soundOf(word))) exact.set(soundOf(word), word);
      if (!loose.has(soundKey(word))) loose.set(soundKey(word), word);
    }
    return { exact, loose };
  };
  const soundAlike = (folded: string): string | null => {
    if (folded.length < SHORTEST || !/^[a-z]+$/.test(folded) || classOf(folded) !== "content") return null;
    if (hasSense(folded)) return null;
    sounds ??= bySound();
    const exact = sounds.exact.get(soundOf(folded));
    if (exact !== undefined && exact !== folded) {
      // „Kunne” is „kunnen”, though a dictionary has it; „lage” is a form of „laag”.
      if (exact === `${folded}n`) return isAdjective(folded, isEntry) ? null : exact;
      if (!isEntry(folded)) return exact;
    }
    const loose = isWord(folded) ? undefined : sounds.loose.get(soundKey(folded));
    return loose ?? null;
  };
  return (folded) => {
    const written = typed.get(folded);
    if (written !== undefined) return written;
    const modern = folded.replace("y", "ij");
    if (modern !== folded && !isWord(folded) && classOf(modern) !== "content") return modern;
    return soundAlike(folded);
  };
}

/** „Lage”, „late”: what is written with its vowel twice without the -e. */
function isAdjective(folded: string, isEntry: (folded: string) => boolean): boolean {
  const [, head, vowel, last] = /^(.*?[^aeiou])([aeou])([^aeiou])e$/.exec(folded) ?? [];
  return head !== undefined && isEntry(`${head}${vowel}${vowel}${last}`);
}

/** Shorter ones than this are too much like other words. */
const SHORTEST_CORRECTED = 5;

/** Makes the function that finds what question word an unknown word is misspelt for: „waneer”. */
export function questionWords(text: string, isKnown: (folded: string) => boolean): CorrectSpelling {
  const words = [...wordsOf(parseSections(text), "question")];
  const correct = createCorrector(words.filter(({ length }) => length >= SHORTEST_CORRECTED));
  return (folded) => (isKnown(folded) || words.includes(folded) ? null : correct(folded));
}
