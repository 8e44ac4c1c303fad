import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  ChannelType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord.js";
import { numberedComponents } from "./components.ts";
import { apiMember, apiUser } from "./payloads.ts";
import { mentionsIn, noPings, type Pings, pingsOf } from "./pings.ts";
import { timestamp } from "./snowflake.ts";
import type { Account, Channel, World } from "./world.ts";

/** A message as Discord describes it, and what only the local Discord knows of it. */
export interface LocalMessage extends APIMessage {
  /** Whom the message notified when it was first shown. */
  pings: Pings;
  /** The only account that can see the message, when it is ephemeral. */
  visibleTo: Account | undefined;
  deleted: boolean;
}

/** The part of a message its author decides. */
export interface MessageDraft {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: unknown[] | null;
  attachments?: unknown[] | null;
  flags?: number | null;
  allowed_mentions?: APIAllowedMentions | null;
  tts?: boolean | null;
  nonce?: string | number | null;
}

/** What the local Discord adds to a draft. */
export interface MessageCircumstances {
  author: Account;
  channel: Channel;
  type?: MessageType;
  repliesTo?: LocalMessage | undefined;
  visibleTo?: Account | undefined;
  interaction?: { metadata: APIMessageInteractionMetadata; applicationId: string };
}

/**
 * Makes a message out of what its author sent; it is not in any channel yet.
 */
export function makeMessage(world: World, draft: MessageDraft, around: MessageCircumstances): LocalMessage {
  const { author, channel, repliesTo } = around;
  const message = {
    id: world.newId(),
    type: around.type ?? (repliesTo ? MessageType.Reply : MessageType.Default),
    channel_id: channel.id,
    channel_type: channel.type,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    author: apiUser(author),
    ...(channel.guild && !around.interaction ? { member: apiMember() } : {}),
    content: "",
    timestamp: timestamp(),
    edited_timestamp: null,
    tts: draft.tts ?? false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    mention_channels: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: draft.flags ?? 0,
    ...(draft.nonce == null ? {} : { nonce: draft.nonce }),
    ...(repliesTo
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: repliesTo.channel_id,
            message_id: repliesTo.id,
            ...(channel.guild ? { guild_id: channel.guild.id } : {}),
          },
          referenced_message: apiMessage(repliesTo),
        }
      : {}),
    ...(around.interaction
      ? {
          application_id: around.interaction.applicationId,
          webhook_id: around.interaction.applicationId,
          interaction_metadata: around.interaction.metadata,
        }
      : {}),
    pings: noPings(),
    visibleTo: around.visibleTo,
    deleted: false,
  } as unknown as LocalMessage;
  fillMessage(world, message, draft, repliesTo?.author.id);
  return message;
}

/**
 * Puts what its author sent into a message. Only what the draft carries changes, as with Discord's PATCH.
 *
 * @param repliedTo - The author of the message replied to; he is notified unless the draft says otherwise.
 */
export function fillMessage(
  world: World,
  message: LocalMessage,
  draft: MessageDraft,
  repliedTo?: string | undefined,
): void {
  if (draft.content !== undefined) message.content = (draft.content ?? "").trim();
  if (draft.embeds !== undefined) message.embeds = (draft.embeds ?? []).map(shownEmbed);
  if (draft.components !== undefined) {
    message.components = numberedComponents(draft.components) as APIMessage["components"] & object;
  }
  if (draft.attachments !== undefined)
    message.attachments = (draft.attachments ?? []) as APIMessage["attachments"];
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  if (draft.flags != null) {
    message.flags = ((message.flags ?? 0) & ~MessageFlags.SuppressEmbeds) | (draft.flags & settable);
  }
  message.pings = pingsOf(message, draft.allowed_mentions, repliedTo);
  const mentioned = mentionsIn(message.content);
  const users = [...mentioned.users, ...(message.pings.repliedUser && repliedTo ? [repliedTo] : [])];
  message.mentions = [...new Set(users)].flatMap((id) => {
    const account = world.accounts.get(id);
    return account ? [apiUser(account)] : [];
  });
  message.mention_roles = mentioned.roles;
  message.mention_everyone = message.pings.everyone;
}

function shownEmbed(embed: APIEmbed): APIEmbed {
  const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { ...embed, type: "rich", ...(fields ? { fields } : {}) } as APIEmbed;
}

/** A message as the bot gets to see it, without what only the local Discord knows. */
export function apiMessage(message: LocalMessage): APIMessage {
  const { pings: _pings, visibleTo: _visibleTo, deleted: _deleted, ...api } = message;
  return structuredClone(api);
}

/** Whether a message is still the "is thinking…" of a deferred answer. */
export function isLoading(message: LocalMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** Whether only one account can see a message. */
export function isEphemeral(message: LocalMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/**
 * A message as an application gets it that has not been granted the MessageContent intent: empty, unless the
 * message is a direct message, the bot's own, or mentions the bot.
 */
export function withoutContent(
  message: APIMessage & { channel_type?: ChannelType },
  botId: string,
): APIMessage {
  const referenced = message.referenced_message
    ? withoutContent(message.referenced_message, botId)
    : undefined;
  const seen = referenced ? { ...message, referenced_message: referenced } : message;
  const exempt =
    message.channel_type === ChannelType.DM ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return exempt ? seen : { ...seen, content: "", embeds: [], attachments: [], components: [] };
}
