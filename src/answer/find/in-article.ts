import { isNamed, type QueryKey, type QueryTerm } from "../question/query.ts";

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
