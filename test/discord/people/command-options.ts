import { ApplicationCommandOptionType as Type } from "discord.js";
import { apiMember, apiUser } from "../payloads.ts";
import type { CommandOption } from "../validation/command-limits.ts";
import type { World } from "../world.ts";

/** What a person may fill in for an option; accounts and channels may be given as what the server made. */
export type OptionValue = string | number | boolean | { id: string };

/** The options of a command as a person filled them in, by name, in any language. */
export type OptionValues = Record<string, OptionValue | undefined>;

/** An option as it stands in an interaction. */
export interface FilledOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: FilledOption[];
}

/** Whether an option, or a command, goes by a name in some language. */
export function goesBy(
  named: { name: string; name_localizations?: Record<string, string | null> | null | undefined },
  name: string,
): boolean {
  return named.name === name || Object.values(named.name_localizations ?? {}).includes(name);
}

/**
 * Fills in the options of a command as Discord's client does: in the order in which they were given, with the
 * registered names and types, and only with values it would let through.
 *
 * @param registered - The options of the command, or of the subcommand.
 * @param focused - The option being typed in, for autocomplete; nothing is required then.
 * @throws When Discord's client would not let a person send this.
 */
export function fillOptions(
  registered: CommandOption[],
  values: OptionValues,
  focused?: string,
): FilledOption[] {
  const given = Object.entries(values).filter(([, value]) => value !== undefined) as [string, OptionValue][];
  const filled = given.map(([name, value]) => {
    const option = registered.find((candidate) => goesBy(candidate, name));
    if (!option) throw new Error(`The command has no option "${name}"`);
    const isFocused = focused !== undefined && goesBy(option, focused);
    const plain = plainValue(value);
    if (!isFocused) checkValue(option, plain);
    return { name: option.name, type: option.type, value: plain, ...(isFocused ? { focused: true } : {}) };
  });
  const missing = registered.filter(({ required, name }) => required && !filled.some((f) => f.name === name));
  if (focused === undefined && missing.length > 0) {
    throw new Error(`The option "${missing[0]?.name}" is required`);
  }
  return filled;
}

/** Options without a registration to go by, for a command that is forced. */
export function guessOptions(values: OptionValues): FilledOption[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const plain = plainValue(value);
    const type =
      typeof plain === "boolean" ? Type.Boolean : typeof plain === "number" ? Type.Number : Type.String;
    return [{ name, type, value: plain }];
  });
}

/** The accounts, channels and roles that filled-in options refer to. */
export function resolvedOptions(world: World, options: FilledOption[]): Record<string, unknown> | undefined {
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  for (const { type, value } of options) {
    const id = String(value);
    const account = world.accounts.get(id);
    if ((type === Type.User || type === Type.Mentionable) && account) {
      users[id] = apiUser(account);
      members[id] = { ...apiMember(), permissions: account.permissions.toString() };
    }
    const channel = world.channels.get(id);
    if (type === Type.Channel && channel) {
      channels[id] = { id, name: channel.name, type: channel.type, permissions: "0", parent_id: null };
    }
    const role = [...world.guilds.values()].flatMap((guild) => guild.roles).find((known) => known.id === id);
    if ((type === Type.Role || type === Type.Mentionable) && role) roles[id] = role;
  }
  const resolved = Object.entries({ users, members, channels, roles }).filter(
    ([, found]) => Object.keys(found).length > 0,
  );
  return resolved.length > 0 ? Object.fromEntries(resolved) : undefined;
}

function plainValue(value: OptionValue): string | number | boolean {
  return typeof value === "object" ? value.id : value;
}

function checkValue(option: CommandOption, value: string | number | boolean): void {
  const refuse = (why: string) => {
    throw new Error(`Discord's client does not let "${option.name}" be ${JSON.stringify(value)}: ${why}`);
  };
  const wanted = option.type === Type.Boolean ? "boolean" : isNumeric(option) ? "number" : "string";
  if (typeof value !== wanted) refuse(`it must be a ${wanted}`);
  if (option.type === Type.Integer && !Number.isInteger(value)) refuse("it must be whole");
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    refuse("it is none of the choices");
  }
  const size = typeof value === "string" ? value.length : Number(value);
  const [least, most] = isNumeric(option)
    ? [option.min_value, option.max_value]
    : [option.min_length, option.max_length];
  if (least != null && size < least) refuse(`the least is ${least}`);
  if (most != null && size > most) refuse(`the most is ${most}`);
  if (option.type === Type.String && size > 6000) refuse("the most is 6000");
}

function isNumeric({ type }: CommandOption): boolean {
  return type === Type.Integer || type === Type.Number;
}
