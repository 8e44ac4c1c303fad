import { type APIApplication, DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { z } from "zod";
import { commands } from "../../commands/index.ts";
import { ConfigError, readConfig } from "../config.ts";
import { EXIT, endingOfLogin } from "../discord/exit-codes.ts";
import { registerCommands } from "../discord/register.ts";
import { UserError } from "../user-error.ts";
import { parseOptions } from "./parse-options.ts";
import { runTool, type Surroundings } from "./run-tool.ts";

const USAGE = `Registers the commands with Discord where they differ from what is registered.

  npm run register                     in the servers of DISCORD_GUILD_IDS, or everywhere when there are none
  npm run register -- --guild ID       in one server, at once
  npm run register -- --clear          removes the commands instead, from the same places`;

const OPTIONS = {
  help: { type: "boolean" },
  clear: { type: "boolean" },
  guild: { type: "string", schema: z.string().regex(/^\d{17,20}$/), allowed: "ID" },
} as const;

/** Registers the commands without starting the bot. */
async function register({ argv }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, OPTIONS);
  if (options.help) {
    console.log(USAGE);
    return EXIT.stopped;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  const { token, apiUrl, guildIds } = readConfig();
  if (token === null) throw new ConfigError("There is no DISCORD_TOKEN; put the bot's token in .env.");
  const rest = new REST({ api: apiUrl }).setToken(token);
  const chosen = options.guild === null ? guildIds : [options.guild];
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const outcomes: number[] = [];
    for (const guildId of chosen.length > 0 ? chosen : [null]) {
      outcomes.push(await registerIn(guildId, rest, id, options.clear));
    }
    return Math.max(...outcomes);
  } catch (error) {
    const { line, code } = endingOfLogin(error, apiUrl);
    console.error(line);
    return code;
  }
}

async function registerIn(guildId: string | null, rest: REST, applicationId: string, clear: boolean) {
  const place = guildId === null ? "everywhere" : `in server ${guildId}`;
  const wanted = clear ? [] : [...commands.values()].map(({ data }) => data);
  try {
    const written = await registerCommands(rest, applicationId, guildId, wanted);
    console.log(
      written ? `Commands ${clear ? "removed" : "registered"} ${place}.` : `Nothing had to change ${place}.`,
    );
    return EXIT.stopped;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.MissingAccess) throw error;
    console.error(`The bot is not ${place}; invite it first.`);
    return EXIT.settings;
  }
}

await runTool(register);
