import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
} from "discord-api-types/v10";
import { textsFor } from "../src/reply/texts/index.ts";
import type { CommandTexts, Named } from "../src/reply/texts/texts.ts";

/** The commands that are typed, by their key in the texts. */
export type TypedCommand = Exclude<keyof CommandTexts, "choices" | "searchMessage" | "searchMessageAbout">;

const dutch = textsFor("nl").commands;
const english = textsFor("en").commands;

const inEnglish = (text: string): LocalizationMap => ({ "en-US": text, "en-GB": text });

function named(nl: Named, en: Named) {
  return {
    name: nl.name,
    name_localizations: inEnglish(en.name),
    description: nl.description,
    description_localizations: inEnglish(en.description),
  };
}

/** Gives a command's name and description in Dutch, with their English localisations. */
export function commandText(command: TypedCommand) {
  return named(dutch[command], english[command]);
}

/** Gives an option of a command, named and described in Dutch and English. */
export function optionText<Command extends TypedCommand, Rest extends object>(
  command: Command,
  option: keyof CommandTexts[Command]["options"] & string,
  rest: Rest,
) {
  const nl = dutch[command].options as Readonly<Record<string, Named>>;
  const en = english[command].options as Readonly<Record<string, Named>>;
  return {
    ...named(nl[option] as Named, en[option] as Named),
    ...rest,
  } satisfies Partial<APIApplicationCommandBasicOption>;
}

/** Gives the choices of an option, named in Dutch and English. */
export function choicesOf(
  option: keyof CommandTexts["choices"],
): APIApplicationCommandOptionChoice<string>[] {
  const en: Readonly<Record<string, string>> = english.choices[option];
  return Object.entries(dutch.choices[option]).map(([value, name]) => ({
    name,
    name_localizations: inEnglish(en[value] ?? name),
    value,
  }));
}

/** Gives the Dutch names of a command's options, as calls know them. */
export function optionNames<Command extends TypedCommand>(
  command: Command,
): Readonly<Record<keyof CommandTexts[Command]["options"], string>> {
  const options = Object.entries(dutch[command].options as Readonly<Record<string, Named>>);
  return Object.fromEntries(options.map(([key, { name }]) => [key, name])) as never;
}
