import { ApplicationCommandType } from "discord-api-types/v10";
import { suggestQuestions } from "../src/answer/suggest.ts";
import { helpPayload } from "../src/reply/help-payload.ts";
import type { Command } from "./command.ts";
import { commandText } from "./localised.ts";

/** Says what the bot does, with questions that this corpus answers. */
export default {
  data: { type: ApplicationCommandType.ChatInput, ...commandText("help") },
  async execute(call, { library, engine }) {
    const examples = suggestQuestions(library.corpus, engine);
    await call.reply(helpPayload(examples, { locale: call.locale, ephemeral: true }));
  },
  isPrivate: () => true,
} satisfies Command;
