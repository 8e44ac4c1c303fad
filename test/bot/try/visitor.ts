import { commands } from "../../../commands/index.ts";
import type { Payload } from "../../../src/reply/payload.ts";
import { commandCalled, optionsOf } from "../../../src/terminal/command-options.ts";
import { parseLine } from "../../../src/terminal/parse-line.ts";
import { parseOptions } from "../../../src/terminal/parse-options.ts";
import { componentsOf } from "../../discord/components.ts";
import type { LocalDiscord } from "../../discord/local-discord.ts";
import { isEphemeral, type LocalMessage } from "../../discord/message.ts";
import type { LocalUser } from "../../discord/people/local-user.ts";

/** What can be typed, for whoever tries the bot. */
export const MANUAL = `Je bent nu in #algemeen van een Discord die alleen hier bestaat. / You are in a Discord that exists only here.
  een vraag             noemt de bot in een bericht / a question mentions the bot
  > en hoeveel?         antwoordt op zijn laatste bericht / replies to its last message
  dm een vraag          stuurt een privébericht / sends a direct message
  zeg iets              zegt iets zonder de bot te noemen / says something without mentioning the bot
  zoek                  „Zoek in artikel” op je laatste bericht / "Search in article" on your last message
  /vraag … /hulp …      opdrachten, Tab vult aan / commands, Tab completes
  1, 2, …               drukt op een knop / presses a button
  nl, en                wisselt van taal / changes language
  stop                  sluit af / ends`;

/** Someone at the terminal who uses the local Discord. */
export interface Visitor {
  /** Does what a line says; gives a notice when it cannot be done. */
  take(line: string): Promise<string | null>;
  complete(line: string): Promise<string[]>;
  /** Notes a message of the bot: the next button pressed, and the next reply, are to this one. */
  sees(message: LocalMessage): void;
}

/** Lets someone use the local Discord from a terminal. */
export function createVisitor(discord: LocalDiscord, user: LocalUser): Visitor {
  let last: LocalMessage | null = null;
  let own: LocalMessage | null = null;

  const command = async (name: string, rest: string) => {
    const known = commandCalled(commands, name);
    if (!known) return `/${name}?`;
    const options = parseOptions(rest, optionsOf(known));
    if ("fault" in options) return `/${name} ${options.option}: ?`;
    await (await user.slash(name, Object.fromEntries(options))).settled();
    return null;
  };
  const acts: Record<string, (text: string) => Promise<unknown>> = {
    dm: async (text) => user.dm(text),
    zeg: async (text) => {
      own = await user.says(discord.channel, text);
    },
    zoek: async () => own && (await user.messageCommand("Zoek in artikel", own)).settled(),
    nl: async () => Object.assign(user, { locale: "nl" }),
    en: async () => Object.assign(user, { locale: "en-GB" }),
  };

  return {
    async take(typed) {
      const line = parseLine(typed);
      const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
      try {
        if (line.kind === "command") return await command(line.name, line.rest);
        if (line.kind === "button") {
          const button = last && buttonsOf(last)[line.number - 1];
          if (!last || !button?.custom_id) return `${line.number}?`;
          await (await user.press(last, button.custom_id)).settled();
        } else if (word === ">" && last && !isEphemeral(last)) {
          own = await user.says(discord.channel, rest, { replyTo: last });
        } else if (Object.hasOwn(acts, word)) {
          await acts[word]?.(rest);
        } else if (line.kind === "question") {
          own = await user.says(discord.channel, typed.trim(), { mentions: [discord.bot] });
        }
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    },
    async complete(typed) {
      const [, name = "", rest] = /^\/(\S*)(?:\s+(.*))?$/.exec(typed) ?? [];
      if (!typed.startsWith("/")) return [];
      if (rest === undefined)
        return [...commands.keys()].filter((each) => each.startsWith(name)).map((each) => `/${each} `);
      const known = commandCalled(commands, name);
      const option = known && optionsOf(known).find(({ autocompletes }) => autocompletes);
      if (!option) return [];
      const choices = await user.autocomplete(name, option.name, rest).catch(() => []);
      return choices.map(({ value }) => `/${name} ${value}`);
    },
    sees(message) {
      last = message;
    },
  };
}

/** The buttons of a message that can be pressed. */
export function buttonsOf(message: LocalMessage) {
  return componentsOf(message.components).filter(({ type, disabled }) => type === 2 && !disabled);
}

/** A message as the terminal draws it. */
export function payloadOf(message: LocalMessage): Payload {
  const { content, embeds } = message;
  return {
    ...(content ? { content } : {}),
    embeds,
    components: message.components as unknown as Payload["components"],
    allowed_mentions: { parse: [] },
    ephemeral: isEphemeral(message),
  };
}
