import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { parse } from "dotenv";
import { z } from "zod";
import { projectRoot } from "./library/project-root.ts";

/** How much is logged: everything up to and including this level. */
export type LogLevel = "error" | "warn" | "info" | "debug";

/** What the person who runs the bot decided. */
export interface Config {
  /** Null when there is no token, and so no Discord. */
  readonly token: string | null;
  /** Discord's REST address, without a version. */
  readonly apiUrl: string;
  /** Where commands are registered; empty for everywhere. */
  readonly guildIds: readonly string[];
  /** Who may manage the bot beside those who may manage the server. */
  readonly ownerIds: readonly string[];
  /** Channels in which every message that ends in a question mark is a question. */
  readonly questionChannelIds: readonly string[];
  readonly corpusDir: string;
  /** Null to keep the snapshot of each corpus in the project's own cache. */
  readonly snapshotFile: string | null;
  /** How often a person, or everyone in a channel together, may ask; 0 for no limit. */
  readonly userQuestionsPerMinute: number;
  readonly channelQuestionsPerMinute: number;
  /** Where votes are kept; null when they are not. */
  readonly votesFile: string | null;
  readonly logLevel: LogLevel;
}

/** A setting as the operator knows it. */
export interface Setting {
  readonly about: string;
  /** A value that would be right. */
  readonly example: string;
  /** What holds when it is not set; null when nothing does. */
  readonly fallback: string | null;
  readonly schema: z.ZodType;
}

const ID = /^\d{17,20}$/;

const ids = z
  .string()
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .superRefine((list, context) => {
    for (const id of list) {
      if (!ID.test(id)) context.addIssue(`"${id}" is not a Discord id, which is 17 to 20 digits`);
    }
  });

const address = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:/i.test(text),
    "is not an address that begins with http:// or https://",
  )
  .transform((text) => text.replace(/\/+$/, "").replace(/\/v\d+$/, ""));

const perMinute = z
  .string()
  .regex(/^\d{1,6}$/, "is not a whole number from 0 to 999999")
  .transform(Number);

const path = z.string().transform((text) => (isAbsolute(text) ? text : join(projectRoot(), text)));

/** Every setting, by the environment variable that sets it. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    about:
      "The bot's token, from the Bot page of your application. Without it, bronvast opens in the terminal.",
    example: "the long text that Reset Token shows once",
    fallback: null,
    // The value is never repeated in a message, for messages are logged.
    schema: z
      .string()
      .transform((text) => text.replace(/^Bot\s+/i, ""))
      .pipe(z.string().regex(/^[\w.-]+$/, "has characters that no token has; copy it again, without quotes")),
  },
  DISCORD_API_URL: {
    about:
      "Where Discord's REST API is: an API proxy, or a test server. The gateway's address comes from there.",
    example: "https://discord.com/api",
    fallback: "https://discord.com/api",
    schema: address,
  },
  DISCORD_GUILD_IDS: {
    about: "Servers to register the commands in, at once, instead of everywhere. For trying the bot out.",
    example: "123456789012345678,234567890123456789",
    fallback: "",
    schema: ids,
  },
  OWNER_IDS: {
    about: "People who may use /herindexeer wherever they are, beside those who may manage the server.",
    example: "123456789012345678",
    fallback: "",
    schema: ids,
  },
  QUESTION_CHANNEL_IDS: {
    about:
      "Channels in which every message that ends in ? is a question. Needs the Message Content intent, to be switched on at the Bot page of your application.",
    example: "123456789012345678",
    fallback: "",
    schema: ids,
  },
  CORPUS_DIR: {
    about: "The folder with the articles. A path that is not absolute starts at the project's folder.",
    example: "corpus",
    fallback: "corpus",
    schema: path,
  },
  SNAPSHOT_FILE: {
    about: "The file that keeps the index between two starts; without one, a file for each corpus in .cache.",
    example: "/var/lib/bronvast/index.json.gz",
    fallback: null,
    schema: path,
  },
  USER_QUESTIONS_PER_MINUTE: {
    about: "How many questions one person may ask in a minute; 0 for no limit.",
    example: "20",
    fallback: "20",
    schema: perMinute,
  },
  CHANNEL_QUESTIONS_PER_MINUTE: {
    about: "How many questions may be asked in one channel in a minute; 0 for no limit.",
    example: "60",
    fallback: "60",
    schema: perMinute,
  },
  VOTES_FILE: {
    about: "Where 👍 and 👎 are kept, with question and sentence and without who gave them; off for nowhere.",
    example: "votes.jsonl",
    fallback: "votes.jsonl",
    schema: z.union([
      z
        .string()
        .regex(/^(off|uit)$/i)
        .transform(() => null),
      path,
    ]),
  },
  LOG_LEVEL: {
    about: "How much is logged: error, warn, info or debug.",
    example: "info",
    fallback: "info",
    schema: z.enum(["error", "warn", "info", "debug"], "is not one of error, warn, info, debug"),
  },
} as const satisfies Record<string, Setting>;

type Variable = keyof typeof SETTINGS;

/** Settings that cannot be used; the message names each of them, what is wrong, and what would be right. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the settings from variables. One that is empty counts as not set.
 *
 * @throws ConfigError with every fault, when there is any
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  function read<V extends Variable>(variable: V): z.output<(typeof SETTINGS)[V]["schema"]>;
  function read(variable: Variable): unknown {
    const { schema, example, fallback }: Setting = SETTINGS[variable];
    const text = variables[variable]?.trim() || fallback;
    if (text === null) return null;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    const wrong = result.error.issues.map(({ message }) => message).join("; ");
    faults.push(`  ${variable}: ${wrong}. Example: ${variable}=${example}`);
    return null;
  }
  const config: Config = {
    token: read("DISCORD_TOKEN"),
    apiUrl: read("DISCORD_API_URL"),
    guildIds: read("DISCORD_GUILD_IDS"),
    ownerIds: read("OWNER_IDS"),
    questionChannelIds: read("QUESTION_CHANNEL_IDS"),
    corpusDir: read("CORPUS_DIR"),
    snapshotFile: read("SNAPSHOT_FILE"),
    userQuestionsPerMinute: read("USER_QUESTIONS_PER_MINUTE"),
    channelQuestionsPerMinute: read("CHANNEL_QUESTIONS_PER_MINUTE"),
    votesFile: read("VOTES_FILE"),
    logLevel: read("LOG_LEVEL"),
  };
  if (faults.length === 0) return config;
  const count = faults.length === 1 ? "One setting is" : `${faults.length} settings are`;
  throw new ConfigError(`${count} wrong, in .env or in the environment:\n${faults.join("\n")}`);
}

/**
 * Reads the settings from the environment and, where it is silent, from the project's .env file.
 *
 * @throws ConfigError with every fault, when there is any
 */
export function readConfig(): Config {
  // The file's values are not put in the environment, so that the token does not reach programs started from here.
  return parseConfig({ ...envFile(join(projectRoot(), ".env")), ...process.env });
}

function envFile(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw new ConfigError(`The file .env cannot be read: ${message}`);
  }
}
