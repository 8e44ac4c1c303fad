import type { Locale, Payload } from "../../../src/reply/payload.ts";
import { drawButtons, drawPayload } from "../../../src/terminal/draw-payload.ts";
import type { Screen } from "../../../src/terminal/screen.ts";
import type { LocalDiscord } from "../../discord/local-discord.ts";
import { isEphemeral, isLoading, type LocalMessage } from "../../discord/message.ts";
import { tryTexts } from "./manual.ts";

/** A button on the screen. */
export interface ShownButton {
  readonly message: LocalMessage;
  readonly customId: string;
}

/** The bot's messages as the person at the terminal sees them. */
export interface MessageWall {
  /** Draws a message of the bot and numbers its buttons; null when there is nothing new to see. */
  draw(message: LocalMessage, screen: Screen, locale: Locale): string | null;
  /** The button with a number; every button that was ever shown keeps its own. */
  button(number: number): ShownButton | null;
  /** The last message of the bot that everyone in the channel sees. */
  readonly last: LocalMessage | null;
}

/** Makes a wall without messages. */
export function messageWall(discord: LocalDiscord): MessageWall {
  const drawn = new Map<string, string>();
  const buttons: ShownButton[] = [];
  let last: LocalMessage | null = null;

  const place = ({ channel_id, flags }: LocalMessage, locale: Locale) => {
    const texts = tryTexts(locale);
    const guildChannel = discord.guild.channels.find(({ id }) => id === channel_id);
    const channel = guildChannel ? `#${guildChannel.name}` : texts.direct;
    return isEphemeral({ flags } as LocalMessage) ? `${channel} · ${texts.only}` : channel;
  };
  return {
    get last() {
      return last;
    },
    button: (number) => buttons[number - 1] ?? null,
    draw(message, screen, locale) {
      if (message.author.id !== discord.bot.id || isLoading(message)) return null;
      if (!isEphemeral(message)) last = message;
      const payload = payloadOf(message);
      const looks = JSON.stringify(payload);
      if (drawn.get(message.id) === looks) return null;
      drawn.set(message.id, looks);
      const first = buttons.length + 1;
      const pressable = payload.components.flatMap(({ components }) => components);
      for (const button of pressable) {
        buttons.push({ message, customId: "custom_id" in button ? button.custom_id : "" });
      }
      const parts = [
        `${screen.paint("bold", discord.bot.name)} ${screen.paint("dim", `· ${place(message, locale)}`)}`,
        drawPayload(payload, screen, null),
        drawButtons(pressable, tryTexts(locale).pressIt, screen, first),
      ];
      return `${parts.filter(Boolean).join("\n")}\n`;
    },
  };
}

function payloadOf(message: LocalMessage): Payload {
  return {
    embeds: message.embeds,
    components: message.components as unknown as Payload["components"],
    allowed_mentions: { parse: [] },
    ephemeral: isEphemeral(message),
  };
}
