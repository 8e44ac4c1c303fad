import type { Answer, Found } from "../answer/answer.ts";
import type { Corpus } from "../answer/engine.ts";
import { summariseAnswer } from "../summary/answer-summary.ts";
import type { AnswerView } from "./answer-view.ts";
import { showQuestion } from "./asked.ts";
import { button, emojiButton } from "./button.ts";
import { articleLine } from "./citation-line.ts";
import type { SentenceRef } from "./custom-id.ts";
import { joinWithin, LIMITS } from "./limits.ts";
import { locateCitation, refTo, scopeOf } from "./locate.ts";
import { type ButtonGroup, COLOUR, type Payload, payloadOf } from "./payload.ts";
import { quoteBlock, smallBlocks } from "./quote-block.ts";
import { refusalPayload } from "./refusal-payload.ts";
import { quoteBlocks } from "./summary-payload.ts";
import { textsFor } from "./texts/index.ts";
import type { Texts } from "./texts/texts.ts";

/** Longest drawing of the best sentence. */
const LONGEST_BEST = 2_000;

/** Shows an answer: its best sentence as a quote with where it stands, further ones shorter below it. */
export function answerPayload(answer: Answer, view: AnswerView): Payload {
  const texts = textsFor(view.locale);
  const shown = answer.citations.slice(view.offset, view.offset + view.count);
  // What the buttons speak of: the first sentence that is on the page.
  const first = shown[0] ?? answer.citations[0];
  const ref = first && refOfCitation(view.corpus, first);
  if (!answer.answered || !ref) return refusalPayload(answer, view);
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
  const [next, ...rest] = smallBlocks(further, corpus, best.article, texts);
  return next === undefined ? blocks : [...blocks, `**${texts.answer.further}**\n${next}`, ...rest];
}

function laterPage(shown: readonly Found[], { corpus, offset }: AnswerView, texts: Texts): string[] {
  if (shown.length === 0) return [texts.answer.noMore];
  const heading = `**${texts.answer.page(offset + 1, offset + shown.length)}**`;
  const [first, ...rest] = smallBlocks(shown, corpus, null, texts);
  return [`${heading}\n${first}`, ...rest];
}

/** The sentences that answer together, in the article's order. */
function summaryBlocks(answer: Answer, { corpus, count }: AnswerView, texts: Texts): string[] {
  const summary = summariseAnswer(answer, corpus, count);
  const article = corpus.articles.get(summary?.article ?? "");
  if (!summary || !article) return [];
  return [...quoteBlocks(summary, texts), `-# ${articleLine(article, texts)} · ${texts.answer.summary}`];
}

function refOfCitation(corpus: Corpus, found: Found): SentenceRef | null {
  const located = locateCitation(corpus, found);
  return located && refTo(located.article, located.sentence);
}

function answerButtons(answer: Answer, ref: SentenceRef, view: AnswerView, texts: Texts): ButtonGroup[] {
  const scope = scopeOf(view);
  const style: "q" | "s" = view.style === "citaten" ? "q" : "s";
  const asked = { scope, count: view.count, style } as const;
  const { offset, count } = view;
  const more = (label: string, to: number) =>
    button(label, { action: "more", ...ref, ...asked, language: view.locale, offset: Math.max(0, to) });
  return [
    [
      ...(offset > 0 ? [more(`◀ ${texts.buttons.previous}`, offset - count)] : []),
      ...(offset + count < answer.citations.length ? [more(texts.buttons.more, offset + count)] : []),
      button(texts.buttons.context, { action: "context", ...ref }),
      button(texts.buttons.why, { action: "why", ...ref, scope }),
      ...(view.ephemeral ? [button(texts.buttons.share, { action: "share", ...ref, ...asked })] : []),
    ],
    view.votes
      ? [emojiButton("👍", { action: "up", ...ref }), emojiButton("👎", { action: "down", ...ref })]
      : [],
  ];
}
