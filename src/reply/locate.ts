import type { Corpus } from "../answer/engine.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import type { SentenceRef } from "./custom-id.ts";
import { shortHash } from "./hash.ts";

/** A sentence and the article it stands in. */
export interface Located {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** Gives the key that buttons know an article by. */
export function articleKey(id: string): string {
  return shortHash(id);
}

/** Gives what buttons carry of what a question was asked of: the key of an article, or `-` for the whole corpus. */
export function scopeOf({ scope }: { readonly scope: string | null }): string {
  return scope === null ? "-" : articleKey(scope);
}

/** Finds an article by its key. */
export function articleByKey(corpus: Corpus, key: string): Article | null {
  for (const article of corpus.articles.values()) if (articleKey(article.id) === key) return article;
  return null;
}

/** Makes the reference that buttons carry to a sentence. */
export function refTo(article: Article, sentence: Sentence): SentenceRef {
  return { article: articleKey(article.id), index: sentence.index, hash: shortHash(sentence.text) };
}

/** Finds the sentence of a reference, also when it moved within its article; null when it is gone. */
export function locate(corpus: Corpus, ref: SentenceRef): Located | null {
  const article = articleByKey(corpus, ref.article);
  if (!article) return null;
  const same = (sentence: Sentence | undefined) =>
    sentence !== undefined && shortHash(sentence.text) === ref.hash;
  const there = article.sentences[ref.index];
  const sentence = same(there) ? there : article.sentences.find(same);
  return sentence ? { article, sentence } : null;
}

/** Finds the sentence of a citation. */
export function locateCitation(
  corpus: Corpus,
  citation: { readonly article: string; readonly paragraph: number; readonly sentence: number },
): Located | null {
  const article = corpus.articles.get(citation.article);
  const sentence = article && sentenceAt(article, citation.paragraph, citation.sentence);
  return sentence ? { article, sentence } : null;
}

/** Gives the sentence at a place in an article; 0, 0 is the headline. Null when there is none. */
export function sentenceAt(article: Article, paragraph: number, number: number): Sentence | null {
  if (paragraph === 0) {
    const headline = article.sentences[0];
    return number === 0 && headline?.paragraph === 0 ? headline : null;
  }
  const place = article.paragraphs[paragraph - 1];
  if (!place || number < 1) return null;
  const index = place.first + number - 1;
  return index < place.last ? (article.sentences[index] ?? null) : null;
}
