import { Events } from "discord.js";
import type { Context } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { suggestQuestions } from "../answer/suggest.ts";
import type { Config } from "../config.ts";
import { createClient } from "./client.ts";
import { logConnection } from "./connection-log.ts";
import { openDesk } from "./desk.ts";
import { makeEdge } from "./edge.ts";
import { type Ending, EXIT, endingOfClose, endingOfLogin } from "./exit-codes.ts";
import { takeInteraction } from "./interactions.ts";
import { inviteLink } from "./invite.ts";
import { createLog } from "./log.ts";
import { messageTaker } from "./messages.ts";
import { registerEverywhere } from "./registration.ts";
import { watchProcess } from "./watch-process.ts";

/**
 * How long answers in hand may take once the bot is told to stop, how long logging out may, and how long whatever is
 * then left: five seconds together, at most.
 */
const FINISH_MS = 3_500;
const LOG_OUT_MS = 1_000;
const LEFT_MS = 200;

/**
 * Runs the bot in Discord until it is told to stop, or cannot go on.
 *
 * @returns the exit code for the process, one of `EXIT`
 */
export async function startDiscord(config: Config, context: Context): Promise<number> {
  const { token } = config;
  if (token === null) throw new Error("Discord needs a token");
  const log = createLog(config.logLevel, [token]);
  const client = createClient(config);
  const desk = openDesk(log);
  const edge = makeEdge(config, commands, context, () => client.ws.shards.size, log);

  // Worked out while nobody waits for it; the first questions that come in then find the engine warm, too.
  suggestQuestions(context.library.corpus, context.engine);

  logConnection(client, log);
  client.on(Events.InteractionCreate, (interaction) => takeInteraction(interaction, desk, edge));
  client.on(Events.MessageCreate, messageTaker(desk, edge));
  client.once(Events.ClientReady, async ({ application, guilds, rest, user }) => {
    const outcome = await registerEverywhere(rest, application.id, config.guildIds, commands, log);
    const servers = `${guilds.cache.size} server${guilds.cache.size === 1 ? "" : "s"}`;
    log.info(`Ready as ${user.username} in ${servers}, ${outcome}. Invite: ${inviteLink(application.id)}`);
  });

  let unwatch = () => {};
  const { code, line } = await new Promise<Ending>((end) => {
    unwatch = watchProcess(log, (signal) => end({ code: EXIT.stopped, line: `Stopping on ${signal}` }));
    client.on(Events.ShardDisconnect, (event) => {
      const ending = endingOfClose(event.code);
      if (ending) end(ending);
    });
    client.login(token).catch((error) => {
      log.debug(`Logging in failed: ${error instanceof Error ? error.stack : error}`);
      end(endingOfLogin(error, config.apiUrl));
    });
  });
  if (code === EXIT.stopped) log.info(line);
  else log.error(line);
  // From here on a connection that is lost is what was wanted.
  client.removeAllListeners(Events.ShardReconnecting);
  if (!(await desk.close(FINISH_MS))) log.warn("Some answers were not finished in time");
  await Promise.race([client.destroy(), new Promise((resolve) => setTimeout(resolve, LOG_OUT_MS))]);
  unwatch();
  // Should something still be open, such as a connection that does not close, the process must end all the same.
  setTimeout(() => process.exit(code), LEFT_MS).unref();
  return code;
}
