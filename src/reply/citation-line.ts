import type { Article } from "../corpus/article.ts";
import { formatArticleDate } from "./article-date.ts";
import { cleanQuote, escapeMarkdown } from "./escape.ts";
import { fitText } from "./limits.ts";
import { safeUrl } from "./link.ts";
import type { Texts } from "./texts/texts.ts";

/** Longest title in a citation, as drawn. */
const LONGEST_TITLE = 160;

/** Gives an article's text as one escaped line of at most `max` characters. */
export function shownText(text: string, max: number): string {
  return fitText(cleanQuote(text).trim(), max, (part) => escapeMarkdown(part, false));
}

/** Gives an article's title in Markdown, linked when the article has an address. */
export function linkedTitle(article: Article, max = LONGEST_TITLE): string {
  const title = shownText(article.title, max) || shownText(article.id, max);
  const url = safeUrl(article.url);
  return url === null ? title : `[${title}](${url})`;
}

/** Gives the line that says which article something is from: title and date. */
export function articleLine(article: Article, texts: Texts): string {
  const date = article.date === null ? [] : [formatArticleDate(article.date, texts.tag)];
  return [linkedTitle(article), ...date].join(" · ");
}

/** Gives the line that says where a sentence stands: title, date, paragraph and sentence. */
export function citationLine(
  article: Article,
  place: { readonly paragraph: number; readonly sentence: number },
  texts: Texts,
): string {
  return [articleLine(article, texts), texts.place(place.paragraph, place.sentence)].join(" · ");
}
