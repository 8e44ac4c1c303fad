import type { Dutch } from "../../dutch/dutch.ts";
import { normalise } from "../../dutch/fold.ts";
import { areDifferent } from "../../dutch/homographs.ts";
import { isPrepositional } from "../../dutch/noun-phrase.ts";
import { isSupportVerb } from "../../dutch/support-verbs.ts";
import type { Analysis, Reading, Term, Word } from "../../dutch/word.ts";
import { RELATION_QUALITY, TERM_WEIGHT } from "../weights.ts";
import { isHolderOfTitle } from "./bearers.ts";
import { isGroupAsked } from "./group-asked.ts";
import { asSpelling, placeOf, soundAlikesOf } from "./meant-word.ts";
import { oppositesOf } from "./opposites.ts";
import { partAskedOf } from "./part-asked.ts";
import { isOtherCount, isQualifier } from "./qualifiers.ts";
import type { QueryContext, QueryKey, QueryTerm, Via } from "./query.ts";
import type { QuestionType } from "./question-type.ts";
import { isOrdinaryWord, kindOf } from "./term-kind.ts";
import { compoundParts, phraseParts, qualityOf } from "./term-parts.ts";
import { isOnlyName } from "./typed-names.ts";
import { withinAndAround } from "./within.ts";

/** Small words that a name or an expression may have between its own: „Tour de France”. */
const MOST_BETWEEN = 1;

/** Words as they were typed, small words between them included; those far apart only by themselves. */
export function surfaceOf(indexes: readonly number[], { text, words }: Analysis): string {
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const isTogether = last - first < indexes.length + MOST_BETWEEN;
  if (isTogether) return text.slice(words[first]?.start, words[last]?.end);
  return indexes.map((at) => words[at]?.surface ?? "").join(" ");
}

/** Parts of a compound are looked for by their synonyms only: what is merely related to a part leads astray. */
const LEAST_EXPANDED = 0.75;
/** What is left of what stands for a word in its other reading: „stellen” in „een stel”. */
const MISREAD = 0.75;

/** What the name counts for of whoever is asked about by a title. */
const BEARER = 0.8;

/** What a term needs to know besides its question. */
export interface TermContext extends QueryContext {
  /** What misspelt words were meant for, by their index. */
  readonly corrections: ReadonlyMap<number, string>;
  /** Those of them that the question is read with. */
  readonly slips: ReadonlyMap<number, string>;
  /** Indexes of words that the question sets aside, and of those that are not the answer. */
  readonly aside: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
}

