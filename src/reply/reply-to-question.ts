import type { Answer } from "../answer/answer.ts";
import type { Corpus, Engine } from "../answer/engine.ts";
import { askInContext, type Exchange } from "../answer/follow-up.ts";
import { suggestQuestions } from "../answer/suggest.ts";
import { UserError } from "../user-error.ts";
import { answerPayload } from "./answer-payload.ts";
import type { AnswerStyle } from "./answer-view.ts";
import { shownQuestion } from "./asked.ts";
import { LONGEST_QUESTION } from "./limits.ts";
import type { Locale, Payload } from "./payload.ts";
import { MOST_CITATIONS } from "./press-button.ts";

/** A question as a reader put it, wherever that was. */
export interface AskedQuestion {
  readonly question: string;
  /** The question and answer that it may lean on; null when nothing came before. */
  readonly previous: Exchange | null;
  readonly locale: Locale;
  readonly ephemeral: boolean;
  readonly style: AnswerStyle;
  /** Sentences a page, 1–5. */
  readonly count: number;
  /** Id of the article to answer from; null for all. */
  readonly article: string | null;
}

/** How a question is asked unless the reader says otherwise. */
export const USUAL_COUNT = 3;

/** What answers need. Fits the context of the commands. */
export interface AnswerContext {
  readonly engine: Engine;
  readonly library: { readonly corpus: Corpus };
  readonly statistics: { count(answered: boolean, milliseconds: number): void };
  readonly keepVote: unknown;
  readonly now: () => number;
}

/** An answer, and how it is shown. */
export interface QuestionReply {
  readonly answer: Answer;
  readonly payload: Payload;
}

/**
 * Answers a question and counts it: the one way in for commands, mentions, replies and the terminal.
 * @throws UserError when the question is too long
 */
export function replyToQuestion(asked: AskedQuestion, context: AnswerContext): QuestionReply {
  const question = asked.question.trim();
  if (question.length > LONGEST_QUESTION) {
    throw new UserError("question-too-long", { length: question.length, most: LONGEST_QUESTION });
  }
  const { corpus } = context.library;
  const started = context.now();
  const options = { article: asked.article, limit: MOST_CITATIONS };
  const answer = askInContext(context.engine, corpus, asked.previous, question, options);
  context.statistics.count(answer.answered, Math.max(0, context.now() - started));
  const needsExamples = answer.reason === "no-question" || answer.reason === "off-topic";
  const payload = answerPayload(answer, {
    corpus,
    locale: asked.locale,
    ephemeral: asked.ephemeral,
    votes: context.keepVote !== null,
    style: asked.style,
    scope: asked.article,
    count: asked.count,
    offset: 0,
    examples: needsExamples ? suggestQuestions(corpus, context.engine) : [],
  });
  return { answer, payload };
}

/**
 * Gives the exchange that a reply to a message leans on: the question that the message shows and what answers it.
 * Null when it shows none, as a notice does.
 */
export function shownExchange(
  embeds: Parameters<typeof shownQuestion>[0],
  { engine, library }: Pick<AnswerContext, "engine" | "library">,
): Exchange | null {
  const question = shownQuestion(embeds);
  if (question === null) return null;
  const { citations } = engine.ask(library.corpus, question, { article: null, limit: 1 });
  return { question, best: citations[0] ?? null };
}
