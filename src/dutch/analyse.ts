import { type AcronymContext, acronymOfWord, isPureAcronym, isShouting } from "./acronym-words.ts";
import { foldDiacritics, normalise } from "./fold.ts";
import { readingIn, weighReadings } from "./homographs.ts";
import { findLifespan } from "./lifespan.ts";
import { mergeTerms } from "./merge-terms.ts";
import type { FindPhrases, PhraseWord } from "./phrases.ts";
import { joinSeparableVerbs, type VerbToken } from "./separable.ts";
import { yearsOf } from "./time-keys.ts";
import { isCapitalised, type Token, tokenise } from "./tokens.ts";
import { findAmounts, findTimes, romanAt, shortFormKeys } from "./value-terms.ts";
import type { VerbForm } from "./verb-forms.ts";
import { ordinalKey, type Vocabulary, type WordForm } from "./vocabulary.ts";
import { type Analysis, KEY_QUALITY, type Key, type Term, type Word, type WordClass } from "./word.ts";

/** What the analyser stands on. */
export interface AnalyserParts {
  readonly form: Vocabulary;
  readonly classOf: (folded: string) => WordClass;
  /** The question word that a folded word is misspelt for; null when it is a word itself. */
  readonly questionWord: (folded: string) => string | null;
  /** The small word that a folded word is the old spelling of („zyn”), or is typed for („da”); null for others. */
  readonly smallWord: (folded: string) => string | null;
  /** Expressions, places and long forms of acronyms of more than one word. */
  readonly findPhrases: FindPhrases;
  /** Key of a place by a folded name, by a folded form of its adjective, and by the stem of its inhabitant. */
  readonly placeByName: ReadonlyMap<string, string>;
  readonly placeByAdjective: ReadonlyMap<string, string>;
  readonly placeByStem: ReadonlyMap<string, string>;
  /** Tells whether a folded word is a common one: „leiding” is not from Leiden. */
  readonly isCommon: (folded: string) => boolean;
  /** Folded short forms of acronyms that are not pure capitals (PvdA, sp.a). */
  readonly knownAcronyms: ReadonlyMap<string, string>;
  /** The form of a verb that a normalised word would be, if its stem is that of a verb. */
  readonly verbForm: (norm: string, stem: string) => VerbForm | null;
  readonly separableKey: (particle: string, stem: string) => string | null;
}

/** What depends on the text at hand. */
export interface AnalysisContext extends AcronymContext {
  /** Long forms of the acronyms that this article introduces. */
  readonly findLearnt?: FindPhrases;
  /** Tells whether the article that a question is about has a folded word of four letters or more. */
  readonly hasWord?: (folded: string) => boolean;
  /** What the misspelt words of a question were meant for, by what was typed, folded. */
  readonly meant?: ReadonlyMap<string | undefined, string>;
}

/** A question begins with its question word, or with one word before it. */
const ASKS_WITHIN = 2;

/** Verbs among the stop words that take particles: „ging … af”, „deed … mee”, „liet … toe”. */
const STOP_VERBS =
  /^(?:ga|gaat|gaan|ging|gingen|gegaan|doe|doet|doen|deed|deden|laat|laten|liet|lieten|kan|kun|kunt|kunnen|kon|konden)$/;

