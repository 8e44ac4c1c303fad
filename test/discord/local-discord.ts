import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ChannelType, GatewayIntentBits } from "discord.js";
import { commandRegistry } from "./command-registry.ts";
import type { Context } from "./context.ts";
import type { AnsweredRequest, LocalEvent, Violation } from "./events.ts";
import { type Gateway, startGateway } from "./gateway/gateway.ts";
import { interactionStore } from "./interaction-store.ts";
import type { LocalMessage } from "./message.ts";
import { messageBoard } from "./message-board.ts";
import { type LocalDiscordOptions, settingsFrom } from "./options.ts";
import { apiChannel, apiGuildCreate } from "./payloads.ts";
import { type Exchange, recordOf } from "./people/exchange.ts";
import { sendInteraction } from "./people/interaction-payload.ts";
import { type LocalUser, localUser } from "./people/local-user.ts";
import { nextMessage, replyTo, untilQuiet } from "./people/waiting.ts";
import { type Fault, faultPlan, type PlannedFault } from "./rest/faults.ts";
import { restHandler } from "./rest/rest-server.ts";
import { applicationRoutes } from "./rest/routes/application.ts";
import { channelRoutes } from "./rest/routes/channels.ts";
import { commandRoutes } from "./rest/routes/commands.ts";
import { interactionCallbackRoutes } from "./rest/routes/interaction-callback.ts";
import { interactionWebhookRoutes } from "./rest/routes/interaction-webhook.ts";
import {
  type Account,
  type BotAccess,
  type Channel,
  emptyWorld,
  type Guild,
  MEMBER_PERMISSIONS,
  newGuild,
} from "./world.ts";

/** Someone to add. */
export interface NewUser {
  name: string;
  /** The language of his client; Dutch when left out. */
  locale?: string;
  /** Permissions on top of an ordinary member's. */
  permissions?: bigint;
  /** False for someone who takes no direct messages from the bot. */
  acceptsDms?: boolean;
}

