import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { articleCalled, articleChoices, newestArticle } from "../src/reply/choose-article.ts";
import { leadSentences, SUMMARY_WORDS, type SummaryLength } from "../src/reply/lead-sentences.ts";
import { summaryPayload } from "../src/reply/summary-payload.ts";
import type { Command } from "./command.ts";
import { choicesOf, commandText, optionNames, optionText } from "./localised.ts";

const OPTION = optionNames("summary");
const MOST_ON_TOPIC = 5;

/** Sums up an article in its own sentences. */
export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...commandText("summary"),
    options: [
      optionText("summary", "length", {
        type: ApplicationCommandOptionType.String as const,
        choices: choicesOf("length"),
      }),
      optionText("summary", "topic", { type: ApplicationCommandOptionType.String as const, max_length: 100 }),
      optionText("summary", "article", {
        type: ApplicationCommandOptionType.String as const,
        autocomplete: true as const,
      }),
    ],
  },
  async execute(call, { engine, library: { corpus } }) {
    const typed = call.string(OPTION.article);
    const article = typed === null ? newestArticle(corpus) : articleCalled(corpus, typed);
    const length = (call.string(OPTION.length) ?? "middel") as SummaryLength;
    const topic = call.string(OPTION.topic)?.trim() || null;
    const words = SUMMARY_WORDS[length] ?? SUMMARY_WORDS.middel;
    const about =
      topic === null ? null : engine.ask(corpus, topic, { article: article.id, limit: MOST_ON_TOPIC });
    const starts = new Set(about?.citations.map(({ start }) => start));
    const sentences = about
      ? article.sentences.filter(({ start }) => starts.has(start))
      : leadSentences(article, words);
    await call.reply(
      summaryPayload({ article, sentences, topic }, { locale: call.locale, ephemeral: false }),
    );
  },
  autocomplete: (_option, typed, _locale, { library }) => articleChoices(library.corpus, typed),
} satisfies Command;
