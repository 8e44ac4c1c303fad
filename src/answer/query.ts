import type { AnalysisContext } from "../dutch/analyse.ts";
import type { Dutch } from "../dutch/dutch.ts";
import { correctSpelling } from "../dutch/spelling.ts";
import type { Relation } from "../dutch/thesaurus.ts";
import { isOrdinal } from "../dutch/vocabulary.ts";
import type { Analysis, Term, Word } from "../dutch/word.ts";
import { type QuestionType, readQuestionType } from "./question-type.ts";
import { RELATION_QUALITY, TERM_WEIGHT } from "./weights.ts";

/** Why a key stands for a word of the question. */
export type Via = "word" | "form" | Relation | "spelling";

/** A key to look for, how good a find by it is (0–1), and why. */
export interface QueryKey {
  readonly key: string;
  readonly quality: number;
  readonly via: Via;
  /** The word behind the key, for explaining a find. */
  readonly word: string;
}

/** Something that the question asks about. */
export interface QueryTerm {
  readonly surface: string;
  /** Folded words it consists of. */
  readonly folded: readonly string[];
  /** Best first. */
  readonly keys: readonly QueryKey[];
  /** What it counts for, apart from how rare it is. */
  readonly weight: number;
  readonly kind: Term["kind"] | "name" | "number" | "light";
  /** Indexes of its words in the question. */
  readonly words: readonly number[];
  /** What the reader typed, when the spelling was corrected. */
  readonly corrected: string | null;
  readonly isFocus: boolean;
  /** For a name of several words: the keys of each word. */
  readonly parts: readonly (readonly QueryKey[])[];
  /** How its parts make up the whole: a person is known by the surname, the others by how much is there. */
  readonly whole: "person" | "name" | "compound";
}

/** Whether a term names one particular person, place, thing or number. */
export function isNamed(term: QueryTerm): boolean {
  if (term.kind === "number") return /\p{N}/u.test(term.surface);
  return term.kind === "name" || term.kind === "place" || term.kind === "acronym";
}

/** A question, understood. */
export interface Query {
  readonly text: string;
  readonly analysis: Analysis;
  readonly type: QuestionType;
  readonly terms: readonly QueryTerm[];
  /** Passages in quotation marks: they must occur. Normalised. */
  readonly quoted: readonly string[];
  readonly negated: boolean;
}

/** What the query needs to know of the article asked about. */
export interface QueryContext extends AnalysisContext {
  /** Number of sentences that a key occurs in. */
  readonly frequency: (key: string) => number;
  /** Folded words of the article, for correcting spelling. */
  readonly vocabulary: Iterable<string>;
  readonly hasWord: (folded: string) => boolean;
}

/** Understands a question: its type, and what to look for. */
export function readQuery(text: string, dutch: Dutch, context: QueryContext): Query {
  const analysis = dutch.analyse(text, { ...context, question: true });
  const type = readQuestionType(analysis.words, text);
  const terms = joinNames(
    chooseTerms(analysis, type).map((term) => toQueryTerm(term, analysis, type, dutch, context)),
    analysis,
    dutch,
  );
  return {
    text,
    analysis,
    type,
    terms,
    quoted: quotedPassages(text),
    negated: analysis.words.some((word) => word.cls === "negation"),
  };
}

/** Longer terms stand for their words; words that only ask are left out. */
function chooseTerms(analysis: Analysis, type: QuestionType): Term[] {
  const taken = new Set<number>(type.asking);
  const chosen: Term[] = [];
  const longFirst = [...analysis.terms].sort((a, b) => b.words.length - a.words.length);
  for (const term of longFirst) {
    if (term.words.some((at) => taken.has(at))) continue;
    for (const at of term.words) taken.add(at);
    chosen.push(term);
  }
  return chosen.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}

/** Neighbouring capitalised words are one name: „Thom de Graaf”, „Getty Museum”. */
function joinNames(terms: readonly QueryTerm[], analysis: Analysis, { names }: Dutch): QueryTerm[] {
  const { words } = analysis;
  const joined: QueryTerm[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    if (last && isNamePart(last) && isNamePart(term) && adjacent(last, term, words, names.particles)) {
      joined[joined.length - 1] = joinTwo(last, term, names.given, analysis);
    } else joined.push(term);
  }
  return joined;
}

function isNamePart(term: QueryTerm): boolean {
  return term.kind === "name";
}

function adjacent(
  a: QueryTerm,
  b: QueryTerm,
  words: readonly Word[],
  particles: ReadonlySet<string>,
): boolean {
  const from = a.words.at(-1) as number;
  const to = b.words[0] as number;
  if (words.slice(from, to).some((word) => word.closesClause)) return false;
  return words.slice(from + 1, to).every((word) => particles.has(word.folded) || word.capitalised);
}

function joinTwo(a: QueryTerm, b: QueryTerm, given: ReadonlySet<string>, analysis: Analysis): QueryTerm {
  const parts = [...(a.whole === "compound" ? [a.keys] : a.parts), b.keys];
  return {
    ...a,
    surface: surfaceOf([...a.words, ...b.words], analysis),
    folded: [...a.folded, ...b.folded],
    words: [...a.words, ...b.words],
    keys: [],
    parts,
    isFocus: a.isFocus || b.isFocus,
    whole: given.has(a.folded[0] as string) ? "person" : "name",
  };
}

