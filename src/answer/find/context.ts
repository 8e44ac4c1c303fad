import type { Article } from "../../corpus/article.ts";
import { oncePer } from "../once-per.ts";

/** The sentences that a sentence leans on, by index in its article. */
export interface SentenceContext {
  /** The one or two sentences before it in its section. */
  readonly before: readonly number[];
  /** The headings above it, nearest first, and the line with a colon that a list item stands under. */
  readonly headings: readonly number[];
  /** The headline, when the article has one. */
  readonly headline: number | null;
  /** All of these. */
  readonly all: readonly number[];
}

/** How many sentences back a sentence may lean. */
const REACH = 2;
/** A heading and the heading over it: deeper nesting is not seen. */
const MOST_HEADINGS = 2;
/** How many paragraphs back a heading is looked for. */
const LONGEST_SECTION = 200;
/** How many items back the line over a list is looked for. */
const LONGEST_LIST = 40;

/** The contexts of an article's sentences that were asked for; every question asks for those of some hundred. */
const contextsOf = oncePer(
  ({ sentences }: Article): (SentenceContext | undefined)[] => new Array(sentences.length),
);

/** Gives what stands around a sentence. */
export function contextOf(article: Article, index: number): SentenceContext {
  const contexts = contextsOf(article);
  const context = contexts[index] ?? readContext(article, index);
  contexts[index] = context;
  return context;
}

function readContext(article: Article, index: number): SentenceContext {
  const sentence = article.sentences[index];
  const headline = article.sentences[0]?.paragraph === 0 && index !== 0 ? 0 : null;
  if (!sentence || sentence.paragraph === 0) return { before: [], headings: [], headline: null, all: [] };
  const headings = headingsOver(article, sentence.paragraph);
  const first = (headings[0] ?? headline ?? -1) + 1;
  const before: number[] = [];
  const isItem = isLineOfList(article, index);
  for (let at = index - 1; at >= first && before.length < REACH; at--) {
    // The lines of a list stand beside each other: none leans on the one before.
    if (isItem && isLineOfList(article, at)) break;
    before.push(at);
  }
  const over = lineOver(article, index, first);
  const above = over === null ? headings : [over, ...headings];
  return {
    before,
    headings: above,
    headline,
    all: [...new Set([...before, ...above, ...(headline === null ? [] : [headline])])],
  };
}

/** An item, or a line that is no sentence: „Jan Vos: voorzitter”. */
function isLineOfList({ sentences, paragraphs }: Article, index: number): boolean {
  const { text, paragraph } = sentences[index] as Article["sentences"][number];
  return paragraphs[paragraph - 1]?.kind === "list" || !/[.!?:;,…]/u.test(lastMark(text));
}

/** The last character of a line but for what closes quotations and brackets. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (/[”"’'»)]/u.test(text[at] ?? "")) at--;
  return text[at] ?? "";
}

/** The number of the nearest heading before each paragraph, by the paragraph's number; 0 for none. */
const headingBefore = oncePer(({ paragraphs }: Article) => {
  const before = new Uint32Array(paragraphs.length + 2);
  paragraphs.forEach(({ kind }, at) => {
    const number = at + 1;
    before[number + 1] = kind === "heading" ? number : (before[number] as number);
  });
  return before;
});

/** The nearest heading, and those that stand right over it. */
function headingsOver(article: Article, paragraph: number): number[] {
  const headings: number[] = [];
  const first = Math.max(1, paragraph - LONGEST_SECTION);
  for (let number = headingBefore(article)[paragraph] ?? 0; number >= first; number--) {
    const heading = article.paragraphs[number - 1];
    if (heading?.kind !== "heading" || headings.length === MOST_HEADINGS) break;
    headings.push(heading.first);
  }
  return headings;
}

/** The line ending in a colon that a list item stands under; null for what is not an item. */
function lineOver({ sentences, paragraphs }: Article, index: number, first: number): number | null {
  for (let at = index; at >= Math.max(first, index - LONGEST_LIST); at--) {
    const { text, paragraph } = sentences[at] as Article["sentences"][number];
    if (text.endsWith(":")) return at === index ? null : at;
    if (/[.!?]/u.test(lastMark(text)) && paragraphs[paragraph - 1]?.kind !== "list") return null;
  }
  return null;
}
