import { endBehind } from "../../dutch/clause-bounds.ts";
import type { Word } from "../../dutch/word.ts";

/** Words of a sentence from `first` up to and including `last` that tell something of the noun before them. */
export interface RelativeClause {
  readonly first: number;
  readonly last: number;
}

/** „Een klacht | die hij later weer introk”: the clauses of a sentence that begin with „die” behind a noun. */
export function findRelativeClauses(words: readonly Word[]): RelativeClause[] {
  return words.flatMap(({ folded }, first) => {
    const before = words[first - 1];
    if (folded !== "die" || before?.cls !== "content") return [];
    return [{ first, last: endBehind(words, first) }];
  });
}
