import type { Dutch } from "../../dutch/dutch.ts";
import { isNeverWritten, oneSlipAway, soundAlikes, soundKey } from "../../dutch/spelling.ts";
import { withRightEnding } from "../../dutch/verb-endings.ts";
import type { Term, Word } from "../../dutch/word.ts";
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
  const isInDictionary = lexicon.knows(word.folded) && !isUndoubled(word.folded, lexicon);
  if (thesaurus.words.has(word.norm) || hasWord(word.folded)) return false;
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

/** „Blusen”: not itself in the dictionary, but with its consonant twice. */
function isUndoubled(word: string, { has }: Dutch["lexicon"]): boolean {
  const [, head, ending] = /^([^aeiou]*[aeiou][^aeiou])(en)$/.exec(word) ?? [];
  return head !== undefined && !has(word) && has(head + head.at(-1) + ending);
}

/**
 * Gives the word that a misspelt one was meant for: one of the article, else of the language; null when there is none.
 * A compound of known words is mostly meant for itself.
 * @param word folded, one that neither the article nor the language has
 */
export function spellingOf(word: string, dutch: Dutch, context: QueryContext): string | null {
  const near = context.correct(word);
  if (near !== null) return near;
  const verb = rightVerb(word, dutch);
  if (verb !== null) return verb;
  const { parts } = dutch.form(word);
  const known = dutch.correct(word);
  if (parts.length > 1 && parts.every(dutch.thesaurus.has))
    return known !== null && isSameCompound(word, known, dutch) ? known : null;
  return known ?? correctedForm(word, dutch, context);
}

/** „Gemeenteraat”, „rechtzaak”: a compound that sounds like a word, or is one but for the letter that links its parts. */
function isSameCompound(word: string, other: string, { form }: Dutch): boolean {
  if (soundKey(word) === soundKey(other)) return true;
  return Math.abs(word.length - other.length) === 1 && form(word).parts.at(-1) === form(other).parts.at(-1);
}

/** A form or a compound of known words, one slip away: „deuern”, „schadebdrag”; one that the article has before others. */
function correctedForm(word: string, dutch: Dutch, { frequency }: QueryContext): string | null {
  if (word.length < SHORTEST_FORM) return null;
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
