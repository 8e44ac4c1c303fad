import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { suggestQuestions } from "../src/answer/suggest.ts";
import { articleCalled, articleChoices, questionChoices } from "../src/reply/choose-article.ts";
import { replyToQuestion, USUAL_COUNT } from "../src/reply/reply-to-question.ts";
import type { Call, Command } from "./command.ts";
import { choicesOf, commandText, optionNames, optionText } from "./localised.ts";

const OPTION = optionNames("ask");
const MOST_SENTENCES = 5;

const isPrivate = (call: Pick<Call, "boolean">) => call.boolean(OPTION.public) === false;

/** Answers a question with sentences of the article. */
export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...commandText("ask"),
    options: [
      optionText("ask", "question", {
        type: ApplicationCommandOptionType.String as const,
        required: true,
        autocomplete: true as const,
      }),
      optionText("ask", "style", {
        type: ApplicationCommandOptionType.String as const,
        choices: choicesOf("style"),
      }),
      optionText("ask", "count", {
        type: ApplicationCommandOptionType.Integer as const,
        min_value: 1,
        max_value: MOST_SENTENCES,
      }),
      optionText("ask", "article", {
        type: ApplicationCommandOptionType.String as const,
        autocomplete: true as const,
      }),
      optionText("ask", "public", { type: ApplicationCommandOptionType.Boolean as const }),
    ],
  },
  async execute(call, context) {
    const typed = call.string(OPTION.article);
    const { payload } = replyToQuestion(
      {
        question: call.string(OPTION.question) ?? "",
        previous: null,
        locale: call.locale,
        ephemeral: isPrivate(call),
        style: call.string(OPTION.style) === "samenvatting" ? "samenvatting" : "citaten",
        count: Math.max(1, Math.min(call.integer(OPTION.count) ?? USUAL_COUNT, MOST_SENTENCES)),
        article: typed === null ? null : articleCalled(context.library.corpus, typed).id,
      },
      context,
    );
    await call.reply(payload);
  },
  isPrivate,
  autocomplete(option, typed, _locale, { library, engine }) {
    if (option === OPTION.article) return articleChoices(library.corpus, typed);
    return questionChoices(suggestQuestions(library.corpus, engine), typed);
  },
} satisfies Command;
