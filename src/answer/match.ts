import type { QueryKey, QueryTerm } from "./query.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How a term of the question was found in a sentence. */
export interface TermMatch {
  /** 0 when it was not found. */
  readonly quality: number;
  /** Indexes of the words that were found; empty when it was not. */
  readonly words: readonly number[];
  readonly by: QueryKey | null;
  /** Whether it was found as a part of a compound. */
  readonly partly: boolean;
}

const NOT_FOUND: TermMatch = { quality: 0, words: [], by: null, partly: false };

/** What the surname alone, and any other part alone, counts for a person's name. */
const NAME_PART = { surname: 0.95, other: 0.5 };
/** What the parts of a compound count, found apart. */
const COMPOUND_PARTS = 0.85;

/** Finds the best match of a term in a sentence. */
export function matchTerm(term: QueryTerm, view: SentenceView): TermMatch {
  const whole = matchKeys(term.keys, view);
  return term.parts.length === 0 || whole.quality >= 1 ? whole : better(whole, matchParts(term, view));
}

function matchKeys(keys: readonly QueryKey[], view: SentenceView): TermMatch {
  let best = NOT_FOUND;
  for (const by of keys) {
    if (by.quality <= best.quality) break;
    for (const place of view.places.get(by.key) ?? []) {
      const quality = by.quality * place.quality;
      if (quality > best.quality) best = { quality, words: place.words, by, partly: place.quality < 0.75 };
    }
  }
  return best;
}

/** A name or a compound by its parts. */
function matchParts(term: QueryTerm, view: SentenceView): TermMatch {
  const matches = term.parts.map((keys) => matchKeys(keys, view));
  const found = matches.filter((match) => match.quality > 0.3);
  if (found.length === 0 || (term.whole === "compound" && found.length < matches.length)) return NOT_FOUND;
  const average = matches.reduce((sum, match) => sum + match.quality, 0) / matches.length;
  const last = (matches.at(-1) as TermMatch).quality;
  const quality = {
    person: Math.max(average, last * NAME_PART.surname, NAME_PART.other),
    name: average,
    compound: average * COMPOUND_PARTS,
  }[term.whole];
  return {
    quality,
    words: [...new Set(found.flatMap((match) => match.words))].sort((a, b) => a - b),
    by: (found.at(-1) as TermMatch).by,
    partly: false,
  };
}

function better(a: TermMatch, b: TermMatch): TermMatch {
  return b.quality > a.quality ? b : a;
}

/** Finds every term of a question in a sentence; one match a term, in the terms' order. */
export function matchTerms(terms: readonly QueryTerm[], view: SentenceView): TermMatch[] {
  return terms.map((term) => matchTerm(term, view));
}
