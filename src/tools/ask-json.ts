import type { Answer, Citation } from "../answer/answer.ts";
import type { Summary } from "../summary/answer-summary.ts";

/** A citation as `ask --json` prints it. */
export type CitationJson = Citation;

/** What `ask --json` prints for a question, its keys in this order; see `docs/ask-json.md`. */
export interface AnswerJson extends Pick<Answer, "question" | "answered" | "reason" | "missing"> {
  readonly citations: readonly CitationJson[];
  readonly nearest: readonly CitationJson[];
  readonly summary: Summary | null;
}

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
    summary: summary && { ...summary, sentences: summary.sentences.map(citationJson) },
  };
}

/** Gives a citation in its public form. */
export function citationJson(citation: Citation): CitationJson {
  const { article, title, paragraph, sentence, start, end, text, highlights, answer, score } = citation;
  return { article, title, paragraph, sentence, start, end, text, highlights, answer, score };
}
