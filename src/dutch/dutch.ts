import { type Abbreviations, parseAbbreviations } from "./abbreviations.ts";
import { type Acronym, acronymKey, learnAcronyms, parseAcronyms } from "./acronyms.ts";
import { type AnalysisContext, createAnalyser, lookupForm } from "./analyse.ts";
import { type Containment, readContainment } from "./containment.ts";
import { type English, parseEnglish } from "./english.ts";
import { foldDiacritics } from "./fold.ts";
import { type Lexicon, readLexicon } from "./lexicon.ts";
import { type Names, parseNames } from "./names.ts";
import { parseNumberWords } from "./numbers.ts";
import { type Period, parsePeriods } from "./periods.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import type { FindPhrases, Phrase } from "./phrases.ts";
import { inflected, type Place, parsePlaces } from "./places.ts";
import { type CorrectSpelling, createCorrector } from "./spelling.ts";
import { readIrregular } from "./stem/irregular.ts";
import { stemmerOf, verbStems } from "./stem/stem.ts";
import { type StemmedThesaurus, stemThesaurus } from "./stem-thesaurus.ts";
import { type Thesaurus, thesaurusOf } from "./thesaurus.ts";
import { createVerbForms } from "./verb-forms.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { Analysis, WordClass } from "./word.ts";
import { parseSections, wordsOf } from "./word-lists.ts";

/** The texts of the word data files; see `data/README.md`. */
export interface WordData {
  readonly abbreviations: string;
  readonly acronyms: string;
  readonly english: string;
  readonly functionWords: string;
  readonly irregular: string;
  readonly names: string;
  readonly numbers: string;
  readonly periods: string;
  readonly places: string;
  readonly thesaurus: readonly string[];
  /** A Hunspell `.dic` file, and the `.aff` file that goes with it. */
  readonly dictionary: string;
  readonly affixes: string;
}

/** What an article teaches the analyser about itself. */
export type ArticleWords = Pick<AnalysisContext, "findLearnt" | "acronyms">;

/** The Dutch analyser and the word data it stands on. */
export interface Dutch {
  analyse(text: string, context?: AnalysisContext): Analysis;
  /** Learns the acronyms that an article introduces. */
  learn(text: string): ArticleWords;
  readonly form: Vocabulary;
  readonly thesaurus: Thesaurus;
  /** What the thesaurus was made of, to make it of again; see `createDutch`. */
  readonly stemmed: StemmedThesaurus;
  /** Corrects a misspelt word to one of the thesaurus, or to a place. */
  readonly correct: CorrectSpelling;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly places: ReadonlyMap<string, Place>;
  readonly containment: Containment;
  readonly english: English;
  readonly abbreviations: Abbreviations;
}

/**
 * Builds the analyser from its word data.
 * @param makeStemmer makes the stemmer from the irregular words
 * @param kept the `stemmed` of a Dutch that was made of the same data by the same code, which saves half of the time
 */
export function createDutch(
  data: WordData,
  makeStemmer: typeof stemmerOf = stemmerOf,
  kept: StemmedThesaurus | null = null,
): Dutch {
  const irregular = readIrregular(data.irregular);
  const stem = memoised(makeStemmer(irregular));
  const lexicon = readLexicon(data.dictionary, data.affixes);
  const places = parsePlaces(data.places);
  const acronyms = parseAcronyms(data.acronyms);

  const stemOf = (word: string) => foldDiacritics(stem(word));
  const classOf = wordClasses(data.functionWords);
  const isContent = (word: string) => /^(?:content|light)$/.test(classOf(lookupForm(word)));
  const stemmed = kept ?? stemThesaurus(data.thesaurus, stemOf, isContent);
  const thesaurus = thesaurusOf(stemmed.table);
  const tables = placeTables(places, stemOf);
  const placeStems = new Set([...tables.placeByStem.keys(), ...[...tables.placeByName.keys()].map(stemOf)]);
  const form = createVocabulary(stem, verbStems(irregular), lexicon, parseNumberWords(data.numbers), {
    isCommon: thesaurus.has,
    isPlace: (stem) => placeStems.has(stem),
    isPlaceName: (folded) => tables.placeByName.has(folded),
  });

  const names = [
    ...placePhrases(places, stemOf),
    ...acronymPhrases(acronyms, stemOf),
    ...periodPhrases(parsePeriods(data.periods), stemOf),
  ];
  const analyse = createAnalyser({
    form,
    classOf,
    findPhrases: createPhraseFinder([...stemmed.phrases, ...names]),
    ...tables,
    isCommon: lexicon.knows,
    knownAcronyms: new Map(
      acronyms
        .filter(({ short }) => short.length > 2)
        .map(({ short }) => [lookupForm(short), acronymKey(short)]),
    ),
    verbForm: createVerbForms(irregular),
    separableKey: separableVerbs(lexicon, stemOf),
  });

  return {
    analyse,
    learn: (text) => learnFrom(text, stemOf),
    form,
    thesaurus,
    stemmed,
    correct: createCorrector(knownWords(thesaurus, places)),
    lexicon,
    names: parseNames(data.names),
    places: new Map(places.map((place) => [place.key, place])),
    containment: readContainment(places),
    english: parseEnglish(data.english),
    abbreviations: parseAbbreviations(data.abbreviations),
  };
}

