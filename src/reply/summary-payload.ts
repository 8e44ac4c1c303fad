import type { Article } from "../corpus/article.ts";
import type { Summary } from "../summary/summary.ts";
import { articleLine } from "./citation-line.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { drawQuote } from "./quote.ts";
import { textsFor } from "./texts/index.ts";
import type { Texts } from "./texts/texts.ts";

const LONGEST_TOPIC = 100;
const LONGEST_SENTENCE = 1_200;

/** A summary as it is shown. */
export interface ShownSummary {
  readonly article: Article;
  /** Null when the topic is not treated. */
  readonly summary: Summary | null;
  readonly topic: string | null;
  /** How many articles this one was taken from because the reader named none; 1 when there was nothing to choose. */
  readonly outOf: number;
}

/** Shows a summary: each sentence as written, with where it stands. */
export function summaryPayload(
  shown: ShownSummary,
  options: { readonly locale: Locale; readonly ephemeral: boolean },
): Payload {
  const { article, summary, topic, outOf } = shown;
  const texts = textsFor(options.locale);
  const shownTopic = topic === null ? null : texts.word(echo(fitText(topic, LONGEST_TOPIC)));
  if (summary === null) {
    const description = texts.summary.notTreated(shownTopic ?? "", outOf);
    return payloadOf({ color: COLOUR.refusal, description }, options);
  }
  const blocks = [
    ...quoteBlocks(summary, texts),
    [
      `-# ${articleLine(article, texts)} · ${texts.summary.words(summary.words)}`,
      ...(outOf === 1 ? [] : [`-# ${texts.summary.chosen(outOf, topic !== null)}`]),
    ].join("\n"),
  ];
  return payloadOf(
    {
      color: COLOUR.answer,
      title: shownTopic === null ? texts.summary.title : texts.summary.about(shownTopic),
      description: joinWithin(blocks, LIMITS.description),
    },
    options,
  );
}

/** Draws the sentences of a summary, each with its place below it. */
export function quoteBlocks({ sentences }: Summary, texts: Texts): string[] {
  return sentences.map((citation) => {
    const { markdown } = drawQuote(citation, LONGEST_SENTENCE);
    return `> ${markdown}\n-# ${texts.place(citation.paragraph, citation.sentence)}`;
  });
}
