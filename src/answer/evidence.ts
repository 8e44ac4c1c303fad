import type { Word } from "../dutch/word.ts";
import { newNames, wordsFound } from "./new-names.ts";
import { isNamed, type Query, type QueryKey, type QueryTerm } from "./query.ts";
import type { Ranked } from "./rank.ts";

/** What speaks for or against the best sentence being the answer; shares are 0–1. */
export const EVIDENCE = [
  "bias",
  "absent",
  "weak",
  "weakest",
  "literal",
  "coverage",
  "poorFit",
  "heading",
  "share",
  "unnamed",
  "unexplained",
  "bare",
  "noUnit",
  "length",
  "words",
  "asksQuantity",
  "asksTime",
  "asksName",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Least quality at which a word of the article covers a word, or a name, of the question, or lies within it. */
const COVERS = { word: 0.35, name: 0.7, within: 0.5 };

/**
 * Tells whether an article has a term of a question, in any form the analyser knows. A name is only covered by itself,
 * and a time or a place by what lies in it: that Belgium is in the article says nothing about France, but Paris does.
 */
export function isInArticle(term: QueryTerm, frequency: (key: string) => number): boolean {
  const covers = ({ key, quality, via }: QueryKey) => {
    if (frequency(key) === 0 || via === "broader") return false;
    if (!isNamed(term)) return quality >= COVERS.word;
    const mayHoldIt = term.kind === "time" || term.kind === "number" || term.kind === "place";
    if (mayHoldIt && via === "narrower") return quality >= COVERS.within;
    return quality >= COVERS.name && (via === "word" || via === "form" || via === "spelling");
  };
  const part = (keys: readonly QueryKey[]) => keys.some(covers);
  // Of a name one part may do („De Graaf”); of a compound or an expression every part must be there.
  const inParts =
    term.whole === "compound" || term.whole === "expression" ? term.parts.every(part) : term.parts.some(part);
  return term.keys.some(covers) || (term.parts.length > 0 && inParts);
}

/** A word is found weakly below this quality: by what is merely related to it. */
const WEAK_BELOW = 0.6;

/** Weighs what was asked against the best sentence and the article as a whole. */
export function weighEvidence(
  query: Query,
  ranked: readonly Ranked[],
  frequency: (key: string) => number,
): Evidence {
  const { expects, units, kind } = query.type;
  const best = ranked[0] as Ranked;
  const { features } = best;
  const around = best.around();
  const asked = query.terms
    .map((term, at) => ({
      term,
      quality: best.matches[at]?.quality ?? 0,
      around: around[at] ?? 0,
    }))
    .filter(({ term }) => term.kind !== "light");
  const total = Math.max(0.3, sum(asked.map(({ term }) => term.weight)));
  const share = (wanted: (each: (typeof asked)[number]) => number) =>
    sum(asked.map((each) => each.term.weight * wanted(each))) / total;
  const asks = (kind: typeof expects) => (expects === kind ? 1 : 0);
  const focus = query.terms.findIndex((term) => term.isFocus);
  // „Hoe heet de predikant” asks which one, as „welke predikant” does.
  const asksWhich = kind === "which" || (expects === "name" && focus >= 0) ? 1 : 0;
  return {
    bias: 1,
    absent: share(({ term }) => (isInArticle(term, frequency) ? 0 : familiarity(term))),
    weak: share(({ quality }) => (quality >= 0.3 && quality < WEAK_BELOW ? 1 : 0)),
    weakest: asked.length > 0 ? Math.min(...asked.map(({ around }) => around)) : 0,
    literal: share(({ quality }) => (quality > 0.9 ? 1 : 0)),
    coverage: best.coverage,
    poorFit: expects === null ? 0 : 1 - best.fit,
    heading: features.headingSentence,
    share: 1 / sum(ranked.map(({ score }) => Math.exp(score - best.score))),
    unnamed: asksWhich === 1 && expects === null && !namesWhich(best, focus) ? 1 : 0,
    unexplained: query.type.definition && features.definition === 0 ? 1 : 0,
    bare: asksWhich === 1 && isBare(best, focus, query.terms[focus]) ? 1 : 0,
    noUnit: units.length > 0 && features.unit === 0 ? 1 : 0,
    length: Math.min(1, best.view.contentWords / 25),
    words: Math.min(1, sum(asked.map(({ term }) => carriersOf(term, query))) / 6),
    asksQuantity: asks("quantity"),
    asksTime: asks("time"),
    asksName: asks("name"),
  };
}

/** How many words of a term carry matter: an expression says as much as its words do. */
function carriersOf({ words }: QueryTerm, { analysis }: Query): number {
  const carriers = words.filter((at) => /^(?:content|light)$/.test(analysis.words[at]?.cls ?? ""));
  return Math.max(1, carriers.length);
}

/**
 * How much the absence of a term tells, 0–1: a word with many others that may stand for it, none of them in the
 * article, is more surely not spoken of than a word that stands alone.
 */
function familiarity({ keys }: QueryTerm): number {
  return Math.min(1, Math.log(1 + keys.length) / 4);
}

/** How many words behind and before a noun the name stands that tells which one. */
const NAME_REACH = { behind: 4, before: 2 };

/**
 * Whether the noun asked about stands in the sentence with nothing that tells which one: „de verzekeraar looft een
 * beloning uit” does not say which insurer, „de Gentse verzekeraar”, „verzekeraar Delta” or „de derde verzekeraar” does.
 */
function isBare({ view, matches }: Ranked, focus: number, term: QueryTerm | undefined): boolean {
  const match = matches[focus];
  const at = match?.words.at(-1);
  if (!match?.by || match.partly || at === undefined) return false;
  if (match.by.via === "narrower" || match.by.via === "related" || match.by.via === "broader") return false;
  const { words, text } = view.analysis;
  if (isPluralOf(words[at] as Word, term)) return true;
  const found = wordsFound(matches);
  const before = words[(match.words[0] as number) - 1];
  const isDescribed = before?.cls === "content" && !found.has((match.words[0] as number) - 1);
  const noun = words[at] as (typeof words)[number];
  const isNamed = newNames(view, found).some(
    ({ first, last }) =>
      (first > at && first - at <= NAME_REACH.behind) || (last < at && at - last <= NAME_REACH.before),
  );
  return !isDescribed && !isNamed && !/[:„“"«]/u.test(text.slice(noun.end, noun.end + 3));
}

/** „De ziekenhuizen” does not tell which hospital. */
function isPluralOf({ folded }: Word, term: QueryTerm | undefined): boolean {
  const [asked = folded] = term?.folded ?? [];
  return folded.length > asked.length && /(?:en|s)$/.test(folded) && !/en$/.test(asked);
}

/** Whether a sentence can tell which one: it has a name that was not asked for, or a narrower word („welk dier” – bij). */
function namesWhich({ view, matches }: Ranked, focus: number): boolean {
  if (matches[focus]?.by?.via === "narrower") return true;
  return newNames(view, wordsFound(matches)).length > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
