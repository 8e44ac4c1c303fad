import { type APIUser, ChannelType, type GatewayGuildCreateDispatchData } from "discord.js";
import { type Account, BOT_DENIED, type Channel, type Guild, permissionsIn, type World } from "./world.ts";

const JOINED_AT = "2024-01-01T00:00:00.000000+00:00";

/** An account as Discord describes it. */
export function apiUser(account: Account): APIUser {
  return {
    id: account.id,
    username: account.name.toLowerCase().replaceAll(" ", "_"),
    discriminator: account.bot ? "0001" : "0",
    global_name: account.bot ? null : account.name,
    avatar: null,
    bot: account.bot,
    system: false,
    banner: null,
    accent_color: null,
  };
}

/** A member of a guild, without its user, as it stands in a message. */
export function apiMember() {
  return {
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED_AT,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A channel as Discord describes it. */
export function apiChannel(world: World, channel: Channel): Record<string, unknown> {
  const lastMessage = [...channel.messages.keys()].at(-1) ?? null;
  if (channel.recipient) {
    return {
      id: channel.id,
      type: ChannelType.DM,
      flags: 0,
      last_message_id: lastMessage,
      recipients: [apiUser(channel.recipient)],
    };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild?.id,
    name: channel.name,
    topic: null,
    nsfw: false,
    flags: 0,
    position: 0,
    parent_id: null,
    rate_limit_per_user: 0,
    last_message_id: lastMessage,
    permission_overwrites:
      channel.botAccess === "full"
        ? []
        : [{ id: world.bot.id, type: 1, allow: "0", deny: BOT_DENIED[channel.botAccess].toString() }],
  };
}

/** A channel as it stands in an interaction, with what its user may do there. */
export function apiInteractionChannel(world: World, channel: Channel, account: Account) {
  return channel.guild
    ? { ...apiChannel(world, channel), permissions: permissionsIn(world, account, channel).toString() }
    : apiChannel(world, channel);
}

/** A guild as REST gives it. */
export function apiGuild(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.owner.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: guild.roles,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    nsfw_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    max_members: 500_000,
  };
}

/** A guild as the gateway announces it, with its channels and members. */
export function apiGuildCreate(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const payload = {
    ...apiGuild(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [world.bot].map((account) => ({ ...apiMember(), user: apiUser(account) })),
    channels: guild.channels.map((channel) => apiChannel(world, channel)),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
  return payload as unknown as GatewayGuildCreateDispatchData;
}

/** The application as Discord describes it to its own bot. */
export function apiApplication(world: World): Record<string, unknown> {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: "",
    summary: "",
    type: null,
    hook: true,
    bot: apiUser(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    owner: { id: "1", username: "eigenaar", discriminator: "0", global_name: null, avatar: null },
    team: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    integration_types_config: { "0": {} },
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    redirect_uris: [],
    tags: [],
  };
}
