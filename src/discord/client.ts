import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { Config } from "../config.ts";

/** Makes the client; it is not logged in yet. */
export function createClient(config: Pick<Config, "apiUrl" | "questionChannelIds">): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      // Privileged: whoever has no use for it should not have to ask Discord for it.
      ...(config.questionChannelIds.length > 0 ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Discord does not announce direct message channels, so the client cannot know them before their first message.
    partials: [Partials.Channel],
    shards: "auto",
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: {
      api: config.apiUrl,
      // By itself the client keeps below Discord's 50 requests a second, but answers to interactions do not count for
      // those. Where Discord does say that it is too much, the client waits.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 25,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 200, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
  });
}
