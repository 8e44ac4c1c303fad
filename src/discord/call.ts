import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from "discord.js";
import type { Call } from "../../commands/command.ts";
import { localeOf } from "../reply/texts/index.ts";
import type { Responder } from "./responder.ts";

/** Presents an interaction as a call of a command. */
export function callOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  responder: Responder,
  ownerIds: readonly string[],
): Call {
  const options = interaction.isChatInputCommand() ? interaction.options : null;
  return {
    command: interaction.commandName,
    string: (name) => options?.getString(name) ?? null,
    integer: (name) => options?.getInteger(name) ?? null,
    boolean: (name) => options?.getBoolean(name) ?? null,
    target: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
    locale: localeOf(interaction.locale),
    caller: {
      id: interaction.user.id,
      // In direct messages nobody has permissions.
      mayManage:
        interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
        ownerIds.includes(interaction.user.id),
    },
    ...responder,
  };
}
