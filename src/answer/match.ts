import type { QueryKey, QueryTerm } from "./query.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How a term of the question was found in a sentence. */
export interface TermMatch {
  /** 0 when it was not found. */
  readonly quality: number;
  /** Indexes of the words that were found; empty when it was not. */
  readonly words: readonly number[];
  readonly by: QueryKey | null;
}

const NOT_FOUND: TermMatch = { quality: 0, words: [], by: null };

/** Finds the best match of a term in a sentence. */
export function matchTerm(term: QueryTerm, view: SentenceView): TermMatch {
  let best = NOT_FOUND;
  for (const by of term.keys) {
    if (by.quality <= best.quality) break;
    for (const place of view.places.get(by.key) ?? []) {
      const quality = by.quality * place.quality;
      if (quality > best.quality) best = { quality, words: place.words, by };
    }
  }
  return best;
}

/** Finds every term of a question in a sentence; one match a term, in the terms' order. */
export function matchTerms(terms: readonly QueryTerm[], view: SentenceView): TermMatch[] {
  return terms.map((term) => matchTerm(term, view));
}
