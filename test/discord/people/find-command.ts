import { type APIApplicationCommand, ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import type { Context } from "../context.ts";
import type { CommandOption } from "../validation/command-limits.ts";
import { type Account, ALL_PERMISSIONS, type Channel, permissionsIn } from "../world.ts";
import { goesBy } from "./command-options.ts";

/** A command as a person chose it, with the subcommands he chose within it. */
export interface ChosenCommand {
  command: APIApplicationCommand;
  /** The chosen subcommand group and subcommand, outermost first. */
  steps: CommandOption[];
  /** The options that can be filled in. */
  options: CommandOption[];
}

/**
 * Finds a command as Discord's client offers it: the guild's own commands before the global ones, by its name in
 * any language, and only where the person may use it.
 *
 * @param name - The name as typed; subcommands follow after a space.
 * @param force - Whether he gets it even where he may not use it.
 * @throws When Discord's client would not offer it.
 */
export function findCommand(
  context: Context,
  type: number,
  name: string,
  account: Account,
  channel: Channel,
  force = false,
): ChosenCommand {
  const { commands } = context;
  const offered = [...(channel.guild ? commands.list(channel.guild.id) : []), ...commands.list(undefined)];
  const isMenu = type !== 1;
  const [first = "", ...rest] = isMenu ? [name] : name.replace(/^\//, "").split(" ");
  const command = offered.find((candidate) => candidate.type === type && goesBy(candidate, first));
  if (!command) throw new Error(`No command "${first}" is registered`);
  if (!force) checkOffered(context, command, account, channel);

  const steps: CommandOption[] = [];
  let options = (command.options ?? []) as unknown as CommandOption[];
  for (const word of rest) {
    const step = options.find((option) => isStep(option) && goesBy(option, word));
    if (!step) throw new Error(`"${name}" has no subcommand "${word}"`);
    steps.push(step);
    options = step.options ?? [];
  }
  if (options.some(isStep)) throw new Error(`"${name}" needs a subcommand`);
  return { command, steps, options };
}

function isStep({ type }: CommandOption): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function checkOffered(
  { world }: Context,
  command: APIApplicationCommand,
  account: Account,
  channel: Channel,
): void {
  const place = channel.guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const contexts =
    command.contexts ?? (command.dm_permission === false ? [InteractionContextType.Guild] : null);
  if (contexts && !contexts.includes(place)) {
    throw new Error(`"${command.name}" is not offered ${channel.guild ? "in guilds" : "in direct messages"}`);
  }
  if (!channel.guild || command.default_member_permissions == null) return;
  const needed = BigInt(command.default_member_permissions);
  const has = permissionsIn(world, account, channel);
  // "0" is for administrators only.
  if (has === ALL_PERMISSIONS || (needed !== 0n && (has & needed) === needed)) return;
  throw new Error(`"${command.name}" is not offered to ${account.name}, who lacks the permissions for it`);
}