/** Makes the analyser: text in, words and what they can be found by out. */
export function createAnalyser(parts: AnalyserParts) {
  return (text: string, context: AnalysisContext = {}): Analysis => {
    const tokens = tokenise(text);
    const shouting = isShouting(tokens);
    const forms = tokens.map(({ surface }, at) => {
      const form = parts.form(normalise(surface));
      const asked = context.question && at < ASKS_WITHIN ? parts.questionWord(form.folded) : null;
      const isName = at > 0 && isCapitalised(surface);
      const isSmall = context.question && !isName && context.hasWord?.(form.folded) !== true;
      const slip = isCapitalised(surface) ? undefined : context.meant?.get(form.folded);
      const meant = slip ?? asked ?? (isSmall ? parts.smallWord(form.folded) : null);
      return meant === null ? form : parts.form(meant);
    });
    const words = tokens.map((_, at) => toWord(text, tokens, at, forms[at] as WordForm, parts, context));
    // It takes all the words to read one.
    words.forEach((word, at) => {
      word.reading = readingIn(words, at);
    });
    const terms: Term[] = [];
    const joined = joinSeparableVerbs(
      words.map((word, at) => toVerbToken(word, forms[at] as WordForm, parts)),
      parts.separableKey,
    );
    const bare = new Set(joined.map((join) => join.verb));
    const particles = new Set(joined.map((join) => join.particle));
    for (const { verb, particle, key } of joined) {
      terms.push({
        words: [Math.min(verb, particle), Math.max(verb, particle)],
        keys: [{ key, quality: KEY_QUALITY.stem }],
        kind: "verb",
      });
    }
    terms.push(...findTimes(text, words), ...findAmounts(text, words));
    const joins = new Map(joined.map(({ verb, particle, key }) => [verb, { key, particle }]));
    // Of one shape and no more than needed: every sentence of every article goes through here.
    const phraseWords = words.map(({ folded, stem, closesClause }, at): PhraseWord => {
      const { verbStem } = forms[at] as WordForm;
      return { folded, stem, verbStem, closesClause, joined: joins.get(at) };
    });
    /** Words that are the whole long form of an acronym, or the name of a period: „televisie” ~ tv. */
    const longForms = new Map<number, string>();
    for (const find of [parts.findPhrases, context.findLearnt]) {
      for (const { key, tokens: covered, verb } of find?.(phraseWords) ?? []) {
        const kind = kindOfPhrase(key);
        if (kind === "phrase" && !shouting && isOnlyName(words, covered)) continue;
        const [only] = covered;
        if ((kind === "acronym" || kind === "time") && covered.length === 1 && only !== undefined) {
          longForms.set(only, key);
          continue;
        }
        const keys: Key[] = [{ key, quality: KEY_QUALITY.stem }];
        if (context.question && verb !== undefined) {
          const plain = joins.get(verb)?.key ?? (words[verb] as Word).stem;
          keys.push({ key: plain, quality: KEY_QUALITY.plainVerb });
        }
        // A question word is not looked for: „waaruit bestaat” asks with one half of the expression.
        const found = verb === undefined ? covered : covered.filter((at) => words[at]?.cls !== "question");
        terms.push({ words: found, keys, kind });
      }
    }
    words.forEach((word, at) => {
      if (particles.has(at)) return;
      const roman = romanAt(words, at, context.question === true);
      const acronym =
        roman === null ? acronymOfWord(words, at, parts.knownAcronyms, context, shouting) : null;
      if (word.cls !== "content" && word.cls !== "light" && !acronym && typeof word.number !== "number")
        return;
      const form = forms[at] as WordForm;
      const before: Key[] = acronym ? [{ key: acronym, quality: KEY_QUALITY.stem }] : [];
      const short = longForms.get(at);
      const behind: Key[] = short === undefined ? [] : [{ key: short, quality: KEY_QUALITY.stem }];
      if (word.place) behind.push({ key: word.place, quality: placeQuality(word, parts) });
      behind.push(...shortFormKeys(text, words, at, parts.form));
      if (roman !== null) behind.push({ key: ordinalKey(roman), quality: KEY_QUALITY.stem });
      const isWord = !acronym || context.question || !isPureAcronym(word.surface);
      const read =
        form.verbStem === undefined ? form.keys : weighReadings(form.keys, form.verbStem, words, at);
      const own = isWord ? keysOfForm(word, read, bare.has(at)) : [];
      // Most words have no other keys than their form's, and share them: sentences are remembered by the thousand.
      const keys = before.length + behind.length === 0 ? own : [...before, ...own, ...behind];
      terms.push({ words: [at], keys, kind: acronym ? "acronym" : word.place ? "place" : "word" });
    });
    if (!context.question) terms.push(...lifeTerms(text, words, parts));
    return { text, words, terms: mergeTerms(terms) };
  };
}

