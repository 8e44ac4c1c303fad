import { GatewayIntentBits, MessageFlags } from "discord.js";
import type { LocalEvent } from "./events.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { Session } from "./gateway/session.ts";
import {
  apiMessage,
  fillMessage,
  isEphemeral,
  isLoading,
  type LocalMessage,
  type MessageDraft,
  withoutContent,
} from "./message.ts";
import { timestamp } from "./snowflake.ts";
import type { Channel, World } from "./world.ts";

/** Where messages are posted, edited and deleted, so that everyone who may know of it does. */
export interface MessageBoard {
  post(channel: Channel, message: LocalMessage): void;
  edit(message: LocalMessage, draft: MessageDraft): void;
  remove(message: LocalMessage): void;
  /** Calls back whenever a message is first shown: when it is posted, or when its "is thinking…" ends. */
  onShown(listener: (message: LocalMessage) => void): () => void;
}

/** Makes the board of a world. */
export function messageBoard(
  world: World,
  gateway: Gateway,
  emit: (event: LocalEvent) => void,
): MessageBoard {
  const listeners = new Set<(message: LocalMessage) => void>();
  const shown = (message: LocalMessage) => {
    for (const listener of [...listeners]) listener(message);
  };

  /** Tells the bot, unless it cannot see the channel; nobody's gateway carries ephemeral messages. */
  function tell(event: string, message: LocalMessage, data: (session: Session) => unknown) {
    const channel = world.channels.get(message.channel_id);
    if (!channel || isEphemeral(message) || channel.botAccess === "none") return;
    const intent = channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    gateway.dispatch(event, { guildId: channel.guild?.id, intent }, data);
  }

  const seenBy = (session: Session, message: LocalMessage) => {
    const api = apiMessage(message);
    const readsContent = (session.intents & GatewayIntentBits.MessageContent) !== 0;
    return readsContent ? api : withoutContent(api, world.bot.id);
  };

  return {
    post(channel, message) {
      channel.messages.set(message.id, message);
      emit({ kind: "message", change: "created", message });
      tell("MESSAGE_CREATE", message, (session) => seenBy(session, message));
      if (!isLoading(message)) shown(message);
    },
    edit(message, draft) {
      const wasLoading = isLoading(message);
      const before = message.pings;
      fillMessage(world, message, draft);
      // Editing notifies nobody; only what replaces "is thinking…" counts as a first appearance.
      if (wasLoading) message.flags = (message.flags ?? 0) & ~MessageFlags.Loading;
      else message.pings = before;
      message.edited_timestamp = timestamp();
      emit({ kind: "message", change: "edited", message });
      tell("MESSAGE_UPDATE", message, (session) => seenBy(session, message));
      if (wasLoading) shown(message);
    },
    remove(message) {
      message.deleted = true;
      const channel = world.channels.get(message.channel_id);
      channel?.messages.delete(message.id);
      emit({ kind: "message", change: "deleted", message });
      const guild = channel?.guild ? { guild_id: channel.guild.id } : {};
      tell("MESSAGE_DELETE", message, () => ({ id: message.id, channel_id: message.channel_id, ...guild }));
    },
    onShown(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
