import type { APIEmbed } from "discord-api-types/v10";
import type { Article, Sentence } from "../corpus/article.ts";
import { formatArticleDate } from "./article-date.ts";
import { button } from "./button.ts";
import { shownText } from "./citation-line.ts";
import { joinWithin, LIMITS } from "./limits.ts";
import { safeUrl } from "./link.ts";
import { articleKey } from "./locate.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { drawQuote } from "./quote.ts";
import { textsFor } from "./texts/index.ts";
import type { Texts } from "./texts/texts.ts";

/** Longest stretch of the article on a page, as drawn; longer paragraphs go over several pages. */
const LONGEST_PAGE = 2_800;
const LONGEST_FACT = 120;
const LONGEST_IN_SHORT = 500;

/** A page of an article: sentences of one paragraph, drawn. */
interface Page {
  readonly paragraph: number;
  readonly text: string;
}

/** Shows an article page by page, a paragraph each; the first page also tells what the article is. */
export function articlePayload(
  article: Article,
  page: number,
  options: { readonly locale: Locale; readonly ephemeral: boolean; readonly inShort: Sentence | null },
): Payload {
  const texts = textsFor(options.locale);
  const pages = pagesOf(article);
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const shown = pages[at] ?? { paragraph: 0, text: "" };
  const url = safeUrl(article.url);
  const inShort = options.inShort ? inShortLine(article, options.inShort, texts) : "";
  const blocks =
    at === 0 ? [inShort, `-# ${facts(article, texts, inShort === "")}`, shown.text] : [shown.text];
  const embed: APIEmbed = {
    color: COLOUR.answer,
    title: shownText(article.title, LIMITS.title) || shownText(article.id, LIMITS.title),
    description: joinWithin(blocks, LIMITS.description),
    footer: { text: texts.article.page(shown.paragraph, article.paragraphs.length) },
    ...(url === null ? {} : { url }),
  };
  const key = articleKey(article.id);
  const turn = (label: string, to: number) =>
    button(label, { action: "read", article: key, language: options.locale, page: to });
  return payloadOf(embed, {
    ephemeral: options.ephemeral,
    buttons: [
      [
        ...(at > 0 ? [turn(`◀ ${texts.buttons.previous}`, at - 1)] : []),
        ...(at < pages.length - 1 ? [turn(`${texts.buttons.next} ▶`, at + 1)] : []),
      ],
    ],
  });
}

/** One line that tells the article: its headline, date and best sentence. */
function inShortLine(article: Article, { text }: Sentence, texts: Texts): string {
  const date = article.date === null ? "" : ` (${formatArticleDate(article.date, texts.tag)})`;
  const title = shownText(article.title, LONGEST_FACT);
  const { markdown } = drawQuote({ text, highlights: [], answer: null }, LONGEST_IN_SHORT);
  return `**${texts.article.inShort}:** ${title}${date}. ${markdown}`;
}

function facts(article: Article, texts: Texts, withDate: boolean): string {
  const words = article.sentences.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  const counts = {
    paragraphs: article.paragraphs.length,
    sentences: article.sentences.filter(({ paragraph }) => paragraph > 0).length,
    words,
  };
  const fact = (text: string | null, say: (text: string) => string) =>
    text === null ? [] : [say(shownText(text, LONGEST_FACT))];
  return [
    ...(article.date === null || !withDate ? [] : [formatArticleDate(article.date, texts.tag)]),
    ...fact(article.source, texts.article.source),
    ...fact(article.author, texts.article.author),
    texts.article.counts(counts),
  ].join(" · ");
}

/** Lays an article out in pages. */
function pagesOf(article: Article): Page[] {
  return article.paragraphs.flatMap(({ number, first, last }) => {
    const pages: Page[] = [];
    let text = "";
    for (const sentence of article.sentences.slice(first, last)) {
      const drawn = drawQuote(
        { text: sentence.text, highlights: [], answer: null },
        LONGEST_PAGE - 2,
      ).markdown;
      if (text !== "" && text.length + 1 + drawn.length > LONGEST_PAGE) {
        pages.push({ paragraph: number, text });
        text = "";
      }
      text = text === "" ? `> ${drawn}` : `${text} ${drawn}`;
    }
    return [...pages, { paragraph: number, text }];
  });
}
