import type { Article, Sentence } from "../corpus/article.ts";
import { formatArticleDate } from "./article-date.ts";
import { linkedTitle } from "./citation-line.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { drawQuote } from "./quote.ts";
import { textsFor } from "./texts/index.ts";

const LONGEST_TOPIC = 100;
const LONGEST_SENTENCE = 1_200;

/** A summary: sentences of one article, in its order. */
export interface ShownSummary {
  readonly article: Article;
  /** None when the article does not treat the topic. */
  readonly sentences: readonly Sentence[];
  readonly topic: string | null;
}

/** Shows a summary: each sentence as written, with where it stands. */
export function summaryPayload(
  { article, sentences, topic }: ShownSummary,
  options: { readonly locale: Locale; readonly ephemeral: boolean },
): Payload {
  const texts = textsFor(options.locale);
  const shownTopic = topic === null ? null : texts.word(echo(fitText(topic, LONGEST_TOPIC)));
  if (sentences.length === 0) {
    const description = texts.summary.notTreated(shownTopic ?? "");
    return payloadOf({ color: COLOUR.refusal, description }, options);
  }
  const words = sentences.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  const date = article.date === null ? [] : [formatArticleDate(article.date, texts.tag)];
  const blocks = [
    ...sentences.map(({ text, paragraph, number }) => {
      const { markdown } = drawQuote({ text, highlights: [], answer: null }, LONGEST_SENTENCE);
      return `> ${markdown}\n-# ${texts.place(paragraph, number)}`;
    }),
    [linkedTitle(article), ...date, texts.summary.words(words)].join(" · "),
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
