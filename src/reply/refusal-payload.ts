import type { Answer } from "../answer/answer.ts";
import type { AnswerView } from "./answer-view.ts";
import { showQuestion } from "./asked.ts";
import { button } from "./button.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { scopeOf } from "./locate.ts";
import { COLOUR, type Payload, payloadOf } from "./payload.ts";
import { smallBlocks } from "./quote-block.ts";
import { textsFor } from "./texts/index.ts";

/** Most missing words that are named, and how long each may be. */
const MOST_MISSING = 5;
const LONGEST_WORD = 80;
/** Most sentences shown as nearest, and examples given. */
const MOST_NEAREST = 3;
const MOST_EXAMPLES = 3;

/** Says that a question was not answered, and why; what came nearest stays behind a button. */
export function refusalPayload(answer: Answer, view: AnswerView): Payload {
  const texts = textsFor(view.locale);
  const reason = answer.reason ?? "not-in-article";
  const words = answer.missing
    .slice(0, MOST_MISSING)
    .map((word) => texts.word(`**${echo(fitText(word, LONGEST_WORD))}**`));
  const isAboutArticle = reason === "missing-term" || reason === "not-in-article";
  const hasNearest = isAboutArticle && answer.nearest.length > 0;
  const lines = [
    texts.refusal.reason[reason],
    words.length > 0 ? texts.refusal.missing(words, texts.list(words)) : "",
    isAboutArticle ? "" : examplesBlock(view.examples, texts.refusal.examples),
  ];
  return payloadOf(
    {
      color: COLOUR.refusal,
      description: joinWithin(lines, LIMITS.description, "\n"),
      ...showQuestion(answer.question),
    },
    {
      ephemeral: view.ephemeral,
      buttons: hasNearest
        ? [[button(texts.buttons.nearest, { action: "nearest", scope: scopeOf(view) })]]
        : [],
    },
  );
}

/** Lists questions that can be answered, under a heading; empty when there are none. */
export function examplesBlock(examples: readonly string[], heading: string): string {
  const lines = examples.slice(0, MOST_EXAMPLES).map((example) => `- ${echo(example)}`);
  return lines.length === 0 ? "" : [heading, ...lines].join("\n");
}

/** Shows what came nearest to a question, labelled as not an answer. */
export function nearestPayload(answer: Answer, view: Pick<AnswerView, "corpus" | "locale">): Payload {
  const texts = textsFor(view.locale);
  const found = (answer.nearest.length > 0 ? answer.nearest : answer.citations).slice(0, MOST_NEAREST);
  const blocks =
    found.length === 0
      ? [texts.refusal.noNearest]
      : [texts.refusal.nearestIntro, ...smallBlocks(found, view.corpus, null, texts)];
  return payloadOf(
    {
      color: COLOUR.refusal,
      title: texts.refusal.nearestTitle,
      description: joinWithin(blocks, LIMITS.description),
      ...showQuestion(answer.question),
    },
    { ephemeral: true },
  );
}
