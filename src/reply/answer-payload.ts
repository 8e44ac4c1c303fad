import type { APIButtonComponent } from "discord-api-types/v10";
import type { Answer, Found } from "../answer/answer.ts";
import type { Corpus } from "../answer/engine.ts";
import { summariseAnswer } from "../summary/answer-summary.ts";
import type { AnswerView } from "./answer-view.ts";
import { showQuestion } from "./asked.ts";
import { button, emojiButton } from "./button.ts";
import { citationLine } from "./citation-line.ts";
import type { SentenceRef } from "./custom-id.ts";
import { joinWithin, LIMITS } from "./limits.ts";
import { articleKey, locateCitation, refTo } from "./locate.ts";
import { COLOUR, type Payload, payloadOf } from "./payload.ts";
import { quoteBlock, smallBlock } from "./quote-block.ts";
import { refusalPayload } from "./refusal-payload.ts";
import { quoteBlocks } from "./summary-payload.ts";
import { textsFor } from "./texts/index.ts";
import type { Texts } from "./texts/texts.ts";

/** Longest drawing of the best sentence. */
const LONGEST_BEST = 2_000;

/** Shows an answer: its best sentence as a quote with where it stands, further ones shorter below it. */
export function answerPayload(answer: Answer, view: AnswerView): Payload {
  const texts = textsFor(view.locale);
  const [best] = answer.citations;
  const ref = best && refOfCitation(view.corpus, best);
  if (!answer.answered || !best || !ref) return refusalPayload(answer, view);
  const shown = answer.citations.slice(view.offset, view.offset + view.count);
  const blocks =
    view.style === "samenvatting" && view.offset === 0
      ? summaryBlocks(answer, view, texts)
      : view.offset === 0
        ? firstPage(shown, view, texts)
        : laterPage(shown, view, texts);
  return payloadOf(
    {
      color: COLOUR.answer,
      description: joinWithin(blocks, LIMITS.description),
      ...showQuestion(answer.question),
    },
    { ephemeral: view.ephemeral, buttons: answerButtons(answer, ref, view, texts) },
  );
}

function firstPage([best, ...further]: readonly Found[], { corpus }: AnswerView, texts: Texts): string[] {
  if (!best) return [];
  const blocks = [quoteBlock(best, corpus, LONGEST_BEST, texts)];
  const [next, ...rest] = further.map((found) => smallBlock(found, corpus, best.article, texts));
  return next === undefined ? blocks : [...blocks, `**${texts.answer.further}**\n${next}`, ...rest];
}

function laterPage(shown: readonly Found[], { corpus, offset }: AnswerView, texts: Texts): string[] {
  if (shown.length === 0) return [texts.answer.noMore];
  const heading = `**${texts.answer.page(offset + 1, offset + shown.length)}**`;
  const [first, ...rest] = shown.map((found) => smallBlock(found, corpus, null, texts));
  return [`${heading}\n${first}`, ...rest];
}

/** The sentences that answer together, in the article's order. */
function summaryBlocks(answer: Answer, { corpus, count }: AnswerView, texts: Texts): string[] {
  const summary = summariseAnswer(answer, corpus, count);
  const article = corpus.articles.get(summary?.article ?? "");
  return summary && article ? [...quoteBlocks(summary, texts), linkedTitleLine(article, texts)] : [];
}

function linkedTitleLine(article: Parameters<typeof citationLine>[0], texts: Texts): string {
  const line = citationLine(article, { paragraph: 0, sentence: 0 }, texts);
  return `${line.slice(0, line.lastIndexOf(" · "))}\n-# ${texts.answer.summary}`;
}

function refOfCitation(corpus: Corpus, found: Found): SentenceRef | null {
  const located = locateCitation(corpus, found);
  return located && refTo(located.article, located.sentence);
}

function answerButtons(
  answer: Answer,
  ref: SentenceRef,
  view: AnswerView,
  texts: Texts,
): APIButtonComponent[] {
  const scope = view.scope === null ? "-" : articleKey(view.scope);
  const style: "q" | "s" = view.style === "citaten" ? "q" : "s";
  const asked = { scope, count: view.count, style } as const;
  const { offset, count } = view;
  return [
    ...(offset > 0
      ? [
          button(`◀ ${texts.buttons.previous}`, {
            action: "more",
            ...ref,
            ...asked,
            offset: Math.max(0, offset - count),
          }),
        ]
      : []),
    ...(offset + count < answer.citations.length
      ? [button(texts.buttons.more, { action: "more", ...ref, ...asked, offset: offset + count })]
      : []),
    button(texts.buttons.context, { action: "context", ...ref }),
    button(texts.buttons.why, { action: "why", ...ref, scope }),
    ...(view.ephemeral ? [button(texts.buttons.share, { action: "share", ...ref, ...asked })] : []),
    ...(view.votes
      ? [emojiButton("👍", { action: "up", ...ref }), emojiButton("👎", { action: "down", ...ref })]
      : []),
  ];
}
