import type { LocalEvent } from "./events.ts";

/** What a test, or a person trying the bot, may decide about the local Discord. */
export interface LocalDiscordOptions {
  /** The only bot token that is accepted. */
  token?: string;
  /** The application's id; an application's bot user has the same one. */
  applicationId?: string;
  /** The name of the application and of its bot user. */
  botName?: string;
  /** The port on 127.0.0.1; 0 takes a free one. */
  port?: number;
  /** How many shards /gateway/bot recommends. */
  shards?: number;
  /** How many shards may identify at once, as /gateway/bot says it. */
  maxConcurrency?: number;
  /** How many sessions /gateway/bot says may still be started. */
  sessionsRemaining?: number;
  /** How often the client must send a heartbeat. */
  heartbeatIntervalMs?: number;
  /** Intents the application has not been granted; asking for one closes the connection with 4014. */
  disallowedIntents?: number;
  /** How long an interaction waits for its first answer; Discord gives 3 seconds. */
  interactionTimeoutMs?: number;
  /** How long an interaction's token stays valid after that; Discord gives 15 minutes. */
  interactionTokenMs?: number;
  /** How long an exchange must be quiet before it counts as settled. */
  settleMs?: number;
  /** How many requests each rate limit bucket takes, in how long. */
  rateLimit?: { limit: number; windowMs: number };
  /** Told about everything that happens, in order. */
  onEvent?: (event: LocalEvent) => void;
}

/** The options with every default filled in. */
export type Settings = Required<Omit<LocalDiscordOptions, "onEvent" | "applicationId">> & {
  applicationId: string | undefined;
};

/**
 * Fills in the defaults, which are Discord's own wherever Discord has one.
 */
export function settingsFrom(options: LocalDiscordOptions): Settings {
  return {
    token: options.token ?? "bG9jYWw.local.discord-token",
    applicationId: options.applicationId,
    botName: options.botName ?? "Bronvast",
    port: options.port ?? 0,
    shards: options.shards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
    sessionsRemaining: options.sessionsRemaining ?? 1000,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    disallowedIntents: options.disallowedIntents ?? 0,
    interactionTimeoutMs: options.interactionTimeoutMs ?? 3000,
    interactionTokenMs: options.interactionTokenMs ?? 15 * 60_000,
    settleMs: options.settleMs ?? 30,
    // Discord does not publish its limits; this one is wide enough that a test only meets it when it asks to.
    rateLimit: options.rateLimit ?? { limit: 500, windowMs: 1000 },
  };
}
