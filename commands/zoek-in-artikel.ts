import { ApplicationCommandType } from "discord-api-types/v10";
import { replyToQuestion, USUAL_COUNT } from "../src/reply/reply-to-question.ts";
import { textsFor } from "../src/reply/texts/index.ts";
import type { Command } from "./command.ts";

const ENGLISH = textsFor("en").commands.searchMessage;

/** Takes a message as the question, and answers privately. */
export default {
  data: {
    type: ApplicationCommandType.Message,
    name: textsFor("nl").commands.searchMessage,
    name_localizations: { "en-US": ENGLISH, "en-GB": ENGLISH },
  },
  async execute(call, context) {
    const { payload } = replyToQuestion(
      {
        question: call.target ?? "",
        previous: null,
        locale: call.locale,
        ephemeral: true,
        style: "citaten",
        count: USUAL_COUNT,
        article: null,
      },
      context,
    );
    await call.reply(payload);
  },
  isPrivate: () => true,
} satisfies Command;
