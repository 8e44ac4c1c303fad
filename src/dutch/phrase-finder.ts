import { isBecoming } from "./helping-verbs.ts";
import type { FindPhrases, Phrase, PhraseMatch, PhraseWord } from "./phrases.ts";
import { findVerbPhrases, withParticle } from "./verb-phrases.ts";

/** How far from its expression a verb is looked for, in tokens. */
const VERB_REACH = 14;

const NONE: readonly never[] = [];

/** Makes a finder for a set of phrases; each is looked up by its longest fixed stem, or by its verb. */
export function createPhraseFinder(phrases: Iterable<Phrase>): FindPhrases {
  const byAnchor = new Map<string, { phrase: Phrase; offset: number }[]>();
  const byVerb = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  for (const phrase of phrases) {
    const id = `${phrase.key}|${phrase.fixed.join(" ")}|${phrase.verb}`;
    if (seen.has(id) || phrase.fixed.length === 0) continue;
    seen.add(id);
    if (phrase.byVerb) {
      addTo(byVerb, phrase.verb as string, phrase);
      continue;
    }
    const anchor = phrase.fixed.reduce((best, stem) => (stem.length > best.length ? stem : best));
    addTo(byAnchor, anchor, { phrase, offset: phrase.fixed.indexOf(anchor) });
  }
  return (words) => {
    const found: PhraseMatch[] = [];
    const verbs = verbsOf(words);
    words.forEach(({ stem }, at) => {
      for (const { phrase, offset } of byAnchor.get(stem) ?? NONE) {
        if (phrase.verb !== null && !verbs.has(phrase.verb)) continue;
        const tokens = matchAt(words, at, offset, phrase);
        if (tokens && !isSubject(words, tokens[0] as number)) found.push({ key: phrase.key, tokens });
      }
    });
    if (byVerb.size > 0) found.push(...findVerbPhrases(words, byVerb));
    return found;
  };
}

/** The stems by which a verb may be found: most expressions of a common noun fail by their verb. */
function verbsOf(words: readonly PhraseWord[]): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (const { stem, verbStem, joined } of words) {
    verbs.add(stem);
    if (verbStem !== undefined) verbs.add(verbStem);
    if (joined) verbs.add(joined.key);
  }
  return verbs;
}

/** „Hoe is het gemaakt”: behind such a verb, „het” is what was made, and begins no expression („het maken”). */
function isSubject(words: readonly PhraseWord[], at: number): boolean {
  return words[at]?.folded === "het" && isBecoming(words[at - 1]);
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function matchAt(words: readonly PhraseWord[], at: number, offset: number, phrase: Phrase): number[] | null {
  const tokens: number[] = [at];
  let position = at;
  for (let k = offset + 1; k < phrase.fixed.length; k++) {
    const next = nearby(words, position, 1, phrase.fixed[k] as string);
    if (next < 0) return null;
    tokens.push(next);
    position = next;
  }
  position = at;
  for (let k = offset - 1; k >= 0; k--) {
    const previous = nearby(words, position, -1, phrase.fixed[k] as string);
    if (previous < 0) return null;
    tokens.push(previous);
    position = previous;
  }
  if (phrase.verb !== null) {
    const verb = nearest(words, at, phrase.verb, tokens);
    if (verb < 0) return null;
    return withParticle(words, verb, tokens);
  }
  return tokens.sort((a, b) => a - b);
}

/** The stem one or two places on: an expression may hold one word more („om het jonge leven”). */
function nearby(words: readonly PhraseWord[], at: number, step: 1 | -1, stem: string): number {
  if (words[at + step]?.stem === stem) return at + step;
  return words[at + 2 * step]?.stem === stem ? at + 2 * step : -1;
}

/** „Te laat”: behind „te” only an infinitive is a verb. */
function isBehindTe(words: readonly PhraseWord[], at: number): boolean {
  return words[at - 1]?.folded === "te" && words[at]?.folded.endsWith("n") === false;
}

function nearest(words: readonly PhraseWord[], at: number, stem: string, taken: readonly number[]): number {
  for (let distance = 1; distance <= VERB_REACH; distance++) {
    for (const index of [at + distance, at - distance]) {
      const word = words[index];
      const isVerb = word && (word.stem === stem || word.verbStem === stem || word.joined?.key === stem);
      if (isVerb && !isBehindTe(words, index) && !taken.includes(index)) return index;
    }
  }
  return -1;
}