/** Words as they were typed, small words between them included; those far apart only by themselves. */
function surfaceOf(indexes: readonly number[], { text, words }: Analysis): string {
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const isTogether = last - first < indexes.length + MOST_BETWEEN;
  if (isTogether) return text.slice(words[first]?.start, words[last]?.end);
  return indexes.map((at) => words[at]?.surface ?? "").join(" ");
}

/** Small words that a name or an expression may have between its own: „Tour de France”. */
const MOST_BETWEEN = 1;

/** Parts of a compound are looked for by their synonyms only: what is merely related to a part leads astray. */
const LEAST_EXPANDED = 0.75;

function toQueryTerm(
  term: Term,
  analysis: Analysis,
  type: QuestionType,
  dutch: Dutch,
  context: QueryContext,
): QueryTerm {
  const words = term.words.map((at) => analysis.words[at] as Word);
  const surface = surfaceOf(term.words, analysis);
  const keys = new Map<string, QueryKey>();
  const add = (key: string, quality: number, via: Via, word: string) => {
    if (quality > (keys.get(key)?.quality ?? 0)) keys.set(key, { key, quality, via, word });
  };
  const addWithExpansions = (key: string, quality: number, via: Via, word: string) => {
    add(key, quality, via, word);
    for (const expansion of dutch.thesaurus.expand(key)) {
      if (quality < LEAST_EXPANDED && expansion.relation !== "synonym") continue;
      add(expansion.key, quality * RELATION_QUALITY[expansion.relation], expansion.relation, expansion.word);
    }
  };
  term.keys.forEach(({ key, quality }, at) => {
    addWithExpansions(key, quality, at === 0 ? "word" : "form", surface);
  });
  const carriers = term.words.length > 1 ? words.filter((word) => word.cls === "content") : [];
  if (carriers.length > 1) {
    for (const word of carriers) add(word.stem, RELATION_QUALITY.component, "form", word.surface);
  } else {
    // Without its verb, „in de buurt” may be the expression as well as the plain noun.
    const isPlain = words.every((word) => word.cls === "content" || word.cls === "stop");
    for (const word of carriers) {
      const factor = isPlain ? 1 : RELATION_QUALITY.carrier;
      for (const { key, quality } of dutch.form(word.norm).keys)
        addWithExpansions(key, quality * factor, "form", word.surface);
    }
  }
  const corrected = spellingOf(words, dutch, context);
  if (corrected) {
    for (const { key, quality } of dutch.form(corrected).keys) {
      addWithExpansions(key, quality * RELATION_QUALITY.spelling, "spelling", corrected);
    }
  }
  const kind = kindOf(term, words);
  const isFocus = term.words.includes(type.focus);
  return {
    surface,
    folded: words.map((word) => word.folded),
    keys: [...keys.values()].sort((a, b) => b.quality - a.quality),
    weight: TERM_WEIGHT[kind] * (isFocus ? (type.focusIsKind ? TERM_WEIGHT.light : TERM_WEIGHT.focus) : 1),
    kind,
    words: term.words,
    corrected: corrected === null ? null : surface,
    isFocus,
    parts: term.words.length === 1 ? compoundParts(words[0] as Word, dutch) : phraseParts(carriers, dutch),
    whole: "compound",
  };
}

/** The parts of a compound, each with its own expansions: „leeftijdsverschil” is found as leeftijd and verschil. */
function compoundParts(word: Word, dutch: Dutch): QueryKey[][] {
  const { parts } = dutch.form(word.norm);
  return parts.length < 2 ? [] : parts.map((part) => withExpansions(part, word.surface, dutch));
}

/** The words of an expression, each with its own expansions: what looks like an expression may not be one. */
function phraseParts(carriers: readonly Word[], dutch: Dutch): QueryKey[][] {
  return carriers.length < 2 ? [] : carriers.map(({ stem, surface }) => withExpansions(stem, surface, dutch));
}

function withExpansions(key: string, surface: string, dutch: Dutch): QueryKey[] {
  return [
    { key, quality: 1, via: "form" as const, word: surface },
    ...dutch.thesaurus.expand(key).map(({ key: other, relation, word }) => ({
      key: other,
      quality: RELATION_QUALITY[relation],
      via: relation,
      word,
    })),
  ];
}

function kindOf(term: Term, words: readonly Word[]): QueryTerm["kind"] {
  const word = words[0] as Word;
  if (term.kind !== "word") return term.kind;
  if (typeof word.number === "number" && word.cls !== "negation" && !isOrdinal(word.norm)) return "number";
  if (word.cls === "light" && !(word.capitalised && !word.first)) return "light";
  return word.capitalised && !word.first ? "name" : "word";
}

/** A word is corrected only when neither the article nor the language has it. */
function spellingOf(words: readonly Word[], dutch: Dutch, context: QueryContext): string | null {
  const word = words[0] as Word;
  if (words.length > 1 || word.number !== undefined || word.place !== null || word.cls === "light")
    return null;
  const isKnown = dutch.lexicon.knows(word.folded) || dutch.thesaurus.words.has(word.norm);
  if (isKnown || context.hasWord(word.folded)) return null;
  return (
    correctSpelling(word.folded, context.vocabulary) ?? correctSpelling(word.folded, dutch.thesaurus.words)
  );
}

function quotedPassages(text: string): string[] {
  return [...text.matchAll(/[„“"«]\s*([^„“”"«»]{3,}?)\s*[”"“»]/gu)].map((match) => match[1] as string);
}
