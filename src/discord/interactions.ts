import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
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
    takeAnswerable(interaction, what, desk, edge, (responder) => pressed(interaction, responder, edge));
  } else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    const what = `/${interaction.commandName}`;
    takeAnswerable(interaction, what, desk, edge, (responder) => execute(interaction, responder, edge));
  } else {
    edge.log.debug(`An interaction of type ${interaction.type} was ignored`);
  }
}

/** The one catch: what a reader can do something about is told, what is a fault is logged and told in general. */
function takeAnswerable(
  interaction: Answerable,
  what: string,
  desk: Desk,
  { log }: Edge,
  answer: (responder: Responder) => Promise<void>,
): void {
  const responder = responderFor(interaction, what, log);
  desk.take({
    id: interaction.id,
    postpone: () => responder.postpone(isProbablyPrivate(interaction)),
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

/** Whether only the asker will see the answer, as far as can be told before there is one. */
function isProbablyPrivate(interaction: Answerable): boolean {
  return interaction.isChatInputCommand() ? interaction.options.getBoolean("openbaar") === false : true;
}

async function execute(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  responder: Responder,
  edge: Edge,
): Promise<void> {
  const command = edge.commands.get(interaction.commandName);
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