/** A running local Discord. */
export interface LocalDiscord {
  /** The address for `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  /** The bot's own account, to mention. */
  readonly bot: Account;
  /** The guild and channel there are from the start. */
  readonly guild: Guild;
  readonly channel: Channel;
  readonly gateway: Gateway;
  readonly commands: Context["commands"];
  /** What the bot sent that Discord refuses as malformed; empty when it behaves. */
  readonly violations: Violation[];
  /** Every request of the bot that was answered. */
  readonly requests: AnsweredRequest[];
  /** Every message there is, in every channel, ephemeral ones included. */
  messages(): LocalMessage[];
  addUser(user: NewUser): LocalUser;
  /** Adds a guild with the bot, and everyone there is, in it. */
  addGuild(guild: { name: string; locale?: string; id?: string }): Guild;
  removeGuild(guild: Guild): void;
  addChannel(channel: { name: string; guild?: Guild; botAccess?: BotAccess }): Channel;
  /** Changes what the bot may do in a channel. */
  setBotAccess(channel: Channel, access: BotAccess): void;
  deleteMessage(message: LocalMessage): void;
  /** Plans a failure of the REST API. */
  fail(fault: Fault): PlannedFault;
  /** Delivers an interaction a second time. */
  redeliver(exchange: Exchange): void;
  /** The next message of the bot that is shown and passes the test. */
  nextMessage(predicate?: (message: LocalMessage) => boolean, timeoutMs?: number): Promise<LocalMessage>;
  /** The bot's reply to a message, whether it came already or is yet to come. */
  replyTo(message: LocalMessage, timeoutMs?: number): Promise<LocalMessage>;
  /** Resolves when the bot has received everything, and then did nothing for a while. */
  quiet(quietMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a local Discord on 127.0.0.1, with one guild and one channel, in which a bot can log in.
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const settings = settingsFrom(options);
  const world = emptyWorld(settings);
  const violations: Violation[] = [];
  const requests: AnsweredRequest[] = [];
  const emit = (event: LocalEvent) => options.onEvent?.(event);

  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = startGateway(server, origin.replace("http", "ws"), world, settings, emit);
  const context: Context = {
    settings,
    world,
    gateway,
    faults: faultPlan(),
    commands: commandRegistry(world.applicationId, world.newId),
    interactions: interactionStore(settings.interactionTimeoutMs),
    board: messageBoard(world, gateway, emit),
    origin,
    emit,
    violate(violation) {
      violations.push(violation);
      emit({ kind: "violation", violation });
    },
    answered(method, path, body, { status, body: response }) {
      const code = (response as { code?: number } | undefined)?.code;
      requests.push({ method, path, body, status, ...(status >= 400 && code !== undefined ? { code } : {}) });
      emit({ kind: "request", method, path, body, status, response });
    },
  };
  const handle = restHandler(context, [
    ...applicationRoutes(context),
    ...commandRoutes(context),
    ...interactionCallbackRoutes(context),
    ...interactionWebhookRoutes(context),
    ...channelRoutes(context),
  ]);
  server.on("request", (request, response) => void handle(request, response));

  const discord: Omit<LocalDiscord, "guild" | "channel"> = {
    api: `${origin}/api`,
    token: settings.token,
    applicationId: world.applicationId,
    bot: world.bot,
    gateway,
    commands: context.commands,
    violations,
    requests,
    messages: () => [...world.channels.values()].flatMap(({ messages }) => [...messages.values()]),
    addUser({ name, locale = "nl", permissions = 0n, acceptsDms = true }) {
      const account: Account = {
        id: world.newId(),
        name,
        locale,
        permissions: MEMBER_PERMISSIONS | permissions,
        acceptsDms,
        bot: false,
      };
      world.accounts.set(account.id, account);
      for (const guild of world.guilds.values()) guild.members.add(account);
      return localUser(context, account);
    },
    addGuild({ name, locale = "nl", id = world.newId() }) {
      const guild = newGuild(world, { id, name, locale });
      gateway.dispatch("GUILD_CREATE", { guildId: id, intent: GatewayIntentBits.Guilds }, () =>
        apiGuildCreate(world, guild),
      );
      return guild;
    },
    removeGuild(guild) {
      world.guilds.delete(guild.id);
      for (const channel of guild.channels) world.channels.delete(channel.id);
      const target = { guildId: guild.id, intent: GatewayIntentBits.Guilds };
      gateway.dispatch("GUILD_DELETE", target, () => ({ id: guild.id }));
    },
    addChannel({ name, guild = [...world.guilds.values()][0], botAccess = "full" }) {
      const channel: Channel = {
        id: world.newId(),
        name,
        type: ChannelType.GuildText,
        guild,
        recipient: undefined,
        botAccess,
        messages: new Map(),
      };
      world.channels.set(channel.id, channel);
      guild?.channels.push(channel);
      announce("CHANNEL_CREATE", channel);
      return channel;
    },
    setBotAccess(channel, access) {
      channel.botAccess = access;
      announce("CHANNEL_UPDATE", channel);
    },
    deleteMessage: (message) => context.board.remove(message),
    fail: (fault) => context.faults.add(fault),
    redeliver: (exchange) => sendInteraction(context, recordOf(exchange)),
    nextMessage: (predicate, timeoutMs) => nextMessage(context, predicate, timeoutMs),
    replyTo: (message, timeoutMs) => replyTo(context, message, timeoutMs),
    quiet: (quietMs) => untilQuiet(context, requests, quietMs),
    async stop() {
      context.interactions.stop();
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function announce(event: string, channel: Channel) {
    const target = { guildId: channel.guild?.id, intent: GatewayIntentBits.Guilds };
    gateway.dispatch(event, target, () => apiChannel(world, channel));
  }

  const guild = discord.addGuild({ name: "Testserver" });
  return Object.assign(discord, { guild, channel: discord.addChannel({ name: "algemeen", guild }) });
}
