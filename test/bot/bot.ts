import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { SETTINGS } from "../../src/config.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { type LocalDiscord, startLocalDiscord } from "../discord/local-discord.ts";
import type { LocalDiscordOptions } from "../discord/options.ts";

/** Settings as an operator writes them. */
export type BotSettings = Partial<Record<keyof typeof SETTINGS, string>>;

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The bot in a process of its own, started as a user starts it. */
export interface Bot {
  readonly process: ChildProcess;
  /** Everything it wrote so far, on both streams. */
  output(): string;
  /** Resolves when it wrote something that matches. */
  writes(what: RegExp | string): Promise<void>;
  readonly exited: Promise<Exit>;
  /** Stops it as an operator does, and gives how it ended. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

/** How long the bot may take to write what a test waits for: other tests may keep the machine busy. */
const PATIENCE_MS = 45_000;

/** How a bot is started otherwise than for a test. */
export interface BotSurroundings {
  /** Whether the environment and the project's .env count, below the settings. */
  readonly inherits?: boolean;
  /** Told each line that the bot writes. */
  readonly onLine?: (line: string) => void;
  /** Whether it is started through npm, as at a prompt; without building it first. */
  readonly npm?: boolean;
}

/**
 * Starts the bot.
 *
 * @param settings what is set; the environment and the project's .env count for nothing unless it inherits them
 */
export function startBot(settings: BotSettings, { inherits, onLine, npm }: BotSurroundings = {}): Bot {
  const unset = Object.fromEntries(Object.keys(SETTINGS).map((variable) => [variable, ""]));
  const { PATH, HOME } = process.env;
  const surroundings = inherits ? process.env : { PATH, HOME, ...unset };
  const [program, ...args] = npm
    ? ["npm", "start", "--ignore-scripts"]
    : [process.execPath, join(projectRoot(), "dist/src/main.js")];
  const child = spawn(program as string, args, {
    cwd: projectRoot(),
    env: { ...surroundings, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of [...listeners]) listener();
    });
  }
  if (onLine) {
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on("line", onLine);
  }
  const exited = new Promise<Exit>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  return {
    process: child,
    output: () => output,
    exited,
    async writes(what) {
      const there = () => (typeof what === "string" ? output.includes(what) : what.test(output));
      await new Promise<void>((resolve, reject) => {
        const end = (error?: Error) => {
          clearTimeout(timer);
          listeners.delete(look);
          if (error) reject(error);
          else resolve();
        };
        const look = () => there() && end();
        const timer = setTimeout(
          () => end(new Error(`The bot did not write ${what}:\n${output}`)),
          PATIENCE_MS,
        );
        listeners.add(look);
        void exited.then(() => end(there() ? undefined : new Error(`The bot ended:\n${output}`)));
        look();
      });
    },
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

/** A local Discord with the bot in it. */
export interface Together {
  discord: LocalDiscord;
  bot: Bot;
  /** A folder that is removed in the end. */
  folder: string;
  /** Starts the bot once more, after it was stopped; with other settings if need be. */
  restart(settings?: BotSettings): Promise<Bot>;
  end(): Promise<void>;
}

/** Settings under which tests do not get in each other's way, and nobody has to wait. */
export function testSettings(folder: string): BotSettings {
  return {
    VOTES_FILE: join(folder, "votes.jsonl"),
    SNAPSHOT_FILE: join(folder, "index.json.gz"),
    USER_QUESTIONS_PER_MINUTE: "0",
    CHANNEL_QUESTIONS_PER_MINUTE: "0",
  };
}

/**
 * Starts a local Discord and the bot, and waits until it is ready.
 *
 * @param prepare what to put in the folder first, and the settings that come of it
 */
export async function startTogether(
  options: LocalDiscordOptions = {},
  settings: BotSettings = {},
  prepare: (folder: string) => BotSettings = () => ({}),
): Promise<Together> {
  const discord = await startLocalDiscord(options);
  const folder = mkdtempSync(join(tmpdir(), "bronvast-"));
  const prepared = prepare(folder);
  const start = async (others: BotSettings) => {
    const access = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
    const bot = startBot({ ...testSettings(folder), ...access, ...settings, ...prepared, ...others });
    await bot.writes("Ready as");
    return bot;
  };
  const together: Together = {
    discord,
    bot: await start({}),
    folder,
    async restart(others = {}) {
      together.bot = await start(others);
      return together.bot;
    },
    async end() {
      together.bot.process.kill("SIGKILL");
      await together.bot.exited;
      await discord.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return together;
}
