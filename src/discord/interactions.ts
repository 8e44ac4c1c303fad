import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Command } from "../../commands/command.ts";
import { errorPayload } from "../reply/error-payload.ts";
import { localeOf } from "../reply/texts/index.ts";
import { UserError } from "../user-error.ts";
import { pressed } from "./buttons.ts";
import { callOf } from "./call.ts";
import { deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import type { Edge } from "./edge.ts";
import { type Answerable, type Responder, responderFor } from "./responder.ts";

/** Takes in an interaction of any kind that the bot offers. */
export function takeInteraction(interaction: Interaction, desk: Desk, edge: Edge): void {
  const { id } = interaction;
  if (interaction.isAutocomplete()) {
    desk.take({ id, work: () => propose(interaction, edge) });
  } else if (interaction.isButton()) {
    const what = `button ${interaction.customId}`;
    const answer = (responder: Responder) => pressed(interaction, responder, edge);
    takeAnswerable({ interaction, what, isPrivate: true, answer }, desk, edge);
  } else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    const what = `/${interaction.commandName}`;
    const command = edge.commands.get(interaction.commandName);
    const boolean = (name: string) =>
      interaction.isChatInputCommand() ? interaction.options.getBoolean(name) : null;
    const isPrivate = !command || command.isPrivate?.({ boolean }) === true;
    const answer = (responder: Responder) => execute(interaction, command, responder, edge);
    takeAnswerable({ interaction, what, isPrivate, answer }, desk, edge);
  } else {
    edge.log.debug(`An interaction of type ${interaction.type} was ignored`);
  }
}

/** Something to answer. */
interface Task {
  readonly interaction: Answerable;
  /** What it is called in the log. */
  readonly what: string;
  /** Whether only the asker will see the answer, as far as can be told before there is one. */
  readonly isPrivate: boolean;
  answer(responder: Responder): Promise<void>;
}

/** The one catch: what a reader can do something about is told, what is a fault is logged and told in general. */
function takeAnswerable({ interaction, what, isPrivate, answer }: Task, desk: Desk, { log }: Edge): void {
  const responder = responderFor(interaction, what, log);
  desk.take({
    id: interaction.id,
    postpone: () => responder.postpone(isPrivate),
    async work() {
      try {
        await answer(responder);
      } catch (error) {
        if (!(error instanceof UserError)) log.error(`${what} failed`, error);
        await responder.reply(errorPayload(error, localeOf(interaction.locale)));
      }
    },
  });
}

async function execute(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  command: Command | undefined,
  responder: Responder,
  edge: Edge,
): Promise<void> {
  if (!command) throw new UserError("unknown-command", { command: interaction.commandName });
  const wait = edge.limits.ask(interaction.user.id, interaction.channelId);
  if (wait > 0) throw new UserError("cooldown", { seconds: wait });
  const call = callOf(interaction, responder, edge.config.ownerIds);
  await command.execute(call, edge.context(interaction.guild?.shardId ?? 0));
}

async function propose(interaction: AutocompleteInteraction, edge: Edge): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const locale = localeOf(interaction.locale);
  const context = edge.context(interaction.guild?.shardId ?? 0);
  let choices: { name: string; value: string }[] = [];
  try {
    choices = edge.commands.get(interaction.commandName)?.autocomplete?.(name, value, locale, context) ?? [];
  } catch (error) {
    edge.log.error(`Proposals for /${interaction.commandName} ${name} failed`, error);
  }
  await deliver("Proposals", edge.log, () => interaction.respond(choices));
}
