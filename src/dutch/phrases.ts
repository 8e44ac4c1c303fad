/** An expression of several words, as the stems that a sentence must hold. */
export interface Phrase {
  /** What the sentence is indexed under when it holds the expression. */
  readonly key: string;
  /** Stems that must stand together, in order. */
  readonly fixed: readonly string[];
  /** Stem of the verb, which may stand anywhere in the clause; null for an expression without one. */
  readonly verb: string | null;
  /** Whether all but the verb are small words, so that it is looked up by its verb; they stand in `fixed` as they are. */
  readonly byVerb?: true;
}

/** A phrase found in a text: the tokens it covers, by index. */
export interface PhraseMatch {
  readonly key: string;
  readonly tokens: readonly number[];
  /** The verb of an expression that is little more than its verb. */
  readonly verb?: number;
}

/** A word of a text, as far as phrases need it. */
export interface PhraseWord {
  readonly folded: string;
  readonly stem: string;
  /** Stem of the verb that it is a form of besides: of „schieten” for „schoot”. */
  readonly verbStem: string | undefined;
  /** Whether punctuation, or the end of the text, follows directly. */
  readonly closesClause: boolean;
  /** The separable verb that a verb is a part of: for „steekt … op” its stem „opstek” and the index of „op”. */
  readonly joined: { readonly key: string; readonly particle: number } | undefined;
}

/** Finds phrases in the words of a text. */
export type FindPhrases = (words: readonly PhraseWord[]) => PhraseMatch[];

/** „met” and „tot” have another form behind „er”, „daar” and „waar”. */
export const ADVERB_FORM: Readonly<Record<string, string>> = { met: "mee", tot: "toe" };

const PLACEHOLDERS = /^(?:zich|zichzelf|iemand|iemands|iets|ergens|me|je)$/;
const LOOSE_ARTICLES = /^(?:de|een|zijn|haar|hun)$/;
const PREPOSITIONS = /^(?:aan|achter|bij|door|in|met|naar|om|op|over|tegen|tot|uit|van|voor|als)$/;
const INFINITIVE = /(?:.{2}(?<!e)en|gaan|slaan|staan|doen|zien|zijn)$/;
/** Verbs that add nothing to an expression: „voorzitter zijn” is looked for as „voorzitter”. */
const EMPTY_VERBS = /^(?:zijn|hebben|worden)$/;
/** Words that make an expression with a verb though they say little: „bestaan uit”, „in elkaar zakken”, „erop wijzen”. */
const SMALL =
  /^(?:aan|achter|bij|door|in|met|naar|om|onder|op|over|tegen|tot|uit|van|voor|als|elkaar|vandaan|binnen|buiten|boven|te|ten|er(?:aan|achter|bij|door|in|mee|naar|om|onder|op|over|tegen|toe|uit|van|voor))$/;

/** „Op straat komen te staan” has its finite verb in „komen”: „412 mensen komen op straat te staan”. */
const COMES_TO = / komen te (\p{L}+)$/u;

/** What stands in an expression that denies a verb. */
const DENIES = /^(?:het|niet|nooit|meer)$/;

/** What an expression is read with. */
export interface PhraseStems {
  readonly stem: (word: string) => string;
  /** The stem of an infinitive: of „boeken” that of the verb, not of the books. */
  readonly stemOfVerb: (word: string) => string;
  /** Whether a word carries matter of its own. */
  readonly isContent: (word: string) => boolean;
}

/**
 * Reads an expression of a thesaurus: placeholders („zich”), articles „de” and „een” and a preposition behind the verb
 * are not required; the verb, the last infinitive, may stand apart („kwamen zestig mensen om het leven”).
 * @param isVerb whether the expression may hold a verb
 * @returns null when nothing particular is left to look for
 */
export function readPhrase(
  expression: string,
  isVerb: boolean,
  { stem, stemOfVerb, isContent }: PhraseStems,
): Phrase | null {
  const words = expression
    .toLowerCase()
    .replace(COMES_TO, " te $1 komen")
    .split(/\s+/u)
    .filter((word) => !PLACEHOLDERS.test(word));
  const verbAt = isVerb
    ? words.findLastIndex((word) => INFINITIVE.test(word) && !PREPOSITIONS.test(word))
    : -1;
  const verbal = verbAt < 0 ? null : readVerbPhrase(expression, words, verbAt, stemOfVerb, isContent);
  if (verbal) return verbal;
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
    verbAt >= 0 && !EMPTY_VERBS.test(words[verbAt] as string) ? stemOfVerb(words[verbAt] as string) : null;
  if (fixed.length === 1 && verb === null) return { key: fixed[0] as string, fixed, verb };
  return { key: `p:${[...fixed, ...(verb ? [verb] : [])].join(" ")}`, fixed, verb };
}

/** „Niet overleven”, „het niet halen”: whether the words beside a verb only deny it. */
export function isDenial(words: readonly string[]): boolean {
  return words.some((word) => /^(?:niet|nooit)$/.test(word)) && words.every((word) => DENIES.test(word));
}

/**
 * „bestaan uit”, „erop wijzen”, „in elkaar zakken”: a verb and small words; „niet overleven”: a verb that is denied;
 * „zich vergissen”: only a verb.
 */
function readVerbPhrase(
  expression: string,
  words: readonly string[],
  verbAt: number,
  stemOfVerb: (word: string) => string,
  isContent: (word: string) => boolean,
): Phrase | null {
  const infinitive = words[verbAt] as string;
  if (EMPTY_VERBS.test(infinitive)) return null;
  const verb = stemOfVerb(infinitive);
  const rest = words.filter(
    (word, at) => at !== verbAt && word !== "het" && !(word === "te" && at === verbAt - 1),
  );
  if (rest.length === 0) {
    const isReflexive = /^zich(?:zelf)?\s\S+$/u.test(expression) && isContent(infinitive);
    return isReflexive ? { key: verb, fixed: [verb], verb: null } : null;
  }
  const denial = words.filter((_, at) => at !== verbAt);
  if (isDenial(denial)) return { key: `p:${[...denial, verb].join(" ")}`, fixed: denial, verb, byVerb: true };
  if (!rest.every((word) => SMALL.test(word))) return null;
  const [only] = rest;
  const fixed = rest.length === 1 && only !== undefined ? [prepositionIn(only)] : rest;
  return { key: `p:${[...fixed, verb].join(" ")}`, fixed, verb, byVerb: true };
}

/** „erop” is „op”, „ermee” is „met”. */
function prepositionIn(word: string): string {
  const adverb = word.replace(/^er(?=\p{L}{2})/u, "");
  return Object.keys(ADVERB_FORM).find((preposition) => ADVERB_FORM[preposition] === adverb) ?? adverb;
}
