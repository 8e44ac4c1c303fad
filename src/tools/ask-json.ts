import type { Answer, Citation } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";
import type { Summary } from "../summary/summary.ts";

/** A citation as `ask --json` prints it. */
export type CitationJson = Citation;

/** What `ask --json` prints for a question, its keys in this order; see `docs/ask-json.md`. */
export interface AnswerJson extends Pick<Answer, "question" | "answered" | "reason" | "missing"> {
  readonly citations: readonly CitationJson[];
  readonly nearest: readonly CitationJson[];
  readonly summary: SummaryJson | null;
}

/** A summary as `summarise --json` prints it, its keys in this order; see `docs/summarise-json.md`. */
export type SummaryJson = Summary;

/** Gives an answer in its public form: only what is documented, in the documented order. */
export function answerJson(answer: Answer, summary: Summary | null = null): AnswerJson {
  const { question, answered, reason, missing, citations, nearest } = answer;
  return {
    question,
    answered,
    reason,
    missing,
    citations: citations.map(citationJson),
    nearest: nearest.map(citationJson),
    summary: summary && publicSummary(summary),
  };
}

/**
 * Gives a summary in its public form.
 * @param summary null when the article does not treat the topic, which gives a summary of no sentences
 */
export function summaryJson({ id, title }: Article, summary: Summary | null): SummaryJson {
  if (summary === null) return { article: id, title, words: 0, text: "", sentences: [] };
  return publicSummary(summary);
}

function publicSummary({ article, title, words, text, sentences }: Summary): SummaryJson {
  return { article, title, words, text, sentences: sentences.map(citationJson) };
}

/** Gives a citation in its public form. */
export function citationJson(citation: Citation): CitationJson {
  const { article, title, paragraph, sentence, start, end, text, highlights, answer, score } = citation;
  return { article, title, paragraph, sentence, start, end, text, highlights, answer, score };
}
