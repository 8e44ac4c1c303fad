import { ApplicationCommandType, ComponentType, InteractionType } from "discord.js";
import { type AnyComponent, componentsOf } from "../components.ts";
import type { Context } from "../context.ts";
import { apiMessage, isEphemeral, type LocalMessage, makeMessage } from "../message.ts";
import { type Account, type Channel, dmChannel } from "../world.ts";
import { commandData, filledOptions } from "./command-data.ts";
import { fillOptions, goesBy, type OptionValues } from "./command-options.ts";
import { type Exchange, exchangeOf, recordOf } from "./exchange.ts";
import { type ChosenCommand, findCommand } from "./find-command.ts";
import { type Act, deliverInteraction } from "./interaction-payload.ts";
import { submittedFields } from "./modal-fields.ts";

/** Where, and in which language, a person does something. */
export interface Place {
  /** The channel; the guild's first one when left out. */
  channel?: Channel;
  /** True for the direct messages with the bot. */
  dm?: boolean;
  /** The language of the person's client; his own when left out. */
  locale?: string;
  /** Does what Discord's client would not let him do: unregistered commands, missing options, no permission. */
  force?: boolean;
}

/** How a person says something. */
export interface SayOptions {
  replyTo?: LocalMessage;
  /** Whether the reply notifies the author of the other message, as Discord does unless it is switched off. */
  ping?: boolean;
  /** Who is mentioned at the start of the text. */
  mentions?: { id: string }[];
}

/** Someone who uses the bot. */
export interface LocalUser extends Account {
  slash(command: string, options?: OptionValues, place?: Place): Promise<Exchange>;
  /** What the bot proposes for an option while `typed` stands in it. */
  autocomplete(
    command: string,
    option: string,
    typed: string,
    otherOptions?: OptionValues,
    place?: Place,
  ): Promise<NonNullable<Exchange["choices"]>>;
  /** Presses a button, found by its label, its custom_id or its emoji. */
  press(message: LocalMessage, button: string): Promise<Exchange>;
  /** Chooses from a select menu, found by its custom_id or placeholder; options by value or label. */
  select(message: LocalMessage, menu: string, choices: string[]): Promise<Exchange>;
  messageCommand(command: string, message: LocalMessage, place?: Place): Promise<Exchange>;
  /** Fills in the modal that an exchange opened, by the custom_ids of its fields. */
  modalSubmit(opened: Exchange, values: Record<string, string>): Promise<Exchange>;
  says(channel: Channel, text: string, options?: SayOptions): Promise<LocalMessage>;
  /** Sends the bot a direct message. */
  dm(text: string, options?: SayOptions): Promise<LocalMessage>;
  /** Edits a message of his own. */
  edits(message: LocalMessage, text: string): Promise<void>;
  /** Deletes a message of his own. */
  deletes(message: LocalMessage): Promise<void>;
  /** His direct messages with the bot. */
  readonly dmChannel: Channel;
}

/**
 * Gives an account hands: everything a person can do with a bot.
 */
