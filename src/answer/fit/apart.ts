import type { Entity } from "../../dutch/entities.ts";
import type { Word } from "../../dutch/word.ts";

/**
 * Whether a number stands between other commas than everything that the question names: „in Nederland 140, in
 * Vlaanderen 35” has 35 of Flanders. False when nothing that it names was found.
 * @param named indexes of the words that were found by a name
 */
export function isApart(
  { kind, first, last }: Entity,
  named: ReadonlySet<number>,
  words: readonly Word[],
): boolean {
  if (kind !== "quantity" || named.size === 0) return false;
  let start = first;
  while (start > 0 && !words[start - 1]?.closesClause) start--;
  let end = last;
  while (end < words.length - 1 && !words[end]?.closesClause) end++;
  return [...named].every((at) => at < start || at > end);
}
