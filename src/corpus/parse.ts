import { type Article, foldWhitespace, type Paragraph, type Sentence } from "./article.ts";
import { findBlocks } from "./blocks.ts";
import { decodeArticle } from "./decode.ts";
import { readHeader, type Span } from "./header.ts";
import { ArticleFault } from "./problem.ts";

/** Cuts a stretch of text into sentences; spans in UTF-16 offsets of `text`, in order, without outer white space. */
export type SplitSentences = (text: string, start: number, end: number) => Span[];

/**
 * Reads one article file.
 * @param id the article's id (the file name without its ending)
 * @param bytes the file's content
 * @throws ArticleFault when the file is not an article that can be read
 */
export function parseArticle(id: string, bytes: Uint8Array, split: SplitSentences): Article {
  const text = decodeArticle(bytes);
  const header = readHeader(text);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const add = (span: Span, paragraph: number, number: number) => {
    const content = foldWhitespace(text.slice(span.start, span.end));
    sentences.push({ index: sentences.length, paragraph, number, ...span, text: content });
  };
  const headline = header.headline && hasWord(text, header.headline) ? header.headline : null;
  if (headline) add(headline, 0, 0);
  for (const block of findBlocks(text, header.bodyStart)) {
    const spans = split(text, block.start, block.end).filter((span) => hasWord(text, span));
    if (spans.length === 0) continue;
    const first = sentences.length;
    const number = paragraphs.length + 1;
    spans.forEach((span, at) => {
      add(span, number, at + 1);
    });
    paragraphs.push({ number, kind: block.kind, first, last: sentences.length });
  }
  if (sentences.length === 0) {
    throw new ArticleFault(/\S/u.test(text.slice(header.bodyStart)) ? "no-text" : "empty", 1);
  }
  const { title, date, source, url, author, language } = header;
  return {
    id,
    title: title !== null && WORD.test(title) ? title : titleFromId(id),
    date,
    source,
    url,
    author,
    language,
    text,
    paragraphs,
    sentences,
  };
}

const WORD = /[\p{L}\p{N}]/u;

function hasWord(text: string, span: Span): boolean {
  return WORD.test(text.slice(span.start, span.end));
}

function titleFromId(id: string): string {
  const words = id.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
