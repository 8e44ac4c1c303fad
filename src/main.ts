import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { ConfigError, readConfig } from "./config.ts";
import { createStatistics } from "./discord/statistics.ts";
import { votesIn } from "./discord/votes.ts";
import { openLibrary } from "./library/library.ts";
import { projectRoot } from "./library/project-root.ts";
import { errorText } from "./reply/texts/errors.ts";
import { openChannel } from "./terminal/open-channel.ts";
import { parseLocale } from "./tools/locale.ts";
import { corpusPlace, librarySource } from "./tools/open-project.ts";
import { endOutputQuietly } from "./tools/output.ts";
import { UserError } from "./user-error.ts";

/** Exit codes of what goes wrong before Discord is asked anything; the others are in `discord/exit-codes.ts`. */
const EXIT = { usage: 2, unexpected: 70 };

const locale = parseLocale(process.argv.slice(2), process.env.LC_ALL || process.env.LANG);

/** Settings, then the library, then Discord when there is a token, and the terminal otherwise. */
async function main(): Promise<number> {
  const config = readConfig();
  const source = await librarySource(corpusPlace(null));
  const now = Date.now;
  const context: Context = {
    engine: source.engine,
    library: await openLibrary(source),
    statistics: createStatistics(now()),
    now,
    keepVote: config.votesFile === null ? null : votesIn(config.votesFile, now),
    version: JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8")).version,
    shard: null,
  };
  if (config.token !== null) {
    const { startDiscord } = await import("./discord/start.ts");
    return startDiscord(config, context);
  }
  const streams = { input: process.stdin, output: process.stdout };
  await openChannel(commands, context, locale, streams, (error) => console.error(error));
  return 0;
}

endOutputQuietly();
try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof ConfigError) console.error(error.message);
  else if (error instanceof UserError) console.error(errorText(error, locale));
  else console.error(`bronvast stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode =
    error instanceof ConfigError || error instanceof UserError ? EXIT.usage : EXIT.unexpected;
}
