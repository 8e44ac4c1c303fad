import { opensAdverbial } from "./fixed-adverbials.ts";
import { ADVERB_FORM, isDenial, type Phrase, type PhraseMatch, type PhraseWord } from "./phrases.ts";

/** Expressions of a verb and small words only: „bestaan uit”, „in elkaar zakken”. */
export type VerbPhrases = ReadonlyMap<string, readonly Phrase[]>;

/** How far from its verb a preposition is looked for, in tokens. */
const REACH = 9;
/** How far before a verb that closes its clause: what stands further off goes with another word. */
const REACH_BACK = 5;
/** How many words may stand behind a verb that closes its clause: „uit vijf delen bestaan heeft”. */
const BEHIND = 2;

const BEFORE_ADVERB = /^(?:er|daar|hier|waar)$/;
/** But „waarom” and „daarom” give or ask a reason. */
const PRONOMINAL = /^(?:er|daar|hier|waar)(?=\p{L}{2})(?<!^(?:daar|hier|waar)(?=om$))/u;

/**
 * Finds expressions by their verb: „bestaat … uit”, „leidde in 1990 tot”, „dat uit vijf delen bestaat”, „waaruit het
 * bestaat”, „het bestaat er niet uit”. The small words stand in the verb's clause.
 */
export function findVerbPhrases(words: readonly PhraseWord[], phrases: VerbPhrases): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const find = (verb: number, stem: string | undefined, isFree: (at: number) => boolean) => {
    for (const phrase of (stem !== undefined && phrases.get(stem)) || []) {
      const small = smallWords(words, verb, phrase.fixed, isFree);
      if (!small) continue;
      const match = { key: phrase.key, tokens: withParticle(words, verb, small) };
      // What is denied is not told by the plain verb.
      found.push(isDenial(phrase.fixed) ? match : { ...match, verb });
    }
  };
  words.forEach(({ stem, verbStem, joined }, verb) => {
    if (!joined) {
      find(verb, stem, () => true);
      find(verb, verbStem, () => true);
      return;
    }
    find(verb, joined.key, (at) => at !== joined.particle);
    // „Waar leidde het toe?”: what looks like a particle may be half of „waartoe”.
    const isHalf = words.slice(0, joined.particle).some(({ folded }) => BEFORE_ADVERB.test(folded));
    if (isHalf) find(verb, verbStem ?? stem, (at) => at === joined.particle);
  });
  return found;
}

/** The tokens of an expression: its verb, the verb's particle when it stands apart, and the other words. */
export function withParticle(
  words: readonly PhraseWord[],
  verb: number,
  others: readonly number[],
): number[] {
  const particle = words[verb]?.joined?.particle;
  return [...new Set([verb, ...(particle === undefined ? [] : [particle]), ...others])].sort((a, b) => a - b);
}

function smallWords(
  words: readonly PhraseWord[],
  verb: number,
  fixed: readonly string[],
  isFree: (at: number) => boolean,
): number[] | null {
  const { first, last } = clauseAround(words, verb);
  for (let at = verb + 1; at <= last; at++) {
    if (isFree(at) && standsAt(words, at, fixed, first)) return fixed.map((_, k) => at + k);
  }
  const isLast = last - verb <= BEHIND;
  for (let at = verb - fixed.length; at >= first; at--) {
    if (!isFree(at) || !standsAt(words, at, fixed, first)) continue;
    const isInFront = at === first || PRONOMINAL.test(words[at]?.folded ?? "");
    if ((isLast && verb - at <= REACH_BACK) || isInFront) return fixed.map((_, k) => at + k);
  }
  return null;
}

/** The first and last token that stand in the clause of a verb, as far as its reach goes. */
function clauseAround(words: readonly PhraseWord[], verb: number): { first: number; last: number } {
  let first = verb;
  while (first > 0 && verb - first < REACH && !words[first - 1]?.closesClause) first--;
  let last = verb;
  while (last < words.length - 1 && last - verb < REACH && !words[last]?.closesClause) last++;
  return { first, last };
}

function standsAt(
  words: readonly PhraseWord[],
  at: number,
  fixed: readonly string[],
  first: number,
): boolean {
  const [only] = fixed;
  if (fixed.length === 1 && only !== undefined) return isPreposition(words, at, only, first);
  return fixed.every(
    (word, k) => words[at + k]?.folded === word && (k === 0 || !words[at + k - 1]?.closesClause),
  );
}

/** A preposition by itself, in a pronominal adverb (eruit, waarmee), or in one that was taken apart (er … mee). */
function isPreposition(
  words: readonly PhraseWord[],
  at: number,
  preposition: string,
  first: number,
): boolean {
  const { folded = "" } = words[at] ?? {};
  if (folded === preposition)
    return !opensAdverbial(
      folded,
      [1, 2].map((k) => words[at + k]?.folded ?? ""),
    );
  const adverb = ADVERB_FORM[preposition] ?? preposition;
  if (PRONOMINAL.test(folded)) return folded.replace(PRONOMINAL, "") === adverb;
  const isApart = folded === adverb;
  return isApart && words.slice(first, at).some((word) => BEFORE_ADVERB.test(word.folded));
}
