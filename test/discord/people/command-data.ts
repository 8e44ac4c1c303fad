import type { Channel, World } from "../world.ts";
import {
  type FilledOption,
  fillOptions,
  guessOptions,
  type OptionValues,
  resolvedOptions,
} from "./command-options.ts";
import type { ChosenCommand } from "./find-command.ts";

/**
 * The options of a command as a person filled them in.
 *
 * @param chosen - The command; undefined when it is not registered, and the options can only be guessed.
 * @param force - Whether values that Discord's client would not let through are sent all the same.
 */
export function filledOptions(
  chosen: ChosenCommand | undefined,
  values: OptionValues,
  force = false,
): FilledOption[] {
  if (!chosen) return guessOptions(values);
  try {
    return fillOptions(chosen.options, values);
  } catch (error) {
    if (force) return guessOptions(values);
    throw error;
  }
}

/**
 * The `data` of a command interaction.
 */
export function commandData(
  world: World,
  type: number,
  name: string,
  chosen: ChosenCommand | undefined,
  options: FilledOption[],
  { guild }: Channel,
): Record<string, unknown> {
  const nested = (chosen?.steps ?? []).reduceRight<FilledOption[]>(
    (inner, step) => [{ name: step.name, type: step.type, options: inner }],
    options,
  );
  const resolved = resolvedOptions(world, options);
  return {
    id: chosen?.command.id ?? world.newId(),
    name: chosen?.command.name ?? name,
    type,
    // Discord names the guild only when the command is registered for it alone.
    ...(chosen?.command.guild_id && guild ? { guild_id: guild.id } : {}),
    ...(nested.length > 0 ? { options: nested } : {}),
    ...(resolved ? { resolved } : {}),
  };
}
