import type { Answer } from "../answer/answer.ts";
import { UserError } from "../user-error.ts";
import { answerPayload } from "./answer-payload.ts";
import type { AnswerStyle } from "./answer-view.ts";
import { articlePayload } from "./article-payload.ts";
import type { ButtonState, SentenceRef } from "./custom-id.ts";
import { inShortOf } from "./in-short.ts";
import { articleByKey, type Located, locate } from "./locate.ts";
import { noticePayload } from "./notice-payload.ts";
import type { Locale, Payload } from "./payload.ts";
import type { Press, PressContext, Pressed } from "./press.ts";
import { quotePayload } from "./quote-payload.ts";
import { nearestPayload } from "./refusal-payload.ts";
import { textsFor } from "./texts/index.ts";
import { whyPayload } from "./why-payload.ts";

/** Sentences that a question is answered with at most, over all pages. */
export const MOST_CITATIONS = 10;

const STYLES: Readonly<Record<"q" | "s", AnswerStyle>> = { q: "citaten", s: "samenvatting" };

/**
 * Works out what pressing a button comes to.
 * @throws UserError when the sentence, the article or the question is gone
 */
export function pressButton(pressed: Pressed, context: PressContext): Press {
  const { state, locale, ephemeral } = pressed;
  switch (state.action) {
    case "more":
      return update(pageOf(state, state.offset, { ...pressed, locale: state.language }, context));
    case "share":
      return reply(pageOf(state, 0, { ...pressed, ephemeral: false }, context));
    case "context":
      return reply(quotePayloadOf(find(state, context), locale, true));
    case "quote":
      return update(quotePayloadOf(find(state, context), state.language, ephemeral));
    case "why":
      return reply(why(state, pressed, context));
    case "nearest":
      return reply(nearestPayload(ask(state.scope, pressed, context), { corpus: context.corpus, locale }));
    case "up":
    case "down":
      return vote(state, pressed, context);
    case "read": {
      const article = articleByKey(context.corpus, state.article);
      if (!article) throw new UserError("sentence-gone", {});
      const inShort = state.page === 0 ? inShortOf(context.corpus, article) : null;
      return update(articlePayload(article, state.page, { locale: state.language, ephemeral, inShort }));
    }
  }
}

const update = (payload: Payload): Press => ({ kind: "update", payload, vote: null });
const reply = (payload: Payload): Press => ({ kind: "reply", payload, vote: null });

type Asked = Extract<ButtonState, { action: "share" | "more" }>;

function pageOf(state: Asked, offset: number, pressed: Pressed, context: PressContext): Payload {
  find(state, context);
  return answerPayload(ask(state.scope, pressed, context), {
    corpus: context.corpus,
    locale: pressed.locale,
    ephemeral: pressed.ephemeral,
    votes: context.votes,
    style: STYLES[state.style],
    scope: scopeId(state.scope, context),
    count: state.count,
    offset,
    examples: [],
  });
}

function why(
  state: Extract<ButtonState, { action: "why" }>,
  pressed: Pressed,
  context: PressContext,
): Payload {
  const { article, sentence } = find(state, context);
  const answer = ask(state.scope, pressed, context);
  const found = answer.citations.find(
    (each) => each.article === article.id && each.start === sentence.start && each.end === sentence.end,
  );
  if (!found) throw new UserError("sentence-gone", {});
  return whyPayload(found, context.corpus, pressed.locale);
}

function quotePayloadOf({ article, sentence }: Located, locale: Locale, ephemeral: boolean): Payload {
  return quotePayload(article, sentence, { locale, ephemeral });
}

function vote(
  state: Extract<ButtonState, { action: "up" | "down" }>,
  pressed: Pressed,
  context: PressContext,
): Press {
  const texts = textsFor(pressed.locale).vote;
  if (!context.votes) return reply(noticePayload(texts.off));
  const { article, sentence } = find(state, context);
  return {
    kind: "reply",
    payload: noticePayload(texts.thanks),
    vote: {
      question: questionOf(pressed),
      article: article.id,
      paragraph: sentence.paragraph,
      sentence: sentence.number,
      vote: state.action,
    },
  };
}

function find(ref: SentenceRef, { corpus }: PressContext): Located {
  const located = locate(corpus, ref);
  if (!located) throw new UserError("sentence-gone", {});
  return located;
}

function questionOf({ question }: Pressed): string {
  if (question === null) throw new UserError("question-gone", {});
  return question;
}

/** Asks the question of the message again: answers take no longer than looking them up would. */
function ask(scope: string, pressed: Pressed, context: PressContext): Answer {
  const article = scopeId(scope, context);
  return context.engine.ask(context.corpus, questionOf(pressed), { article, limit: MOST_CITATIONS });
}

function scopeId(scope: string, { corpus }: PressContext): string | null {
  if (scope === "-") return null;
  const article = articleByKey(corpus, scope);
  if (!article) throw new UserError("sentence-gone", {});
  return article.id;
}