export function localUser(context: Context, account: Account): LocalUser {
  const { world, board, settings } = context;
  const place = (at: Place | undefined): Channel => {
    if (at?.dm) return dmChannel(world, account);
    const first = [...world.channels.values()].find((channel) => channel.guild?.members.has(account));
    const channel = at?.channel ?? first;
    if (!channel) throw new Error("There is no channel; add a guild, or use a direct message");
    return channel;
  };
  const act = (what: Omit<Act, "account" | "locale">, locale = account.locale): Exchange =>
    exchangeOf(deliverInteraction(context, { ...what, account, locale }), settings.settleMs);
  const choose = (type: number, name: string, at: Place | undefined): ChosenCommand | undefined => {
    try {
      return findCommand(context, type, name, account, place(at), at?.force);
    } catch (error) {
      if (at?.force) return undefined;
      throw error;
    }
  };
  const checkVisible = (message: LocalMessage) => {
    if (message.deleted) throw new Error("The message is deleted");
    if (isEphemeral(message) && message.visibleTo !== account) {
      throw new Error(`${account.name} cannot see this message`);
    }
  };
  const checkOwn = (message: LocalMessage) => {
    if (message.author.id !== account.id) throw new Error(`${account.name} did not write this message`);
  };
  const component = (message: LocalMessage, data: Record<string, unknown>): Exchange => {
    const channel = world.channels.get(message.channel_id) as Channel;
    const extra = { message: apiMessage(message) };
    return act({ type: InteractionType.MessageComponent, channel, data, extra, source: message });
  };

  return Object.assign(account, {
    async slash(name: string, values: OptionValues = {}, at?: Place) {
      const channel = place(at);
      const chosen = choose(ApplicationCommandType.ChatInput, name, at);
      const options = filledOptions(chosen, values, at?.force);
      const data = commandData(world, ApplicationCommandType.ChatInput, name, chosen, options, channel);
      return act({ type: InteractionType.ApplicationCommand, channel, data }, at?.locale);
    },

    async autocomplete(name: string, option: string, typed: string, others: OptionValues = {}, at?: Place) {
      const channel = place(at);
      const chosen = findCommand(context, ApplicationCommandType.ChatInput, name, account, channel);
      const focused = chosen.options.find((candidate) => goesBy(candidate, option));
      if (!focused?.autocomplete) throw new Error(`"${option}" has no autocomplete`);
      const options = fillOptions(chosen.options, { ...others, [option]: typed }, option);
      const data = commandData(world, ApplicationCommandType.ChatInput, name, chosen, options, channel);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const exchange = act({ type, channel, data, focusedType: focused.type }, at?.locale);
      await exchange.acknowledged();
      if (!exchange.choices) throw new Error("Loading options failed");
      return exchange.choices;
    },

    async press(message: LocalMessage, button: string) {
      checkVisible(message);
      const found = componentsOf(message.components).find(
        (candidate) =>
          candidate.type === ComponentType.Button &&
          [candidate.label, candidate.custom_id, candidate.emoji?.name].includes(button),
      );
      if (!found) throw new Error(`The message has no button "${button}"`);
      if (found.disabled) throw new Error(`The button "${button}" is disabled`);
      if (!found.custom_id) throw new Error(`The button "${button}" opens ${found.url}`);
      return component(message, { custom_id: found.custom_id, component_type: found.type, id: found.id });
    },

    async select(message: LocalMessage, menu: string, choices: string[]) {
      checkVisible(message);
      const isMenu = (candidate: AnyComponent & { placeholder?: string }) =>
        candidate.type === ComponentType.StringSelect &&
        (candidate.custom_id === menu || candidate.placeholder === menu);
      const found = componentsOf(message.components).find(isMenu);
      if (!found) throw new Error(`The message has no select menu "${menu}"`);
      if (found.disabled) throw new Error(`The select menu "${menu}" is disabled`);
      const values = choices.map((choice) => {
        const option = found.options?.find(({ value, label }) => value === choice || label === choice);
        if (!option) throw new Error(`The select menu has no option "${choice}"`);
        return option.value;
      });
      if (values.length < (found.min_values ?? 1) || values.length > (found.max_values ?? 1)) {
        throw new Error(`The select menu does not take ${values.length} options`);
      }
      return component(message, {
        custom_id: found.custom_id,
        component_type: found.type,
        id: found.id,
        values,
      });
    },

    async messageCommand(name: string, message: LocalMessage, at?: Place) {
      checkVisible(message);
      const channel = world.channels.get(message.channel_id) as Channel;
      const type = ApplicationCommandType.Message;
      const chosen = choose(type, name, { ...at, channel });
      const data = {
        ...commandData(world, type, name, chosen, [], channel),
        target_id: message.id,
        resolved: { messages: { [message.id]: apiMessage(message) } },
      };
      return act({ type: InteractionType.ApplicationCommand, channel, data }, at?.locale);
    },

    async modalSubmit(opened: Exchange, values: Record<string, string>) {
      const { modal } = opened;
      if (!modal) throw new Error("The exchange opened no modal");
      const record = recordOf(opened);
      const data = {
        custom_id: modal.custom_id,
        components: submittedFields(modal.components, values),
        resolved: {},
      };
      const { channel, source } = record;
      const extra = source ? { message: apiMessage(source) } : {};
      return act({ type: InteractionType.ModalSubmit, channel, data, extra, ...(source ? { source } : {}) });
    },

    says: async (channel: Channel, text: string, options?: SayOptions) => say(channel, text, options),

    async dm(text: string, options: SayOptions = {}) {
      return say(dmChannel(world, account), text, options);
    },

    async edits(message: LocalMessage, text: string) {
      checkOwn(message);
      board.edit(message, { content: text });
    },

    async deletes(message: LocalMessage) {
      checkOwn(message);
      board.remove(message);
    },

    dmChannel: dmChannel(world, account),
  });

  function say(channel: Channel, text: string, options: SayOptions = {}): LocalMessage {
    const { replyTo, ping = true, mentions = [] } = options;
    if (replyTo) checkVisible(replyTo);
    const content = [...mentions.map(({ id }) => `<@${id}>`), text].filter(Boolean).join(" ");
    const allowed_mentions = { parse: ["users", "roles"], replied_user: ping } as never;
    const draft = { content, allowed_mentions };
    const message = makeMessage(world, draft, { author: account, channel, repliesTo: replyTo });
    board.post(channel, message);
    return message;
  }
}
