import { ConfigError } from "../config.ts";
import type { Locale } from "../reply/payload.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { errorText } from "../reply/texts/errors.ts";
import { UserError } from "../user-error.ts";
import { parseLocale } from "./locale.ts";
import { endOutputQuietly } from "./output.ts";

/** What a tool may know of where it runs. */
export interface Surroundings {
  readonly argv: readonly string[];
  /** The language of the messages, unless `--lang` says otherwise. */
  readonly locale: Locale;
  /** Whether standard output shows colour. */
  readonly colour: boolean;
}

/** How a command line ends. */
export const EXIT = { fine: 0, faults: 1, usage: 2, unexpected: 70 } as const;

/**
 * Runs a command line to its end and sets the exit code: what the tool gives, 2 for what the person who called it can
 * mend (one line on standard error), 70 for the rest. Never ends the process itself, so that all output is written.
 */
export async function runTool(tool: (surroundings: Surroundings) => Promise<number>): Promise<void> {
  endOutputQuietly();
  const { argv, env, stdout } = process;
  const locale = parseLocale(argv.slice(2), env.LC_ALL || env.LC_MESSAGES || env.LANG);
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  try {
    process.exitCode = await tool({ argv: argv.slice(2), locale, colour });
  } catch (error) {
    if (error instanceof UserError) {
      console.error(errorText(error, locale));
      process.exitCode = EXIT.usage;
    } else if (error instanceof ConfigError) {
      console.error(error.message);
      process.exitCode = EXIT.usage;
    } else {
      console.error(CLI_TEXTS[locale].unexpected, error);
      process.exitCode = EXIT.unexpected;
    }
  }
}
