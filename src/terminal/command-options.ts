import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Command } from "../../commands/command.ts";

/** An option as the terminal needs it. */
export interface TerminalOption {
  readonly name: string;
  /** Its names in other languages, which are taken too. */
  readonly otherNames: readonly string[];
  readonly kind: "text" | "integer" | "boolean";
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  /** What may be filled in, by any of its names; empty when that is free. */
  readonly choices: readonly { readonly value: string; readonly names: readonly string[] }[];
  readonly autocompletes: boolean;
}

/** Whether a command is typed; the others stand in the menu of a message, which a terminal has not. */
export function isTyped({ data }: Command): boolean {
  return data.type === undefined || data.type === 1;
}

/** Gives every name of a command, Dutch first. */
export function commandNames({ data }: Command): string[] {
  return namesOf(data);
}

/** Finds the command of a name in any language. */
export function commandCalled(commands: ReadonlyMap<string, Command>, name: string): Command | null {
  const wanted = name.toLowerCase();
  for (const command of commands.values()) {
    if (isTyped(command) && commandNames(command).includes(wanted)) return command;
  }
  return null;
}

/** Reads the options of a command from what Discord is told of it. */
export function optionsOf({ data }: Command): TerminalOption[] {
  const options = ("options" in data && data.options) || [];
  return options.flatMap((option) => {
    const kind = KINDS[option.type];
    if (!kind) return [];
    const [name = "", ...otherNames] = namesOf(option);
    const limits = option as { min_value?: number; max_value?: number; autocomplete?: boolean };
    const choices = ("choices" in option && option.choices) || [];
    return [
      {
        name,
        otherNames,
        kind,
        required: ("required" in option && option.required) || false,
        least: limits.min_value ?? Number.MIN_SAFE_INTEGER,
        most: limits.max_value ?? Number.MAX_SAFE_INTEGER,
        choices: choices.map((choice) => ({ value: String(choice.value), names: namesOf(choice) })),
        autocompletes: limits.autocomplete ?? false,
      },
    ];
  });
}

const KINDS: Readonly<Partial<Record<number, TerminalOption["kind"]>>> = {
  [ApplicationCommandOptionType.String]: "text",
  [ApplicationCommandOptionType.Integer]: "integer",
  [ApplicationCommandOptionType.Boolean]: "boolean",
};

function namesOf(named: { name: string; name_localizations?: object | null | undefined }): string[] {
  return [...new Set([named.name, ...Object.values(named.name_localizations ?? {})])];
}
