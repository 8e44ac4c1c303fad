import { InteractionContextType, type InteractionType } from "discord.js";
import type { Context } from "../context.ts";
import type { InteractionRecord, NewInteraction } from "../interaction-store.ts";
import { apiGuild, apiInteractionChannel, apiMember, apiUser } from "../payloads.ts";
import { type Account, type Channel, permissionsIn } from "../world.ts";

/** What someone does that becomes an interaction. */
export interface Act {
  type: InteractionType;
  account: Account;
  channel: Channel;
  /** The `data` of the interaction: the command, the component, or the modal. */
  data: Record<string, unknown>;
  /** The language the person uses Discord in. */
  locale: string;
  /** What else the payload carries, such as the message of a component. */
  extra?: Record<string, unknown>;
  source?: InteractionRecord["source"];
  focusedType?: number | undefined;
}

/**
 * Delivers an interaction to the bot.
 *
 * @returns The record in which everything the bot does with it is kept.
 */
export function deliverInteraction(context: Context, act: Act): InteractionRecord {
  const { world, interactions } = context;
  const id = world.newId();
  const token = Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString("base64url");
  const interaction: NewInteraction = {
    id,
    token,
    type: act.type,
    payload: interactionPayload(context, act, id, token),
    account: act.account,
    channel: act.channel,
    source: act.source,
    focusedType: act.focusedType,
  };
  const record = interactions.add(interaction);
  sendInteraction(context, record);
  return record;
}

/** Sends the payload of an interaction over the gateway, for the first time or once more. */
export function sendInteraction({ gateway }: Context, record: InteractionRecord): void {
  gateway.dispatch("INTERACTION_CREATE", { guildId: record.channel.guild?.id }, () => record.payload);
}

function interactionPayload(
  { world }: Context,
  act: Act,
  id: string,
  token: string,
): Record<string, unknown> {
  const { account, channel, locale } = act;
  const { guild } = channel;
  const user = apiUser(account);
  const who = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: apiGuild(guild).features },
        guild_locale: guild.locale,
        member: { ...apiMember(), user, permissions: permissionsIn(world, account, channel).toString() },
      }
    : { user };
  return {
    id,
    application_id: world.applicationId,
    type: act.type,
    token,
    version: 1,
    data: act.data,
    ...who,
    channel_id: channel.id,
    channel: apiInteractionChannel(world, channel, account),
    locale,
    app_permissions: permissionsIn(world, world.bot, channel).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    // 0 is an installation in a guild; in the bot's own direct messages Discord gives "0" for its guild.
    authorizing_integration_owners: { "0": guild?.id ?? "0" },
    context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    attachment_size_limit: 10 * 1024 * 1024,
    ...act.extra,
  };
}
