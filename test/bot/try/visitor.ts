import { commands } from "../../../commands/index.ts";
import type { Locale } from "../../../src/reply/payload.ts";
import { textsFor } from "../../../src/reply/texts/index.ts";
import { commandCalled, optionsOf } from "../../../src/terminal/command-options.ts";
import { type Completion, completeLine } from "../../../src/terminal/complete-line.ts";
import { parseLine } from "../../../src/terminal/parse-line.ts";
import { parseOptions } from "../../../src/terminal/parse-options.ts";
import { componentsOf } from "../../discord/components.ts";
import type { LocalDiscord } from "../../discord/local-discord.ts";
import type { LocalMessage } from "../../discord/message.ts";
import type { LocalUser, SayOptions } from "../../discord/people/local-user.ts";
import type { Channel } from "../../discord/world.ts";
import { tryTexts } from "./manual.ts";
import type { MessageWall, ShownButton } from "./message-wall.ts";

/** Someone at the terminal who uses the local Discord. */
export interface Visitor {
  readonly locale: Locale;
  /** Does what a line says; resolves when the bot has answered, to what the tool itself has to say about it. */
  take(line: string): Promise<string | null>;
  /** Completes a line with what the bot proposes. */
  complete(line: string): Promise<Completion>;
}

/** How long the bot may take to reply to a message before it counts as having nothing to say. */
const PATIENCE_MS = 8_000;

/** Lets someone use the local Discord from a terminal. `asking` is the channel that is meant for questions. */
export function createVisitor(
  discord: LocalDiscord,
  user: LocalUser,
  asking: Channel,
  wall: MessageWall,
): Visitor {
  let locale: Locale = user.locale === "nl" ? "nl" : "en";
  let own: LocalMessage | null = null;

  const replied = (said: LocalMessage) =>
    discord.replyTo(said, PATIENCE_MS).then(
      () => null,
      () => tryTexts(locale).silence,
    );
  const say = async (channel: Channel, text: string, options: SayOptions = {}) => {
    own = await user.says(channel, text, options);
    return replied(own);
  };
  const speak = (language: Locale) => {
    locale = language;
    user.locale = language === "nl" ? "nl" : "en-GB";
    return tryTexts(language).manual;
  };
  const search = async (text: string) => {
    if (text !== "") own = await user.says(discord.channel, text);
    if (!own) return tryTexts(locale).nothingToSearch;
    await (await user.messageCommand(textsFor(locale).commands.searchMessage, own)).settled();
    return null;
  };
  const reply = async (text: string) =>
    wall.last ? say(channelOf(wall.last), text, { replyTo: wall.last }) : tryTexts(locale).nothingToReplyTo;
  const channelOf = ({ channel_id }: LocalMessage) =>
    discord.guild.channels.find(({ id }) => id === channel_id) ?? user.dmChannel;
  const silently = async (text: string) => {
    own = await user.says(discord.channel, text);
    await discord.quiet();
    return null;
  };

  const help = async () => tryTexts(locale).manual;
  const inQuestions = (text: string) => say(asking, text);
  const acts: ReadonlyMap<string, (text: string) => Promise<string | null>> = new Map([
    ["dm", async (text) => replied(await user.dm(text))],
    ["vragen", inQuestions],
    ["questions", inQuestions],
    ["zeg", silently],
    ["say", silently],
    ["zoek", search],
    ["search", search],
    ["nl", async () => speak("nl")],
    ["en", async () => speak("en")],
    ["hulp", help],
    ["help", help],
  ]);
  const useCommand = async (name: string, rest: string) => {
    const { unknownCommand, missingOption, badOption } = textsFor(locale).terminal;
    const command = commandCalled(commands, name);
    if (!command) return unknownCommand(name);
    const options = parseOptions(rest, optionsOf(command));
    if ("fault" in options) {
      return options.fault === "missing"
        ? missingOption(name, options.option)
        : badOption(options.option, options.value);
    }
    await (await user.slash(name, Object.fromEntries(options))).settled();
    return null;
  };
  const press = async ({ message, customId }: ShownButton) => {
    const isThere = componentsOf(message.components).some(({ custom_id }) => custom_id === customId);
    if (message.deleted || !isThere) return tryTexts(locale).buttonGone;
    await (await user.press(message, customId)).settled();
    return null;
  };
  const act = async (typed: string): Promise<string | null> => {
    const text = typed.trim();
    const [, mark = "", word = "", rest = ""] = /^([:>]?)\s*(\S*)\s*(.*)$/su.exec(text) ?? [];
    if (mark === ">") return reply(text.slice(1).trim());
    if (mark === ":") return acts.get(word.toLowerCase())?.(rest) ?? tryTexts(locale).unknown(`:${word}`);
    const button = /^\d+$/.test(text) ? wall.button(Number(text)) : null;
    if (button) return press(button);
    const line = parseLine(text);
    if (line.kind === "command") return useCommand(line.name, line.rest);
    return text === "" ? null : say(discord.channel, text, { mentions: [discord.bot] });
  };

  return {
    get locale() {
      return locale;
    },
    take: (line) => act(line).catch((error) => tryTexts(locale).refused((error as Error).message)),
    complete: (line) =>
      completeLine(line, commands, async (command, option, typed) => {
        const choices = await user.autocomplete(command.data.name, option, typed);
        return choices.map(({ value }) => String(value));
      }),
  };
}
