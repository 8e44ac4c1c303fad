/** An article as it was read: the decoded file and where its paragraphs and sentences are in it. */
export interface Article {
  /** File name without its ending; unique in a corpus. */
  readonly id: string;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the file tells. */
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47 tag of the article's language; `nl` unless the file says otherwise. */
  readonly language: string;
  /** The whole decoded file, byte order mark and line ends included: what all offsets count in. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The headline first (when the file has one), then every sentence in reading order. */
  readonly sentences: readonly Sentence[];
}

/** What a stretch of text is for: running text, the heading above it, or an item of a list. */
export type ParagraphKind = "text" | "heading" | "list";

/** One paragraph; its sentences stand in the article's `sentences` from `first` up to, not including, `last`. */
export interface Paragraph {
  /** 1-based; the headline is not counted. */
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly first: number;
  readonly last: number;
}

/** One sentence. `foldWhitespace(article.text.slice(start, end)) === text`, always. */
export interface Sentence {
  /** Its index in the article's `sentences`. */
  readonly index: number;
  /** 1-based number of its paragraph; 0 for the headline. */
  readonly paragraph: number;
  /** 1-based number within its paragraph; 0 for the headline. */
  readonly number: number;
  /** UTF-16 offsets in the decoded file; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence, with every run of white space as one space. */
  readonly text: string;
}

/** Gives `text` with every run of white space (non-breaking, line end, byte order mark …) as one space. */
export function foldWhitespace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
