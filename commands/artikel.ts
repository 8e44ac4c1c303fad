import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { articlePayload } from "../src/reply/article-payload.ts";
import { articleCalled, articleChoices, newestArticle } from "../src/reply/choose-article.ts";
import { inShortOf } from "../src/reply/in-short.ts";
import type { Command } from "./command.ts";
import { commandText, optionNames, optionText } from "./localised.ts";

const OPTION = optionNames("article");

/** Opens an article to read, a paragraph a page. */
export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...commandText("article"),
    options: [
      optionText("article", "article", {
        type: ApplicationCommandOptionType.String as const,
        autocomplete: true as const,
      }),
    ],
  },
  async execute(call, { library: { corpus } }) {
    const typed = call.string(OPTION.article);
    const article = typed === null ? newestArticle(corpus) : articleCalled(corpus, typed);
    const view = { locale: call.locale, ephemeral: false, inShort: inShortOf(corpus, article) };
    await call.reply(articlePayload(article, 0, view));
  },
  autocomplete: (_option, typed, _locale, { library }) => articleChoices(library.corpus, typed),
} satisfies Command;
