/** An expression of several words, as the stems that a sentence must hold. */
export interface Phrase {
  /** What the sentence is indexed under when it holds the expression. */
  readonly key: string;
  /** Stems that must stand together, in order. */
  readonly fixed: readonly string[];
  /** Stem of the verb, which may stand anywhere in the clause; null for an expression without one. */
  readonly verb: string | null;
}

/** A phrase found in a text: the tokens it covers, by index. */
export interface PhraseMatch {
  readonly key: string;
  readonly tokens: readonly number[];
}

/** Finds phrases in a row of stems. */
export type FindPhrases = (stems: readonly string[]) => PhraseMatch[];

const PLACEHOLDERS = /^(?:zich|zichzelf|iemand|iemands|iets|ergens|me|je)$/;
const LOOSE_ARTICLES = /^(?:de|een|zijn|haar|hun)$/;
const PREPOSITIONS = /^(?:aan|achter|bij|door|in|met|naar|om|op|over|tegen|tot|uit|van|voor|als)$/;
const INFINITIVE = /(?:.{2}en|gaan|slaan|staan|doen|zien|zijn)$/;
/** Verbs that add nothing to an expression: „voorzitter zijn” is looked for as „voorzitter”. */
const EMPTY_VERBS = /^(?:zijn|hebben|worden)$/;

/** How far from its expression a verb is looked for, in tokens. */
const VERB_REACH = 14;

/**
 * Reads an expression of a thesaurus: placeholders („zich”), articles „de” and „een” and a preposition behind the verb
 * are not required; the verb, the last infinitive, may stand apart („kwamen zestig mensen om het leven”).
 * @param isVerb whether the expression may hold a verb
 * @param isContent tells whether a word carries matter of its own
 * @returns null when nothing particular is left to look for
 */
export function readPhrase(
  expression: string,
  isVerb: boolean,
  stem: (word: string) => string,
  isContent: (word: string) => boolean,
): Phrase | null {
  const words = expression
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !PLACEHOLDERS.test(word));
  const verbAt = isVerb
    ? words.findLastIndex((word) => INFINITIVE.test(word) && !PREPOSITIONS.test(word))
    : -1;
  let rest = words.filter((word, at) => at !== verbAt && !LOOSE_ARTICLES.test(word));
  if (
    verbAt >= 0 &&
    verbAt < words.length - 1 &&
    rest.length > 1 &&
    PREPOSITIONS.test(rest.at(-1) as string)
  ) {
    rest = rest.slice(0, -1);
  }
  if (!rest.some(isContent)) return null;
  const fixed = rest.map(stem);
  const verb =
    verbAt >= 0 && !EMPTY_VERBS.test(words[verbAt] as string) ? stem(words[verbAt] as string) : null;
  if (fixed.length === 1 && verb === null) return { key: fixed[0] as string, fixed, verb };
  return { key: `p:${[...fixed, ...(verb ? [verb] : [])].join(" ")}`, fixed, verb };
}

/** Makes a finder for a set of phrases; each is looked up by its longest fixed stem. */
export function createPhraseFinder(phrases: Iterable<Phrase>): FindPhrases {
  const byAnchor = new Map<string, { phrase: Phrase; offset: number }[]>();
  const seen = new Set<string>();
  for (const phrase of phrases) {
    const id = `${phrase.key}|${phrase.fixed.join(" ")}|${phrase.verb}`;
    if (seen.has(id) || phrase.fixed.length === 0) continue;
    seen.add(id);
    const anchor = phrase.fixed.reduce((best, stem) => (stem.length > best.length ? stem : best));
    const entry = { phrase, offset: phrase.fixed.indexOf(anchor) };
    const list = byAnchor.get(anchor);
    if (list) list.push(entry);
    else byAnchor.set(anchor, [entry]);
  }
  return (stems) => {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < stems.length; at++) {
      for (const { phrase, offset } of byAnchor.get(stems[at] as string) ?? []) {
        const tokens = matchAt(stems, at, offset, phrase);
        if (tokens) found.push({ key: phrase.key, tokens });
      }
    }
    return found;
  };
}

function matchAt(stems: readonly string[], at: number, offset: number, phrase: Phrase): number[] | null {
  const tokens: number[] = [at];
  let position = at;
  for (let k = offset + 1; k < phrase.fixed.length; k++) {
    const next = nearby(stems, position, 1, phrase.fixed[k] as string);
    if (next < 0) return null;
    tokens.push(next);
    position = next;
  }
  position = at;
  for (let k = offset - 1; k >= 0; k--) {
    const previous = nearby(stems, position, -1, phrase.fixed[k] as string);
    if (previous < 0) return null;
    tokens.push(previous);
    position = previous;
  }
  if (phrase.verb !== null) {
    const verb = nearest(stems, at, phrase.verb, tokens);
    if (verb < 0) return null;
    tokens.push(verb);
  }
  return tokens.sort((a, b) => a - b);
}

/** The stem one or two places on: an expression may hold one word more („om het jonge leven”). */
function nearby(stems: readonly string[], at: number, step: 1 | -1, stem: string): number {
  if (stems[at + step] === stem) return at + step;
  return stems[at + 2 * step] === stem ? at + 2 * step : -1;
}

function nearest(stems: readonly string[], at: number, stem: string, taken: readonly number[]): number {
  for (let distance = 1; distance <= VERB_REACH; distance++) {
    for (const index of [at + distance, at - distance]) {
      if (stems[index] === stem && !taken.includes(index)) return index;
    }
  }
  return -1;
}
