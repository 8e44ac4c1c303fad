import type { Dutch } from "../../dutch/dutch.ts";
import { editDistance } from "../../dutch/edit-distance.ts";
import { soundOf } from "../../dutch/sound.ts";
import {
  isNeverWritten,
  oneSlipAway,
  soundAlike,
  soundAlikes,
  soundAlikesOfSlip,
} from "../../dutch/spelling.ts";
import { withRightEnding } from "../../dutch/verb-endings.ts";
import type { Term, Word } from "../../dutch/word.ts";
import { RELATION_QUALITY } from "../weights.ts";
import type { QueryContext, QueryKey } from "./query.ts";

/** Tells whether neither the article nor the language has a word, in any form („oren”, „overleed”): it may be misspelt. */
export function isUnknown(
  word: Word,
  { lexicon, thesaurus, form }: Dutch,
  { hasWord }: QueryContext,
): boolean {
  if (word.number !== undefined || word.place !== null || word.cls !== "content") return false;
  const [, head = "", ending = ""] = /^(.*?)(en|e|ing)$/.exec(word.folded) ?? [];
  const isStemKnown = thesaurus.has(word.stem) && !isNeverWritten(head, ending);
  const isInDictionary = lexicon.knows(word.folded);
  if (thesaurus.words.has(word.norm) || hasWord(word.folded)) return false;
  if (isWithoutN(word.folded, lexicon) || isUndoubled(word.folded, lexicon)) return true;
  return (!isInDictionary && !isStemKnown) || rightVerb(word.folded, { lexicon, thesaurus, form }) !== null;
}

/** „Getrouwt”: a form of a verb that the language knows with the other ending only. */
function rightVerb(
  word: string,
  { lexicon, thesaurus, form }: Pick<Dutch, "lexicon" | "thesaurus" | "form">,
): string | null {
  const right = lexicon.has(word) || thesaurus.has(form(word).stem) ? null : withRightEnding(word);
  return right !== null && thesaurus.has(form(right).stem) ? right : null;
}

/** „Blusen”, „ontplofing”: not itself in the dictionary, but with its consonant twice. */
function isUndoubled(word: string, { has }: Dutch["lexicon"]): boolean {
  const [, head, ending] = /^(.*[^aeiou][aeiou][^aeiou])(en|ing)$/.exec(word) ?? [];
  return head !== undefined && !has(word) && has(head + head.at(-1) + ending);
}

/** A participle may begin so. */
const PREFIXED = /^(?:be|ge|her|ont|ver)/;

/** „Begrave”, „gebore”: not itself in the dictionary, with or without its -e, but with the -n that nobody says. */
function isWithoutN(word: string, { has }: Dutch["lexicon"]): boolean {
  if (!/[^aeiou]e$/.test(word) || has(word) || !has(`${word}n`)) return false;
  const bare = word.slice(0, -1);
  const long = bare.replace(/(?<![aeiou])([aeou])([^aeiou])$/, "$1$1$2");
  // „Dove” is a form of „doof”; „begrave” is none of „begraaf”.
  const hard = PREFIXED.test(word) ? long : long.replace(/v$/, "f").replace(/z$/, "s");
  return ![bare, bare.replace(/(.)\1$/, "$1"), long, hard].some(has);
}

/**
 * Gives the word that a misspelt one was meant for: one of the article, else of the language; null when there is none.
 * A compound of known words is mostly meant for itself.
 * @param word folded, one that neither the article nor the language has
 */
export function spellingOf(word: string, dutch: Dutch, context: QueryContext): string | null {
  if (isWithoutN(word, dutch.lexicon)) return `${word}n`;
  const near = context.correct(word);
  if (near !== null && soundAlike(near, word)) return near;
  const spoken = spokenForm(word, dutch, near === null);
  if (near !== null && (spoken === null || !isLikelier(spoken, near, word))) return near;
  if (spoken !== null) return spoken;
  const verb = rightVerb(word, dutch);
  if (verb !== null) return verb;
  const { parts } = dutch.form(word);
  const known = dutch.correct(word);
  if (parts.length > 1 && parts.every(dutch.thesaurus.has))
    return known !== null && isSameCompound(word, known, dutch) ? known : null;
  return known ?? correctedForm(word, dutch, context);
}

