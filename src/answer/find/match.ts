import type { Entity } from "../../dutch/entities.ts";
import { areDifferent } from "../../dutch/homographs.ts";
import type { Query, QueryKey, QueryTerm } from "../question/query.ts";
import { withoutOthers } from "./contrast.ts";
import { matchKind } from "./kind-match.ts";
import { matchGroup } from "./members.ts";
import type { SentenceKey, SentenceView } from "./sentence-view.ts";

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

/** How the noun asked about was found, of the matches of a question's terms; undefined when it asks about none. */
export function matchOfFocus(
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): TermMatch | undefined {
  return matches[terms.findIndex(({ isFocus }) => isFocus)];
}

const NOT_FOUND: TermMatch = { quality: 0, words: [], by: null, partly: false };

/** What the surname alone, and any other part alone, counts for a person's name. */
const NAME_PART = { surname: 0.95, other: 0.5 };
/** What the parts of a compound count, found apart. */
const COMPOUND_PARTS = 0.85;
/** What is left of a find of the verb „stellen” by „stel”, a pair. */
const MISREAD = 0.6;
/** Parts further apart than this, in words, hardly belong together, and what is left of them. */
const WIDE = 8;
const ASTRAY = 0.6;

/** How the terms of a question are found in a sentence; one match a term, in the terms' order. */
export type MatchTerms = (view: SentenceView) => readonly TermMatch[];

/** Something that a sentence's key stands for: the `rank`th way to find one of the rows of keys that are looked for. */
interface Use {
  readonly row: number;
  readonly rank: number;
  readonly by: QueryKey;
}

/**
 * Makes the function that finds the terms of a question in a sentence. A question has hundreds of keys and a sentence
 * some twenty, so that each of the sentence's is looked up among the question's.
 * @param has tells whether any of the sentences has a key: of most words that may stand for one, none has
 */
export function createMatcher(
  query: Pick<Query, "terms" | "type" | "analysis">,
  has: (key: string) => boolean,
): MatchTerms {
  const { terms, type } = query;
  const asksWhich = !type.focusIsKind && (type.kind === "which" || type.kind === "how-many");
  const rows = terms.flatMap((term) => [term.keys, ...term.parts]);
  const uses = new Map<string, Use[]>();
  rows.forEach((keys, row) => {
    keys.forEach((by, rank) => {
      if (!has(by.key)) return;
      const known = uses.get(by.key);
      if (known) known.push({ row, rank, by });
      else uses.set(by.key, [{ row, rank, by }]);
    });
  });
  return ({ analysis, keys, entities }) => {
    const found = matchRows(rows.length, uses, keys);
    let row = 0;
    const matches = terms.map((term) => {
      const at = row;
      row += 1 + term.parts.length;
      const whole = term.asksKind ? matchKind(found[at] as TermMatch, analysis) : (found[at] as TermMatch);
      const isWhole = term.parts.length === 0 || whole.quality >= 1;
      const match = isWhole ? whole : better(whole, joinParts(term, found.slice(at + 1, row)));
      return term.isGroup ? matchGroup(match, analysis.words) : match;
    });
    const own = withoutOthers(query, analysis.words, matches);
    if (!asksWhich && type.expects !== "reason") return own;
    return own.map((match, at) => {
      if (asksWhich && terms[at]?.isFocus && isTakenBy(match, matches)) return NOT_FOUND;
      return type.expects === "reason" && isReasonWord(match, entities) ? NOT_FOUND : match;
    });
  };
}

/**
 * „Bij welke krant werkte zij als journalist”: a journalist, found by that word, is not found for the paper once more,
 * though the two are related.
 */
function isTakenBy(match: TermMatch, matches: readonly TermMatch[]): boolean {
  return (
    match.by?.via === "related" &&
    matches.some(
      (other) => other.quality > match.quality && match.words.every((at) => other.words.includes(at)),
    )
  );
}

/** „Waarom vielen de daders aan”: „reden” and „oorzaak” only say that a reason is given, though a crime has one, too. */
function isReasonWord({ by, words }: TermMatch, entities: readonly Entity[]): boolean {
  const isReason = (at: number) => entities.some(({ kind, first }) => kind === "reason" && first === at);
  return by?.via === "related" && words.every(isReason);
}

/** The best match of each row of keys: of equals the one by the first of its keys, and of these the first in the sentence. */
function matchRows(
  rows: number,
  uses: ReadonlyMap<string, readonly Use[]>,
  keys: readonly SentenceKey[],
): TermMatch[] {
  const best = new Array<TermMatch>(rows).fill(NOT_FOUND);
  const ranks = new Array<number>(rows).fill(-1);
  for (const { key, quality, words, reading } of keys) {
    const known = uses.get(key);
    // Most of a sentence was not asked for.
    if (known === undefined) continue;
    for (const { row, rank, by } of known) {
      const isMisread = areDifferent(by.reading ?? null, reading);
      const found = by.quality * quality * (isMisread ? MISREAD : 1);
      const { quality: least } = best[row] as TermMatch;
      if (found < least || (found === least && rank >= (ranks[row] as number))) continue;
      best[row] = { quality: found, words, by, partly: quality < 0.75 };
      ranks[row] = rank;
    }
  }
  return best;
}

/** A name or a compound by its parts. */
function joinParts({ whole }: QueryTerm, matches: readonly TermMatch[]): TermMatch {
  const found = matches.filter((match) => match.quality > 0.3);
  if (found.length === 0 || (whole === "compound" && found.length < matches.length)) return NOT_FOUND;
  const average = matches.reduce((sum, match) => sum + match.quality, 0) / matches.length;
  const last = (matches.at(-1) as TermMatch).quality;
  const words = [...new Set(found.flatMap((match) => match.words))].sort((a, b) => a - b);
  const joined =
    average * COMPOUND_PARTS * ((words.at(-1) as number) - (words[0] as number) > WIDE ? ASTRAY : 1);
  const quality = {
    person: Math.max(average, last * NAME_PART.surname, NAME_PART.other),
    name: average,
    compound: joined,
    expression: joined,
  }[whole];
  return {
    quality,
    words,
    by: (found.at(-1) as TermMatch).by,
    partly: false,
  };
}

function better(a: TermMatch, b: TermMatch): TermMatch {
  return b.quality > a.quality ? b : a;
}
