import { isNamed, type Query, type QueryKey, type QueryTerm } from "./query.ts";
import type { Ranked } from "./rank.ts";

/** What speaks for or against the best sentence being the answer; shares are 0–1. */
export const EVIDENCE = [
  "bias",
  "absent",
  "weak",
  "weakest",
  "coverage",
  "context",
  "rarest",
  "exact",
  "order",
  "missingType",
  "missingHardType",
  "score",
  "margin",
  "share",
  "focusMissing",
  "unit",
  "noUnit",
  "keywords",
  "terms",
  "asksQuantity",
  "asksTime",
  "asksPerson",
  "asksName",
  "asksPlace",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Least quality at which a word of the article covers a word, or a name, of the question. */
const COVERS = { word: 0.45, name: 0.7 };

/**
 * Tells whether an article has a term of a question, in any form the analyser knows. A name is only covered by itself:
 * that Belgium is in the article says nothing about France.
 */
export function isInArticle(term: QueryTerm, frequency: (key: string) => number): boolean {
  const covers = ({ key, quality, via }: QueryKey) => {
    if (frequency(key) === 0 || via === "broader") return false;
    if (!isNamed(term)) return quality >= COVERS.word;
    return quality >= COVERS.name && (via === "word" || via === "form" || via === "spelling");
  };
  const part = (keys: readonly QueryKey[]) => keys.some(covers);
  // Of a name one part may do („De Graaf”); of a compound or an expression every part must be there.
  const inParts = term.whole === "compound" ? term.parts.every(part) : term.parts.some(part);
  return term.keys.some(covers) || (term.parts.length > 0 && inParts);
}

/** Weighs what was asked against the best sentence and the article as a whole. */
export function weighEvidence(
  query: Query,
  ranked: readonly Ranked[],
  frequency: (key: string) => number,
): Evidence {
  const { expects, units, kind } = query.type;
  const best = ranked[0] as Ranked;
  const { features } = best;
  const asked = query.terms
    .map((term, at) => ({ term, quality: best.matches[at]?.quality ?? 0 }))
    .filter(({ term }) => term.kind !== "light");
  const total = Math.max(0.3, sum(asked.map(({ term }) => term.weight)));
  const share = (wanted: (each: (typeof asked)[number]) => number) =>
    sum(asked.map((each) => each.term.weight * wanted(each))) / total;
  const absent = asked.filter(({ term }) => !isInArticle(term, frequency));
  const asks = (kind: typeof expects) => (expects === kind ? 1 : 0);
  return {
    bias: 1,
    absent: sum(absent.map(({ term }) => term.weight)) / total,
    weak: share(({ quality }) => (quality >= 0.3 && quality < 0.75 ? 1 : 0)),
    weakest: asked.length > 0 ? Math.min(...asked.map(({ quality }) => quality)) : 0,
    coverage: best.coverage,
    context: features.context,
    rarest: features.rarest,
    exact: features.exact,
    order: features.order,
    missingType: features.missingType,
    missingHardType: asks("time") + asks("name") + asks("quantity") > 0 ? features.missingType : 0,
    score: best.score / 10,
    margin: Math.min(1, (best.score - (ranked[1]?.score ?? 0)) / 4),
    share: 1 / sum(ranked.map(({ score }) => Math.exp(score - best.score))),
    focusMissing: query.terms.some((term, at) => term.isFocus && (best.matches[at]?.quality ?? 0) < 0.3)
      ? 1
      : 0,
    unit: features.unit,
    noUnit: units.length > 0 && features.unit === 0 ? 1 : 0,
    keywords: kind === "keywords" ? 1 : 0,
    terms: Math.min(1, asked.length / 6),
    asksQuantity: asks("quantity"),
    asksTime: asks("time"),
    asksPerson: asks("person"),
    asksName: asks("name"),
    asksPlace: asks("place"),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
