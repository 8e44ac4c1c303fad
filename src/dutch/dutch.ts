import { type Abbreviations, parseAbbreviations } from "./abbreviations.ts";
import { acronymKey, learnAcronyms, parseAcronyms } from "./acronyms.ts";
import { type AnalysisContext, createAnalyser, lookupForm } from "./analyse.ts";
import { createCompoundSplitter } from "./compounds.ts";
import { type Containment, readContainment } from "./containment.ts";
import { type CorrectSpelling, createCorrector } from "./corrector.ts";
import { type English, parseEnglish } from "./english.ts";
import { foldDiacritics } from "./fold.ts";
import { createHolderFinder, type FindHolders } from "./holders.ts";
import { type Lexicon, readLexicon } from "./lexicon.ts";
import { acronymPhrases, capitalPhrases, periodPhrases, placePhrases, placeTables } from "./name-phrases.ts";
import { type Names, parseNames } from "./names.ts";
import { parseNumberWords } from "./numbers.ts";
import { type Opposites, readOpposites } from "./opposites.ts";
import { parsePeriods } from "./periods.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import type { FindPhrases } from "./phrases.ts";
import { type Place, parsePlaces } from "./places.ts";
import { separableVerbs } from "./separable-verbs.ts";
import { createSmallWords, questionWords, wordClasses } from "./small-words.ts";
import { readIrregular } from "./stem/irregular.ts";
import { stemmerOf, verbStems } from "./stem/stem.ts";
import { type StemmedThesaurus, stemThesaurus } from "./stem-thesaurus.ts";
import { type Thesaurus, thesaurusOf } from "./thesaurus.ts";
import { createVerbForms } from "./verb-forms.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { Analysis } from "./word.ts";

/** The texts of the word data files; see `data/README.md`. */
export interface WordData {
  readonly abbreviations: string;
  readonly acronyms: string;
  readonly english: string;
  readonly functionWords: string;
  readonly irregular: string;
  readonly names: string;
  readonly numbers: string;
  readonly opposites: string;
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
  /** What says the opposite of a word. */
  readonly oppositesOf: Opposites["of"];
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
  /** Finds whose views a sentence gives. */
  readonly findHolders: FindHolders;
}

/** What makes the parts of an analyser that can be taken out to see what they are worth. */
export interface Makers {
  readonly stemmer: typeof stemmerOf;
  readonly compounds: typeof createCompoundSplitter;
  readonly separable: typeof separableVerbs;
}

const MAKERS: Makers = {
  stemmer: stemmerOf,
  compounds: createCompoundSplitter,
  separable: separableVerbs,
};

/**
 * Builds the analyser from its word data.
 * @param makers make its parts instead of the usual ones
 * @param kept the `stemmed` of a Dutch that was made of the same data by the same code, which saves half of the time
 */
export function createDutch(
  data: WordData,
  makers: Partial<Makers> = {},
  kept: StemmedThesaurus | null = null,
): Dutch {
  const make = { ...MAKERS, ...makers };
  const irregular = readIrregular(data.irregular);
  const stem = memoised(make.stemmer(irregular));
  const lexicon = readLexicon(data.dictionary, data.affixes);
  const places = parsePlaces(data.places);
  const acronyms = parseAcronyms(data.acronyms);

  const stemOf = (word: string) => foldDiacritics(stem(word));
  const { alsoVerbs, baseOf } = irregular;
  const infinitives = verbStems(irregular);
  const stemOfVerb = (word: string) => {
    const isPlural = alsoVerbs.get(word) === word && baseOf.get(word) !== word;
    return isPlural ? foldDiacritics(infinitives.get(word) ?? word) : stemOf(word);
  };
  const classOf = wordClasses(data.functionWords);
  const numbers = parseNumberWords(data.numbers);
  const isContent = (word: string) => /^(?:content|light)$/.test(classOf(lookupForm(word)));
  const stems = { stem: stemOf, stemOfVerb, isContent };
  const stemmed = kept ?? stemThesaurus(data.thesaurus, stems);
  const opposites = readOpposites(data.opposites, stems);
  const thesaurus = thesaurusOf(stemmed.table);
  const tables = placeTables(places, stemOf);
  const placeStems = new Set([...tables.placeByStem.keys(), ...[...tables.placeByName.keys()].map(stemOf)]);
  const wholeStems = new Set([...irregular.whole].map(stemOf));
  const form = createVocabulary(
    stem,
    infinitives,
    lexicon,
    numbers,
    {
      isCommon: thesaurus.has,
      isPlace: (stem) => placeStems.has(stem),
      isWhole: (stem) => wholeStems.has(stem),
      isPlaceName: (folded) => tables.placeByName.has(folded),
    },
    make.compounds,
  );

  const names = [
    ...placePhrases(places, stemOf),
    ...capitalPhrases(places, stemOf),
    ...acronymPhrases(acronyms, stemOf),
    ...periodPhrases(parsePeriods(data.periods), stemOf),
  ];
  const analyse = createAnalyser({
    form,
    classOf,
    questionWord: questionWords(
      data.functionWords,
      (folded) => lexicon.knows(folded) || thesaurus.words.has(folded),
    ),
    smallWord: createSmallWords(data.functionWords, () => numbers.keys(), {
      isEntry: lexicon.has,
      isWord: lexicon.knows,
      hasSense: (folded) => thesaurus.words.has(folded),
    }),
    findPhrases: createPhraseFinder([...stemmed.phrases, ...opposites.phrases, ...names]),
    ...tables,
    isCommon: lexicon.knows,
    knownAcronyms: new Map(
      acronyms
        .filter(({ short }) => short.length > 2)
        .map(({ short }) => [lookupForm(short), acronymKey(short)]),
    ),
    verbForm: createVerbForms(irregular),
    separableKey: make.separable(lexicon, stemOf, stemOfVerb),
  });

  return {
    analyse,
    learn: (text) => learnFrom(text, stemOf),
    form,
    thesaurus,
    oppositesOf: opposites.of,
    stemmed,
    correct: createCorrector(knownWords(thesaurus, places)),
    lexicon,
    names: parseNames(data.names),
    places: new Map(places.map((place) => [place.key, place])),
    containment: readContainment(places),
    english: parseEnglish(data.english),
    abbreviations: parseAbbreviations(data.abbreviations),
    findHolders: createHolderFinder((word) => form(word).stem),
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

function learnFrom(text: string, stemOf: (word: string) => string): ArticleWords {
  const learnt = learnAcronyms(text);
  const findLearnt: FindPhrases = createPhraseFinder(acronymPhrases(learnt, stemOf));
  return { findLearnt, acronyms: new Set(learnt.map(({ short }) => acronymKey(short))) };
}
