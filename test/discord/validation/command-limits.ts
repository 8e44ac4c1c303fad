import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from "discord.js";
import { badLength, type FieldError, required } from "./field-errors.ts";

/** An option of a command as a bot registers it. */
export interface CommandOption {
  type: number;
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?:
    | { name: string; name_localizations?: Record<string, string> | null; value: string | number }[]
    | null;
  options?: CommandOption[] | null;
  min_length?: number | null;
  max_length?: number | null;
  min_value?: number | null;
  max_value?: number | null;
}

/** A command as a bot registers it. */
export interface CommandDraft {
  type?: number | null;
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string | null;
  description_localizations?: Record<string, string> | null;
  options?: CommandOption[] | null;
  default_member_permissions?: string | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  dm_permission?: boolean | null;
  nsfw?: boolean | null;
}

/** Discord's rule for the names of slash commands and of options. */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));
const SUBCOMMANDS = new Set<number>([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]);

type Path = (string | number)[];

/** What Discord refuses in a command although its API description allows it. */
export function commandErrors(command: CommandDraft): FieldError[] {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  const isSlash = type === ApplicationCommandType.ChatInput;
  const errors = localeErrors(command, []);
  const names = Object.entries({ "": command.name, ...command.name_localizations });
  for (const [locale, name] of names) {
    const path = locale ? ["name_localizations", locale] : ["name"];
    errors.push(...(isSlash ? slashNameErrors(name, path) : name.trim() ? [] : [required(path)]));
  }
  if (isSlash) {
    if (!command.description) errors.push(required(["description"]));
    errors.push(...optionErrors(command.options ?? [], ["options"]));
  } else {
    if (command.description) errors.push(mustBeEmpty("description", "CONTEXT_MENU_DESCRIPTION"));
    if (command.options?.length) errors.push(mustBeEmpty("options", "CONTEXT_MENU_OPTIONS"));
  }
  if (commandSize(command) > 8000) {
    const message = "Command exceeds maximum size (8000)";
    errors.push({ path: [], code: "APPLICATION_COMMAND_TOO_LARGE", message });
  }
  return errors;
}

/** What Discord refuses in a whole set of commands. */
export function commandSetErrors(commands: CommandDraft[]): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const perType = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const key = `${type} ${command.name}`;
    if (seen.has(key)) {
      const message = "Application command names must be unique";
      errors.push({ path: [index, "name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message });
    }
    seen.add(key);
    perType.set(type, (perType.get(type) ?? 0) + 1);
  }
  for (const [type, count] of perType) {
    const limit = type === ApplicationCommandType.ChatInput ? 100 : 15;
    if (count > limit) errors.push(badLength([], 0, limit));
  }
  return errors;
}

/**
 * The size of a command as Discord counts it: names, descriptions and choice values, each in its longest
 * language.
 */
export function commandSize(command: CommandDraft | CommandOption): number {
  const longest = (text: string, translations: Record<string, string> | null | undefined) =>
    Math.max(text.length, ...Object.values(translations ?? {}).map((translation) => translation.length));
  let size =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? "", command.description_localizations);
  if ("choices" in command) {
    for (const choice of command.choices ?? []) {
      size += longest(choice.name, choice.name_localizations) + String(choice.value).length;
    }
  }
  for (const option of command.options ?? []) size += commandSize(option);
  return size;
}

function slashNameErrors(name: string, path: Path): FieldError[] {
  if (SLASH_NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path, code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }];
}

function localeErrors(named: CommandDraft | CommandOption, path: Path): FieldError[] {
  return (["name_localizations", "description_localizations"] as const).flatMap((field) =>
    Object.keys(named[field] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, field, locale],
        code: "APPLICATION_COMMAND_INVALID_LOCALE",
        message: `"${locale}" is not a locale of Discord's`,
      })),
  );
}

function mustBeEmpty(field: string, code: string): FieldError {
  const message = `Context menu commands cannot have a ${field}`;
  return { path: [field], code: `APPLICATION_COMMAND_${code}_NOT_ALLOWED`, message };
}

function optionErrors(options: CommandOption[], path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const names = new Set<string>();
  let optionalSeen = false;
  const hasSubcommands = options.some(({ type }) => SUBCOMMANDS.has(type));
  for (const [index, option] of options.entries()) {
    const at = [...path, index];
    errors.push(...localeErrors(option, at), ...slashNameErrors(option.name, [...at, "name"]));
    for (const [locale, name] of Object.entries(option.name_localizations ?? {})) {
      errors.push(...slashNameErrors(name, [...at, "name_localizations", locale]));
    }
    if (names.has(option.name)) {
      const message = "Option name already exists";
      errors.push({
        path: [...at, "name"],
        code: "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        message,
      });
    }
    names.add(option.name);
    if (hasSubcommands && !SUBCOMMANDS.has(option.type)) {
      const message =
        "Sub-command and sub-command group option types are mutually exclusive to all other types";
      errors.push({ path: at, code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message });
    }
    if (option.required && optionalSeen) {
      const message = "Required options must be placed before non-required options";
      errors.push({ path: at, code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message });
    }
    if (!option.required) optionalSeen = true;
    errors.push(...choiceErrors(option, at), ...optionErrors(option.options ?? [], [...at, "options"]));
  }
  return errors;
}

function choiceErrors(option: CommandOption, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const choices = option.choices ?? [];
  if (option.autocomplete && choices.length > 0) {
    const message = "Autocomplete is not allowed when choices are present";
    errors.push({ path, code: "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", message });
  }
  for (const [index, choice] of choices.entries()) {
    if (typeof choice.value === "string" && (choice.value.length < 1 || choice.value.length > 100)) {
      errors.push(badLength([...path, "choices", index, "value"], 1, 100));
    }
    const earlier = choices.slice(0, index);
    if (earlier.some(({ name, value }) => name === choice.name || value === choice.value)) {
      const message = "Choice names and values must be unique";
      errors.push({
        path: [...path, "choices", index],
        code: "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS",
        message,
      });
    }
  }
  return errors;
}
