import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { articleCalled, articleChoices } from "../src/reply/choose-article.ts";
import { summariseFor, USUAL_LIMIT } from "../src/reply/summarise-for.ts";
import { summaryPayload } from "../src/reply/summary-payload.ts";
import { SUMMARY_LENGTHS, type SummaryLength } from "../src/summary/summary.ts";
import type { Command } from "./command.ts";
import { choicesOf, commandText, optionNames, optionText } from "./localised.ts";

const OPTION = optionNames("summary");

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
    const length = call.string(OPTION.length);
    const asked = {
      article: typed === null ? null : articleCalled(corpus, typed),
      topic: call.string(OPTION.topic)?.trim() || null,
      limit: isLength(length) ? SUMMARY_LENGTHS[length] : USUAL_LIMIT,
    };
    const view = { locale: call.locale, ephemeral: false };
    await call.reply(summaryPayload(summariseFor(asked, engine, corpus), view));
  },
  autocomplete: (_option, typed, _locale, { library }) => articleChoices(library.corpus, typed),
} satisfies Command;

function isLength(typed: string | null): typed is SummaryLength {
  return typed !== null && Object.hasOwn(SUMMARY_LENGTHS, typed);
}
