import type { Article } from "../corpus/article.ts";

/** The sentences that a sentence leans on, by index in its article. */
export interface SentenceContext {
  /** The one or two sentences before it in its section. */
  readonly before: readonly number[];
  /** The headings above it, nearest first. */
  readonly headings: readonly number[];
  /** The headline, when the article has one. */
  readonly headline: number | null;
  /** All of these. */
  readonly all: readonly number[];
}

/** How many sentences back a sentence may lean. */
const REACH = 2;

/** Gives what stands around a sentence. */
export function contextOf(article: Article, index: number): SentenceContext {
  const sentence = article.sentences[index];
  const headline = article.sentences[0]?.paragraph === 0 && index !== 0 ? 0 : null;
  if (!sentence || sentence.paragraph === 0) return { before: [], headings: [], headline: null, all: [] };
  const headings: number[] = [];
  for (let number = sentence.paragraph - 1; number >= 1 && headings.length < 1; number--) {
    const paragraph = article.paragraphs[number - 1];
    if (paragraph?.kind === "heading") headings.push(paragraph.first);
  }
  const before: number[] = [];
  for (let at = index - 1; at > (headings[0] ?? headline ?? -1) && before.length < REACH; at--)
    before.push(at);
  return {
    before,
    headings,
    headline,
    all: [...before, ...headings, ...(headline === null ? [] : [headline])],
  };
}
