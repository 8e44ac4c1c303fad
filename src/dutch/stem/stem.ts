import {
  type Ending,
  withoutComparison,
  withoutDiminutive,
  withoutEn,
  withoutEnd,
  withoutNominal,
  withoutParticipleT,
  withoutS,
  withoutT,
  withoutTAfterD,
} from "./endings.ts";
import { type Irregular, NOUN_ENDING, readIrregular } from "./irregular.ts";
import { beginningsOf, PARTICLES, PREFIXES } from "./prefixes.ts";
import { closeSyllable, countSyllables, hasVowel, settle } from "./syllables.ts";

const particlesOf = beginningsOf(PARTICLES);
const prefixesOf = beginningsOf(PREFIXES);
const DIAERESIS: Readonly<Record<string, string>> = { ë: "e", ï: "i", ö: "o", ü: "u" };
// `gelijk` and `gereed` are particles themselves, a participle has ë, ï or ü after ge- (geëist, but geuit and
// geijkt), that of -eren ends in -eerd, and only that and -igd are long (gemeenteraadslid is none, nor is gezondheid).
const PARTICIPLE = new RegExp(
  `^(${PARTICLES.join("|")})?ge(?!lijk|reed|e|i(?!j)|u(?!i))(.{2,}(?:eer|ig)d|.{2,9}[td])(?<!eert|heid)$`,
  "u",
);

/** A participle in -e of which the vowel before the -d or -t is long: gedode, gehate. */
const OPEN_PARTICIPLE = /ge[^aeiouy]+[aeou][dt]e$/u;

/**
 * Makes a stemmer that gives all forms of a Dutch word the same stem, made for finding text again.
 *
 * It looks a word up among the irregular ones first, also behind a particle or prefix (opgedoken gives
 * the stem of opduiken), and takes endings off otherwise. The endings are those of Kraaij and Pohlmann
 * (`kraaijPohlmann`), but unlike theirs
 * - derived nouns and adjectives keep -heid, -ster, -sel, -baar and such (minister is not mini);
 * - ge- goes only from what ends as a participle does and is no word of its own (gezin is not zin);
 * - -t and -d of all verbs go (vreest), except from words that `irregular` keeps whole (gast);
 * - a long vowel before the last consonant of a longer word counts as short (aanslag, aanslagen).
 *
 * @param irregular the text of `src/dutch/data/irregular.txt`
 * @returns a function from one lower-case word in NFC to its stem, which need not be a word; it keeps no
 * memory of words
 */
export function createStemmer(irregular: string): (word: string) => string {
  return stemmerOf(readIrregular(irregular));
}

/** As `createStemmer`, of irregular words that were read already. */
export function stemmerOf(lexicon: Irregular): (word: string) => string {
  return (word) => {
    const plain = word.replaceAll("’", "'");
    return hasVowel(plain) ? stemWith(lexicon, plain) : plain;
  };
}

/** Gives the stems that words have beside their own, as forms of a verb: schoot has that of schieten. */
export function verbStems(lexicon: Irregular): ReadonlyMap<string, string> {
  return new Map([...lexicon.alsoVerbs].map(([form, infinitive]) => [form, verbStem(lexicon, infinitive)]));
}

// The -s of landsgrens goes as if it were a plural's, so that it must go from landsgrenzen too.
const withoutLastS: Ending = (stem) => (/[^aeiouyäëïöü]s$/u.test(stem) ? withoutS(stem) : stem);

const STEPS: readonly Ending[] = [
  withoutS,
  withoutDiminutive,
  withoutComparison,
  withoutEn,
  withoutTAfterD,
  withoutNominal,
  withoutEnd,
  withoutLastS,
];

function stemWith(lexicon: Irregular, word: string): string {
  const known = lookUp(lexicon, word);
  if (known !== null) return known;
  let stem = word;
  for (const step of STEPS) {
    const shorter = step(stem);
    // The -end- of zending is not that of a present participle.
    if (shorter === stem || (step === withoutEnd && /ing(?:en)?$/u.test(word))) continue;
    const found = lookUp(lexicon, shorter, true);
    if (found !== null) return found;
    // geopend is no present participle of a verb geopen.
    if (step !== withoutEnd || !stem.startsWith("ge")) stem = shorter;
  }
  return settle(withoutVerbEnding(lexicon, stem, OPEN_PARTICIPLE.test(word)));
}

/**
 * Takes off what makes a participle or a person of a verb.
 * @param isOpen whether the word's last vowel is a long one, written once: „gedode” is of „dood”, „geredde” of „red”
 */
function withoutVerbEnding(lexicon: Irregular, word: string, isOpen: boolean): string {
  const [, particle = "", rest] = (word.includes("ge") && PARTICIPLE.exec(word)) || [];
  if (rest === undefined || lexicon.words.has(`ge${rest}`)) return withoutT(word);
  const plain = (DIAERESIS[rest.charAt(0)] ?? rest.charAt(0)) + rest.slice(1);
  const core = isOpen ? closeSyllable(plain) : plain;
  if (countSyllables(core) === 0) return withoutT(word);
  if (lexicon.baseOf.get(core) === core) return particle === "" ? core : withoutT(particle + core);
  return particle + withoutParticipleT(core);
}

/** Gives the stem of a word that is irregular, alone or behind a prefix or another noun; null if it is not. */
function lookUp(lexicon: Irregular, word: string, inflected = false): string | null {
  const base = lexicon.baseOf.get(word);
  if (base !== undefined && (base === word || !inflected || !lexicon.finished.has(word))) {
    const isVerb = lexicon.infinitives.has(base) && !lexicon.others.has(word);
    return isVerb ? verbStem(lexicon, base) : settle(base);
  }
  const infinitive = prefixedInfinitive(lexicon, word, inflected);
  if (infinitive !== null) return regularStem(infinitive);
  if (!lexicon.nounEndings.has(word.slice(-NOUN_ENDING))) return null;
  for (let at = 3; at <= word.length - 5; at++) {
    const singular = lexicon.nounForms.get(word.slice(at));
    if (singular !== undefined) return stemWith(lexicon, word.slice(0, at) + singular);
  }
  return null;
}

const verbStem = ({ apart }: Irregular, infinitive: string) =>
  apart.has(infinitive) ? infinitive : regularStem(infinitive);

const regularStem = (infinitive: string) => settle(withoutEn(infinitive));

function prefixedInfinitive(lexicon: Irregular, word: string, inflected: boolean): string | null {
  for (const particle of particlesOf(word)) {
    const rest = word.slice(particle.length);
    const isFinished = inflected && lexicon.finished.has(rest);
    const form = isFinished ? undefined : lexicon.verbForms.get(rest);
    const infinitive = form ?? inseparable(lexicon, rest, inflected);
    if (infinitive !== null) return particle + infinitive;
  }
  return inseparable(lexicon, word, inflected);
}

function inseparable(lexicon: Irregular, word: string, inflected: boolean): string | null {
  for (const prefix of prefixesOf(word)) {
    const rest = word.slice(prefix.length);
    // The bare participle of denken is its past, too; what ends in -cht takes -e (verdachte, verkochte).
    if (inflected && lexicon.finished.has(rest) && !rest.endsWith("cht")) continue;
    const infinitive = lexicon.prefixedForms.get(rest);
    if (infinitive !== undefined) return prefix + infinitive;
  }
  return null;
}
