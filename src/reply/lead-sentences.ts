import type { Article, Sentence } from "../corpus/article.ts";

/** Most words that a summary of each length has. */
export const SUMMARY_WORDS = { kort: 50, middel: 100, lang: 180 } as const;

/** Length of a summary. */
export type SummaryLength = keyof typeof SUMMARY_WORDS;

/** Gives the sentences that an article's running text opens with: as many as fit in `words`, one at least. */
export function leadSentences(article: Article, words: number): Sentence[] {
  const lead: Sentence[] = [];
  let count = 0;
  for (const { kind, first, last } of article.paragraphs) {
    if (kind === "heading") continue;
    for (const sentence of article.sentences.slice(first, last)) {
      count += sentence.text.split(" ").length;
      if (lead.length > 0 && count > words) return lead;
      lead.push(sentence);
    }
  }
  return lead.length > 0 ? lead : article.sentences.slice(0, 1);
}
