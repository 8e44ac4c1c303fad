import { type APIRole, ChannelType, PermissionFlagsBits, type RoleFlags } from "discord.js";
import type { LocalMessage } from "./message.ts";
import type { Settings } from "./options.ts";
import { snowflakeSource } from "./snowflake.ts";

/** What an ordinary member of a guild may do. */
export const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalEmojis;

/** Every permission there is, which is what an administrator has. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Anyone with an account, the bot included. */
export interface Account {
  id: string;
  name: string;
  locale: string;
  /** The account's permissions in every guild it is a member of. */
  permissions: bigint;
  /** False when the account takes no direct messages from the bot. */
  acceptsDms: boolean;
  bot: boolean;
}

/** What the bot may do in a channel: everything it needs, only look, or not even that. */
export type BotAccess = "full" | "read" | "none";

/** A channel, whether in a guild or between two accounts. */
export interface Channel {
  id: string;
  name: string;
  type: ChannelType;
  guild: Guild | undefined;
  /** The other side of a direct message channel. */
  recipient: Account | undefined;
  botAccess: BotAccess;
  messages: Map<string, LocalMessage>;
}

/** A guild the bot is in. */
export interface Guild {
  id: string;
  name: string;
  locale: string;
  owner: Account;
  roles: APIRole[];
  channels: Channel[];
  members: Set<Account>;
}

/** Everything that exists in the local Discord. */
export interface World {
  newId(): string;
  applicationId: string;
  bot: Account;
  accounts: Map<string, Account>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
}

/**
 * A world with nobody in it but the bot.
 */
export function emptyWorld(settings: Settings): World {
  const newId = snowflakeSource();
  const applicationId = settings.applicationId ?? newId();
  const bot: Account = {
    id: applicationId,
    name: settings.botName,
    locale: "en-US",
    permissions: MEMBER_PERMISSIONS,
    acceptsDms: false,
    bot: true,
  };
  return {
    newId,
    applicationId,
    bot,
    accounts: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
  };
}

/**
 * Adds a guild with everyone there is in it, and without channels.
 */
export function newGuild(world: World, { id, name, locale }: Pick<Guild, "id" | "name" | "locale">): Guild {
  const members = new Set(world.accounts.values());
  const roles = [everyoneRole(id)];
  const guild: Guild = { id, name, locale, owner: world.bot, roles, channels: [], members };
  world.guilds.set(id, guild);
  return guild;
}

function everyoneRole(guildId: string): Guild["roles"][number] {
  return {
    id: guildId,
    name: "@everyone",
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: MEMBER_PERMISSIONS.toString(),
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}

/**
 * The direct message channel between the bot and an account, made when it does not exist yet.
 */
export function dmChannel(world: World, recipient: Account): Channel {
  for (const channel of world.channels.values()) if (channel.recipient === recipient) return channel;
  const channel: Channel = {
    id: world.newId(),
    name: recipient.name,
    type: ChannelType.DM,
    guild: undefined,
    recipient,
    botAccess: "full",
    messages: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/**
 * What an account may do in a channel.
 */
export function permissionsIn(world: World, account: Account, channel: Channel): bigint {
  if ((account.permissions & PermissionFlagsBits.Administrator) !== 0n) return ALL_PERMISSIONS;
  if (account !== world.bot) return account.permissions;
  if (channel.botAccess === "none") return account.permissions & ~BOT_DENIED.none;
  if (channel.botAccess === "read") return account.permissions & ~BOT_DENIED.read;
  return account.permissions;
}

/** What a channel takes away from the bot at each access. */
export const BOT_DENIED: Record<BotAccess, bigint> = {
  full: 0n,
  read: PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads,
  none: PermissionFlagsBits.ViewChannel,
};
