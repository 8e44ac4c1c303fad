import { type Entity, isProperName, wordsOfEntity } from "../../dutch/entities.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";

/** A word counts as found by a match better than this. */
const FOUND = 0.4;

/** Indexes of the words of a sentence by which the question was found in it. */
export function wordsFound(matches: readonly TermMatch[]): ReadonlySet<number> {
  return new Set(matches.filter(({ quality }) => quality > FOUND).flatMap(({ words }) => words));
}

/** Names in a sentence that were not asked for: they may tell which, or who. */
export function newNames({ entities }: SentenceView, found: ReadonlySet<number>): Entity[] {
  return entities.filter(
    (entity) => isProperName(entity) && wordsOfEntity(entity).some((at) => !found.has(at)),
  );
}
