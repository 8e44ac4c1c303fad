import type {
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Engine } from "../src/answer/engine.ts";
import type { Library } from "../src/library/library.ts";
import type { Locale, Payload } from "../src/reply/payload.ts";
import type { Vote } from "../src/reply/press.ts";

/** Who calls a command, and what of it matters to the answer. */
export interface Caller {
  readonly id: string;
  /** Whether they may manage the server, or are a listed owner of the bot. In the terminal: yes. */
  readonly mayManage: boolean;
}

/** A command as it is called, in Discord or in the terminal. */
export interface Call {
  readonly command: string;
  /** Options by their Dutch (registered) name; null when not given. */
  string(name: string): string | null;
  integer(name: string): number | null;
  boolean(name: string): boolean | null;
  /** The text of the message that a message command was used on; null for other commands. */
  readonly target: string | null;
  readonly locale: Locale;
  readonly caller: Caller;
  /** Answers, at once. */
  reply(payload: Payload): Promise<void>;
  /** Says that the answer will take over a second; `reply` then fills it in. */
  defer(options: { ephemeral: boolean }): Promise<void>;
}

/** A choice that autocompletion offers: name 1–100 characters, value 1–100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What is counted while the bot runs. */
export interface Statistics {
  readonly startedAt: number;
  /** Counts an answered or refused question and how long it took, in milliseconds. */
  count(answered: boolean, milliseconds: number): void;
  read(): { answered: number; refused: number; median: number | null; p95: number | null };
}

/** What every command may use. */
export interface Context {
  readonly engine: Engine;
  readonly library: Library;
  readonly statistics: Statistics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Keeps a vote on an answer; null when votes are switched off, and then no button asks for them. */
  readonly keepVote: ((vote: Vote) => void) | null;
  /** Version of this program. */
  readonly version: string;
  /** The shard this process serves, and of how many; null outside Discord. */
  readonly shard: { readonly id: number; readonly count: number } | null;
}

/** One slash command or message command: what Discord is told of it, and what it does. */
export interface Command {
  /** Dutch names and descriptions, with English localisations for en-US and en-GB. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIApplicationCommandsJSONBody;
  execute(call: Call, context: Context): Promise<void>;
  /** Whether only the asker sees the answer, should it have to be put off; everyone does when this is left out. */
  isPrivate?(call: Pick<Call, "boolean">): boolean;
  /** At most 25 choices for the option that is being typed. */
  autocomplete?(option: string, typed: string, locale: Locale, context: Context): Choice[];
}
