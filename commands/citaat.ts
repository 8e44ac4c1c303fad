import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { articleCalled, articleChoices, newestArticle } from "../src/reply/choose-article.ts";
import { sentenceAt } from "../src/reply/locate.ts";
import { quotePayload } from "../src/reply/quote-payload.ts";
import { UserError } from "../src/user-error.ts";
import type { Command } from "./command.ts";
import { commandText, optionNames, optionText } from "./localised.ts";

const OPTION = optionNames("quote");
const NUMBER = {
  type: ApplicationCommandOptionType.Integer as const,
  required: true,
  min_value: 0,
  max_value: 99_999,
};

/** Quotes the sentence at a place, with its neighbours. */
export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...commandText("quote"),
    options: [
      optionText("quote", "paragraph", NUMBER),
      optionText("quote", "sentence", NUMBER),
      optionText("quote", "article", {
        type: ApplicationCommandOptionType.String as const,
        autocomplete: true as const,
      }),
    ],
  },
  async execute(call, { library: { corpus } }) {
    const typed = call.string(OPTION.article);
    const article = typed === null ? newestArticle(corpus) : articleCalled(corpus, typed);
    const paragraph = call.integer(OPTION.paragraph) ?? 0;
    // The headline is the only sentence above the first paragraph, whichever number it is called by.
    const number = paragraph === 0 ? 0 : (call.integer(OPTION.sentence) ?? 0);
    const sentence = sentenceAt(article, paragraph, number);
    if (!sentence) {
      const { title, paragraphs } = article;
      const there = paragraphs[paragraph - 1];
      throw new UserError("no-such-sentence", {
        title,
        paragraph,
        paragraphs: paragraphs.length,
        sentences: there ? there.last - there.first : null,
      });
    }
    await call.reply(quotePayload(article, sentence, { locale: call.locale, ephemeral: false }));
  },
  autocomplete: (_option, typed, _locale, { library }) => articleChoices(library.corpus, typed),
} satisfies Command;
