import type { REST } from "discord.js";
import type { Command } from "../../commands/command.ts";
import type { Log } from "./log.ts";
import { registerCommands } from "./register.ts";

/**
 * Registers the commands wherever they belong, as far as Discord lets it.
 *
 * @param guildIds the servers to register them in; none for everywhere
 * @returns what came of it, for a log line
 */
export async function registerEverywhere(
  rest: REST,
  applicationId: string,
  guildIds: readonly string[],
  commands: ReadonlyMap<string, Command>,
  log: Log,
): Promise<string> {
  const data = [...commands.values()].map((command) => command.data);
  const outcomes = await Promise.all(
    (guildIds.length > 0 ? guildIds : [null]).map(async (guildId) => {
      const place = guildId === null ? "everywhere" : `in server ${guildId}`;
      try {
        const written = await registerCommands(rest, applicationId, guildId, data);
        return `commands ${written ? "registered" : "unchanged"} ${place}`;
      } catch (error) {
        // The bot can still answer mentions, and the commands that were registered before.
        log.error(`The commands could not be registered ${place}: ${(error as Error).message}`);
        return `commands not registered ${place}`;
      }
    }),
  );
  return outcomes.join(", ");
}
