import { ApplicationCommandType } from "discord-api-types/v10";
import type { Command } from "./command.ts";

/** Discord's rule for names of slash commands and options; names of message commands may have capitals and spaces. */
const TYPED_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MENU_NAME = /^\S(?:.{0,30}\S)?$/u;

/**
 * Puts commands in a map by name.
 * @throws Error when a name, in any language, is invalid or occurs twice
 */
export function checkCommands(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const byName = new Map<string, Command>();
  for (const command of commands) {
    const { data } = command;
    const isTyped = data.type === undefined || data.type === ApplicationCommandType.ChatInput;
    const options: readonly { name: string; name_localizations?: object | null | undefined }[] =
      ("options" in data && data.options) || [];
    for (const name of namesOf(data)) checkName(name, isTyped ? TYPED_NAME : MENU_NAME, isTyped);
    for (const option of options) for (const name of namesOf(option)) checkName(name, TYPED_NAME, true);
    checkTwice(
      options.map(({ name }) => name),
      `option of ${data.name}`,
    );
    if (byName.has(data.name))
      throw new Error(`Two commands are called "${data.name}": give one another name`);
    byName.set(data.name, command);
  }
  for (const locale of ["en-US", "en-GB"] as const) {
    checkTwice(
      commands.map(({ data }) => data.name_localizations?.[locale] ?? data.name),
      `command in ${locale}`,
    );
  }
  return byName;
}

function namesOf({
  name,
  name_localizations,
}: {
  name: string;
  name_localizations?: object | null | undefined;
}): string[] {
  return [name, ...Object.values(name_localizations ?? {})];
}

function checkName(name: string, rule: RegExp, lowerCase: boolean): void {
  if (rule.test(name) && (!lowerCase || name === name.toLowerCase())) return;
  throw new Error(
    `"${name}" is no name for a command or option: use 1 to 32 small letters, digits and hyphens`,
  );
}

function checkTwice(names: readonly string[], what: string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`"${twice}" is the name of more than one ${what}: rename one`);
}
