import { ApplicationCommandType } from "discord-api-types/v10";
import { ANALYSER_VERSION } from "../src/answer/find/sentence-index.ts";
import { statusPayload } from "../src/reply/status-payload.ts";
import type { Command } from "./command.ts";
import { commandText } from "./localised.ts";

/** Tells how the bot and its index are doing. */
export default {
  data: { type: ApplicationCommandType.ChatInput, ...commandText("status") },
  async execute(call, { library, statistics, shard, version, now }) {
    const articles = [...library.corpus.articles.values()];
    const facts = {
      articles: articles.length,
      sentences: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
      indexAge: now() - library.builtAt,
      uptime: now() - statistics.startedAt,
      indexVersion: ANALYSER_VERSION,
      version,
      ...statistics.read(),
      shard,
      problems: library.problems.length,
    };
    await call.reply(statusPayload(facts, call.locale));
  },
  isPrivate: () => true,
} satisfies Command;
