import type { Article } from "../../corpus/article.ts";
import { lookupForm } from "../../dutch/analyse.ts";
import type { Dutch } from "../../dutch/dutch.ts";
import { isCapitalised, tokenise } from "../../dutch/tokens.ts";
import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";

/**
 * Gives the folded words that an article writes with a capital in the middle of a sentence, and never without one. Each
 * article is read once.
 */
export const namesIn: (article: Article) => ReadonlySet<string> = oncePer(({ text }: Article) => {
  const names = new Set<string>();
  const others = new Set<string>();
  let end = 0;
  for (const token of tokenise(text)) {
    const folded = lookupForm(token.surface);
    if (!isCapitalised(token.surface)) others.add(folded);
    else if (/^[^\S\n]+$/u.test(text.slice(end, token.start))) names.add(folded);
    end = token.end;
  }
  for (const word of others) names.delete(word);
  return names;
});

/** Whether a word is a name in an article, and no word of the language: „Vanhees” and „Jan”, but not „Kruis”. */
export function isOnlyName(
  { folded, stem, cls }: Word,
  { names, lexicon, thesaurus }: Dutch,
  isName: (folded: string) => boolean,
): boolean {
  if (cls !== "content" || thesaurus.has(stem) || !isName(folded)) return false;
  return names.given.has(folded) || !lexicon.knows(folded);
}

/** Writes the names of a question with a capital that were typed without: „filip vanhees”. */
export function withCapitals(text: string, words: readonly Word[], isName: (word: Word) => boolean): string {
  let written = text;
  for (const word of words) {
    const [first = ""] = word.surface;
    if (!word.capitalised && isName(word))
      written = written.slice(0, word.start) + first.toUpperCase() + written.slice(word.start + first.length);
  }
  return written;
}