/** How many stems are remembered: the thesaurus alone asks for more, but for most of them once. */
const MOST_STEMS = 20_000;

/** The words, and one-word names of places, that another word may be misspelt for; folded. */
function* knownWords({ words }: Thesaurus, places: readonly Place[]): Iterable<string> {
  yield* words;
  for (const { names, adjectives, inhabitants } of places) {
    for (const word of [...names, ...adjectives, ...inhabitants])
      if (!word.includes(" ")) yield lookupForm(word);
  }
}

function memoised(stem: (word: string) => string): (word: string) => string {
  const memory = new Map<string, string>();
  return (word) => {
    let result = memory.get(word);
    if (result === undefined) {
      result = stem(word);
      if (memory.size >= MOST_STEMS) memory.clear();
      memory.set(word, result);
    }
    return result;
  };
}

function wordClasses(text: string): (folded: string) => WordClass {
  const sections = parseSections(text);
  const classes = new Map<string, WordClass>();
  for (const cls of ["light", "stop", "negation", "question"] as const) {
    for (const word of wordsOf(sections, cls)) classes.set(word, cls);
  }
  return (folded) => classes.get(folded) ?? "content";
}

function placePhrases(places: readonly Place[], stemOf: (word: string) => string): Phrase[] {
  return places.flatMap((place) =>
    [...place.names, ...place.adjectives, ...place.inhabitants]
      .filter((name) => name.includes(" "))
      .flatMap((name) => longForm(name, place.key, stemOf)),
  );
}

function acronymPhrases(acronyms: readonly Acronym[], stemOf: (word: string) => string): Phrase[] {
  return acronyms.flatMap(({ short, long }) =>
    long.flatMap((name) => longForm(name, acronymKey(short), stemOf)),
  );
}

function periodPhrases(periods: readonly Period[], stemOf: (word: string) => string): Phrase[] {
  return periods.flatMap(({ key, names }) => names.flatMap((name) => longForm(name, key, stemOf)));
}

/** The long form of a name, word by word. */
function longForm(name: string, key: string, stemOf: (word: string) => string): Phrase[] {
  const fixed = name
    .split(/[\s-]+/u)
    .filter((word) => word !== "")
    .map((word) => stemOf(lookupForm(word)));
  return fixed.length > 0 ? [{ key, fixed, verb: null }] : [];
}

function placeTables(places: readonly Place[], stemOf: (word: string) => string) {
  const placeByName = new Map<string, string>();
  const placeByAdjective = new Map<string, string>();
  const placeByStem = new Map<string, string>();
  for (const place of places) {
    for (const name of place.names)
      if (!placeByName.has(lookupForm(name))) placeByName.set(lookupForm(name), place.key);
    for (const form of place.adjectives.flatMap(inflected))
      if (!placeByAdjective.has(lookupForm(form))) placeByAdjective.set(lookupForm(form), place.key);
    for (const word of place.inhabitants) {
      const stem = stemOf(lookupForm(word));
      if (!placeByStem.has(stem)) placeByStem.set(stem, place.key);
    }
  }
  return { placeByName, placeByAdjective, placeByStem };
}

/** Particle + bare verb is a separable verb when the dictionary has it, as an infinitive or by its stem („afkeur”). */
function separableVerbs(lexicon: Lexicon, stemOf: (word: string) => string) {
  const memory = new Map<string, string | null>();
  return (particle: string, stem: string): string | null => {
    const id = `${particle} ${stem}`;
    let key = memory.get(id);
    if (key === undefined) {
      const infinitive = infinitivesOf(stem).find(
        (verb) =>
          stemOf(verb) === stem &&
          (lexicon.has(particle + verb) || (lexicon.has(particle + stem) && lexicon.has(verb))),
      );
      key = infinitive === undefined ? null : stemOf(particle + infinitive);
      if (memory.size > 50_000) memory.clear();
      memory.set(id, key);
    }
    return key;
  };
}

/** The infinitives that a stem may belong to: werk → werken, val → vallen, loop → lopen, ga → gaan, schrijf → schrijven. */
function infinitivesOf(stem: string): string[] {
  const last = stem.at(-1) as string;
  const forms = [`${stem}en`, `${stem}n`, `${stem}an`, `${stem}${last}en`];
  if (stem.endsWith("n")) forms.push(stem);
  const long = /^(.*?)([aeou])\2([^aeiou])$/.exec(stem);
  const voiced = last === "f" ? "v" : last === "s" ? "z" : null;
  if (voiced) forms.push(`${stem.slice(0, -1)}${voiced}en`);
  if (long) {
    forms.push(`${long[1]}${long[2]}${long[3]}en`);
    if (voiced) forms.push(`${long[1]}${long[2]}${voiced}en`);
  }
  return forms;
}

function learnFrom(text: string, stemOf: (word: string) => string): ArticleWords {
  const learnt = learnAcronyms(text);
  const findLearnt: FindPhrases = createPhraseFinder(acronymPhrases(learnt, stemOf));
  return { findLearnt, acronyms: new Set(learnt.map(({ short }) => acronymKey(short))) };
}
