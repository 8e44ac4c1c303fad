import type { Command, Context } from "../../commands/command.ts";
import type { Config } from "../config.ts";
import { createCooldown } from "./cooldown.ts";
import type { Log } from "./log.ts";

/** What the handlers of interactions and messages share. */
export interface Edge {
  readonly config: Config;
  /** By the name they are registered under. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: Log;
  /** What commands may use, with the shard that serves a server; direct messages come over the first one. */
  context(shardId: number): Context;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Limits;
}

/** How often the bot may be used. */
export interface Limits {
  /** Counts a question; gives the seconds to wait first, 0 when it may be asked now. */
  ask(userId: string, channelId: string): number;
  /** The same for pressing a button, which is for turning pages, too, and bothers nobody. */
  press(userId: string): number;
}

/** How many buttons may be pressed for each question that may be asked. */
const PRESSES = 3;

/** Makes what the handlers share. */
export function makeEdge(
  config: Config,
  commands: Edge["commands"],
  context: Context,
  shardCount: () => number,
  log: Log,
): Edge {
  return {
    config,
    commands,
    log,
    context: (id) => ({ ...context, shard: { id, count: shardCount() } }),
    now: context.now,
    limits: makeLimits(config, context.now),
  };
}

function makeLimits(config: Config, now: () => number): Limits {
  const users = createCooldown(config.userQuestionsPerMinute);
  const channels = createCooldown(config.channelQuestionsPerMinute);
  const presses = createCooldown(config.userQuestionsPerMinute * PRESSES);
  const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1_000);
  return {
    // Someone who has to wait himself does not use up what the channel may ask.
    ask: (userId, channelId) => seconds(users.take(userId, now()) || channels.take(channelId, now())),
    press: (userId) => seconds(presses.take(userId, now())),
  };
}
