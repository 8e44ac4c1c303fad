import { Client, type ClientOptions, GatewayIntentBits, Partials } from "discord.js";
import { type LocalDiscord, startLocalDiscord } from "./local-discord.ts";
import type { LocalDiscordOptions } from "./options.ts";

/**
 * What a discord.js client needs to log in to a local Discord instead of the real one.
 *
 * Only the waiting between two identifies, which lasts over five seconds, is left out.
 */
export function localClientOptions(discord: LocalDiscord): Pick<ClientOptions, "rest" | "ws"> {
  return {
    rest: { api: discord.api },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  };
}

/** The intents of a bot that reads messages which concern it. */
export const MESSAGE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * A discord.js client for a local Discord that is not logged in yet.
 */
export function testClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client<true> {
  return new Client({
    intents: MESSAGE_INTENTS,
    partials: [Partials.Channel],
    ...localClientOptions(discord),
    ...options,
  }) as Client<true>;
}

/**
 * Starts a local Discord with a client in it that is ready.
 */
export async function connected(
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ discord: LocalDiscord; client: Client<true> }> {
  const discord = await startLocalDiscord(options);
  const client = testClient(discord, clientOptions);
  await logIn(discord, client);
  return { discord, client };
}

/** Logs a client in, and resolves when it has seen every guild. */
export async function logIn(discord: LocalDiscord, client: Client): Promise<void> {
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(discord.token);
  await ready;
}