/** Gives what a term of a question is looked for by: itself, what it is made of, and what may stand for it. */
export function toQueryTerm(
  term: Term,
  analysis: Analysis,
  type: QuestionType,
  dutch: Dutch,
  context: TermContext,
): QueryTerm {
  const words = term.words.map((at) => analysis.words[at] as Word);
  const surface = surfaceOf(term.words, analysis);
  const keys = new Map<string, QueryKey>();
  const add = (key: string, quality: number, via: Via, word: string, means: Reading | null = null) => {
    if (quality > (keys.get(key)?.quality ?? 0)) keys.set(key, { key, quality, via, word, reading: means });
  };
  const reading = words.length === 1 ? (words[0] as Word).reading : null;
  const isSmall = isPrepositional(term.words, analysis.words);
  const isPartOfName = isInName(term, analysis, dutch);
  // „Ajaxspelers” are no other „voetballers”.
  const isNamedCompound = words.every(({ capitalised, first }) => capitalised && !first);
  const addWithExpansions = (key: string, quality: number, via: Via, word: string) => {
    add(key, quality, via, word);
    if (isPartOfName || (quality < LEAST_EXPANDED && isNamedCompound)) return;
    const asked = key === words[0]?.stem ? reading : null;
    const onlySynonyms = isSmall || quality < LEAST_EXPANDED;
    for (const other of dutch.thesaurus.expand(key)) {
      if (onlySynonyms && other.relation !== "synonym") continue;
      const sense = areDifferent(asked, other.from) ? MISREAD : 1;
      add(other.key, quality * qualityOf(other) * sense, other.relation, other.word, other.reading);
    }
  };
  // Where the article has the acronym, „IS” is not the verb.
  const isAcronym = term.keys.some(({ key }) => key.startsWith("^") && context.frequency(key) > 0);
  term.keys.forEach(({ key, quality }, at) => {
    if (isAcronym && !key.startsWith("^")) {
      if (key !== words[0]?.stem) add(key, quality, "form", surface);
      return;
    }
    addWithExpansions(key, quality, at === 0 ? "word" : "form", surface);
    if (key.startsWith("@") && !isLocated(term, analysis)) return;
    for (const other of withinAndAround(key, dutch, (each) => context.frequency(each) > 0))
      add(other.key, quality * other.quality, other.via, other.word);
  });
  // The words of a time or a number say something else alone: „jaren tachtig” is not 80.
  // So does a separable verb without its particle: „opeisen” is not „eisen”.
  const hasCarriers = term.words.length > 1 && !/^(?:time|number|verb)$/.test(term.kind);
  const carriers = hasCarriers && !isSmall ? words.filter(carriesMatter) : [];
  if (carriers.length > 1) {
    for (const word of carriers) add(word.stem, RELATION_QUALITY.component, "form", word.surface);
  } else {
    // Without its verb, „in de buurt” may be the expression as well as the plain noun.
    const isPlain = words.every((word) => word.cls === "stop" || carriesMatter(word));
    for (const word of carriers.filter(({ place }) => place === null)) {
      const factor = isPlain ? 1 : RELATION_QUALITY.carrier;
      for (const { key, quality } of dutch.form(word.norm).keys)
        addWithExpansions(key, quality * factor, "form", word.surface);
    }
  }
  for (const other of oppositesOf(term, [...keys.values()], analysis, type, dutch))
    add(other.key, other.quality, other.via, other.word);
  const counted = partAskedOf(words, type, dutch);
  if (counted !== undefined) addWithExpansions(counted, COUNTED, "form", surface);
  const isSlip = term.words.some((at) => context.slips.has(at));
  const corrected = (words.length === 1 && context.corrections.get(term.words[0] as number)) || null;
  const meantPlace = corrected === null ? undefined : placeOf(corrected, dutch);
  if (corrected && !isSlip) {
    for (const { key, quality } of meantPlace?.keys ?? dutch.form(corrected).keys) {
      addWithExpansions(key, quality * RELATION_QUALITY.spelling, "spelling", corrected);
    }
  }
  for (const alike of corrected ? [] : soundAlikesOf(words, [...keys.values()], dutch, context)) {
    for (const { key, quality } of dutch.form(alike).keys) {
      add(key, quality * RELATION_QUALITY.soundAlike, "spelling", alike);
    }
  }
  const bearer = isHolderOfTitle(term, analysis, dutch) ? context.bearerOf((words[0] as Word).folded) : null;
  if (bearer !== null) add(dutch.form(normalise(bearer)).stem, BEARER, "synonym", bearer);
  const isFirstName = words.length === 1 && isOnlyName(words[0] as Word, dutch, context.isName);
  const isOrdinary = !isAcronym && isOrdinaryWord(term, words, dutch);
  const kind = meantPlace ? "place" : isOrdinary ? "word" : kindOf(term, words, analysis, isFirstName);
  const isFocus = term.words.includes(type.focus);
  const isCount = isOtherCount(kind, type, keys.values(), context.frequency);
  const isAside = isCount || term.words.every((at) => context.aside.has(at));
  return {
    surface,
    folded: words.map((word) => word.folded),
    keys: (isSlip ? [...keys.values()].map(asSpelling) : [...keys.values()]).sort(
      (a, b) => b.quality - a.quality,
    ),
    weight: (isAside ? TERM_WEIGHT.aside : 1) * TERM_WEIGHT[kind] * (isFocus ? weightOfFocus(type) : 1),
    kind: isCount || isQualifier(words, keys.values(), context.frequency) ? "light" : kind,
    words: term.words,
    corrected: isSlip || corrected !== null ? surface : null,
    isFocus,
    isExcluded: term.words.every((at) => context.excluded.has(at)),
    asksKind: isFocus && type.asksKind,
    isGroup: isGroupAsked(term, analysis, type),
    parts: term.words.length === 1 ? compoundParts(words[0] as Word, dutch) : phraseParts(carriers, dutch),
    whole: term.words.length === 1 ? "compound" : "expression",
  };
}

function carriesMatter(word: Word): boolean {
  return word.cls === "content" && !isSupportVerb(word);
}

function weightOfFocus({ focusIsKind, expects }: QuestionType): number {
  if (!focusIsKind) return TERM_WEIGHT.focus;
  return expects === "person" ? TERM_WEIGHT.title : TERM_WEIGHT.light;
}

/** „Grote Beer”: a word with a capital beside another with one is no word that others may stand for. */
function isInName({ words: [at = 0], kind }: Term, { words }: Analysis, { names }: Dutch): boolean {
  const word = words[at] as Word;
  if (kind !== "word" || !word.capitalised || word.first || names.titles.has(word.folded)) return false;
  const isName = (other: Word | undefined) =>
    other?.capitalised === true && other.cls === "content" && !other.first;
  return (
    (isName(words[at - 1]) && !words[at - 1]?.closesClause) || (isName(words[at + 1]) && !word.closesClause)
  );
}

/** What the name of a count or a date says of it: „dodental” asks how many „doden”, but is a word of its own. */
const COUNTED = 0.9;

/** „In België” is also in Gent; „de premier van België” is not of Gent. */
function isLocated(term: Term, { words }: Analysis): boolean {
  const before = words[Math.min(...term.words) - 1]?.folded ?? "";
  return /^(?:in|binnen|buiten|uit|naar|te|door|rond|bij|heel)$/.test(before);
}