/** „Gemeenteraat”, „rechtzaak”: a compound that sounds like a word, or is one but for the letter that links its parts. */
export function isSameCompound(word: string, other: string, { form }: Dutch): boolean {
  if (soundAlike(word, other)) return true;
  return Math.abs(word.length - other.length) === 1 && form(word).parts.at(-1) === form(other).parts.at(-1);
}

/** Whether a word that sounds alike was meant rather than one of the article: it sounds the same, or that is far off. */
function isLikelier(spoken: string, near: string, word: string): boolean {
  return soundOf(spoken) === soundOf(word) || editDistance(near, word, 1) > 1;
}

/** A word that sounds alike, else what may be a form of one: „doorgezed”, „geschooten”. */
function spokenForm(word: string, { lexicon, thesaurus, form }: Dutch, maybeForm: boolean): string | null {
  const alikes = [...soundAlikesOfSlip(word)];
  const isKnown = (other: string) => thesaurus.has(form(other).stem);
  return (
    alikes.find((other) => thesaurus.words.has(other) || (lexicon.has(other) && isKnown(other))) ??
    (maybeForm ? alikes.find((other) => lexicon.knows(other) && isKnown(other)) : null) ??
    null
  );
}

/** A form or a compound of known words, one slip away: „deuern”, „schadebdrag”; one that the article has before others. */
function correctedForm(word: string, dutch: Dutch, { frequency }: QueryContext): string | null {
  if (word.length < SHORTEST_FORM || isOfTwoWords(word, dutch.lexicon)) return null;
  let known: string | null = null;
  for (const other of oneSlipAway(word)) {
    const { stem, parts } = dutch.form(other);
    const isKnown = dutch.lexicon.knows(other) || (parts.length > 1 && parts.every(dutch.thesaurus.has));
    if (!isKnown) continue;
    if (frequency(stem) > 0) return other;
    if (known === null && (dutch.thesaurus.has(stem) || parts.length > 1)) known = other;
  }
  return known;
}

/** „Allerhoogste”, „treinuur”: two words of the dictionary in one, which nothing else need be meant by. */
function isOfTwoWords(word: string, { knows }: Dutch["lexicon"]): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const front = word.slice(0, at);
    if (knows(word.slice(at)) && (knows(front) || knows(front.replace(/(?:en|er|e|s)$/, "")))) return true;
  }
  return false;
}

/** Shorter parts are found in any word. */
const SHORTEST_PART = 3;
/** Shorter forms are too much like others. */
const SHORTEST_FORM = 6;

/** The place that a misspelt word was meant for: „russiche”. */
export function placeOf(corrected: string, dutch: Dutch): Term | undefined {
  return dutch.analyse(corrected, { question: true }).terms.find(({ kind }) => kind === "place");
}

/** Least length of a word that may have been meant for one that sounds alike; short ones have too many. */
const SHORTEST_ALIKE = 5;
/** A word that the article has by a find this good was meant as it was typed. */
const IS_THERE = 0.75;

/** „lijder” is a word, but in an article that has only a „leider” it may be a slip. */
export function soundAlikesOf(
  words: readonly Word[],
  keys: readonly QueryKey[],
  dutch: Dutch,
  { hasWord, frequency }: QueryContext,
): string[] {
  const word = words[0] as Word;
  const isWord =
    words.length === 1 && word.cls === "content" && !word.capitalised && word.number === undefined;
  if (!isWord || word.folded.length < SHORTEST_ALIKE || hasWord(word.folded)) return [];
  if (keys.some(({ key, quality }) => quality >= IS_THERE && frequency(key) > 0)) return [];
  return soundAlikes(word.folded).filter((alike) => hasWord(alike) || frequency(dutch.form(alike).stem) > 0);
}

/** What is looked for instead of what was typed, as a find by its spelling. */
export function asSpelling(key: QueryKey): QueryKey {
  const quality = key.quality * RELATION_QUALITY.spelling;
  return key.via === "word" || key.via === "form"
    ? { ...key, quality, via: "spelling" }
    : { ...key, quality };
}