/** The keys of a word by its form. @param isBare whether it is the verb of a separable verb, apart from its particle */
function keysOfForm({ place }: Word, keys: readonly Key[], isBare: boolean): readonly Key[] {
  // A place is not made of words: Frankrijk is no kind of „rijk”.
  const known = place ? keys.slice(0, 1) : keys;
  return isBare ? known.map(({ key, quality }) => ({ key, quality: quality * KEY_QUALITY.bareVerb })) : known;
}

function toVerbToken(word: Word, { verbStem }: WordForm, { verbForm }: AnalyserParts): VerbToken {
  const { folded, norm, stem, cls, capitalised, closesClause } = word;
  const mayBeVerb = cls === "content" || cls === "light" || STOP_VERBS.test(folded);
  return {
    word: folded,
    stems: verbStem === undefined ? [stem] : [stem, verbStem],
    form: mayBeVerb ? verbForm(norm, verbStem ?? stem) : null,
    capitalised,
    closesClause,
  };
}

/** Whether what seems an expression is a name and small words: „Anna van Dalen” goes down nowhere. */
function isOnlyName(words: readonly Word[], covered: readonly number[]): boolean {
  const [carrier, ...others] = covered.map((at) => words[at] as Word).filter(({ cls }) => cls === "content");
  return carrier !== undefined && others.length === 0 && carrier.capitalised && !carrier.first;
}

function kindOfPhrase(key: string): Term["kind"] {
  if (key.startsWith("@")) return "place";
  if (key.startsWith("^")) return "acronym";
  return yearsOf(key) ? "time" : "phrase";
}

/** The years of a life in brackets say „geboren” and „overleden”. */
function lifeTerms(text: string, words: readonly Word[], { form }: AnalyserParts): Term[] {
  const life = findLifespan(text, words);
  if (!life) return [];
  const term = (at: readonly number[], meant: readonly string[]): Term[] =>
    at.length === 0
      ? []
      : [
          {
            words: at,
            keys: meant.map((word) => ({ key: form(word).stem, quality: KEY_QUALITY.implied })),
            kind: "word",
          },
        ];
  return [...term(life.born, ["geboren"]), ...term(life.died, ["overlijden", "sterven"])];
}

/** A word whose reading is still to be told. */
interface UnreadWord extends Word {
  reading: Word["reading"];
}

function toWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  form: WordForm,
  parts: AnalyserParts,
  context: AnalysisContext,
): UnreadWord {
  const { start, end, surface } = tokens[at] as Token;
  const capitalised = isCapitalised(surface);
  const next = tokens[at + 1]?.start ?? text.length;
  const isArticle = form.folded === "een" && !/[éè]/u.test(surface.normalize("NFC").toLowerCase());
  const cls = isArticle ? "stop" : parts.classOf(form.folded);
  return {
    start,
    end,
    surface,
    norm: form.norm,
    folded: form.folded,
    stem: form.stem,
    cls: form.number !== undefined && cls === "stop" && !isArticle && form.number !== null ? "content" : cls,
    capitalised,
    number: isArticle ? undefined : form.number,
    place: capitalised || (context.question && !parts.isCommon(form.folded)) ? placeOf(form, parts) : null,
    reading: null,
    first: at === 0,
    closesClause: /[\p{P}\p{S}]/u.test(text.slice(end, next)) || at === tokens.length - 1,
  };
}

function placeOf(form: WordForm, parts: AnalyserParts): string | null {
  return (
    parts.placeByName.get(form.folded) ??
    parts.placeByAdjective.get(form.folded) ??
    parts.placeByStem.get(form.stem) ??
    null
  );
}

function placeQuality(word: Word, parts: AnalyserParts): number {
  return parts.placeByName.has(word.folded) ? KEY_QUALITY.stem : KEY_QUALITY.place;
}

/** Gives a folded word as it would be looked up. */
export function lookupForm(word: string): string {
  return foldDiacritics(normalise(word));
}
