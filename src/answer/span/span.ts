import type { Word } from "../../dutch/word.ts";

/** Where a stretch of words stands in its text, end exclusive. */
export function spanOf(words: readonly Word[], first: number, last: number): [number, number] {
  return [(words[first] as Word).start, (words[last] as Word).end];
}

/** „De Alpen”, „het Rode Kruis”: index of the article right before a word, or else of the word itself. */
export function withArticle(words: readonly Word[], first: number, article: RegExp): number {
  const before = words[first - 1];
  return before && article.test(before.folded) && !before.closesClause ? first - 1 : first;
}
