import { type APIApplicationCommand, ApplicationCommandType, type REST, Routes } from "discord.js";
import type { Command } from "../../commands/command.ts";

type Data = Command["data"];

/**
 * Registers the commands where they differ from what is registered, for Discord allows only so many writes a day.
 *
 * @param guildId the server to register them in; null for everywhere
 * @returns whether anything had to be written
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  commands: readonly Data[],
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (sameCommands(commands, registered, guildId !== null)) return false;
  await rest.put(route, { body: commands });
  return true;
}

/** Whether Discord would show the same commands; what Discord adds or leaves out by itself is no difference. */
export function sameCommands(
  wanted: readonly Data[],
  registered: readonly APIApplicationCommand[],
  inGuild: boolean,
): boolean {
  if (wanted.length !== registered.length) return false;
  const byKey = new Map(registered.map((command) => [keyOf(command), command]));
  return wanted.every((command) => {
    const other = byKey.get(keyOf(command));
    if (!other) return false;
    // What is left to Discord is as it should be, whatever Discord made of it; commands of one server have no contexts.
    const left = (["contexts", "integration_types", "dm_permission"] as const).filter(
      (field) => (command as object as Loose)[field] == null || (inGuild && field !== "integration_types"),
    );
    return canonical(command, left) === canonical(other, left);
  });
}

type Loose = Record<string, unknown>;

const keyOf = ({ type, name }: { type?: number | undefined; name: string }) =>
  `${type ?? ApplicationCommandType.ChatInput} ${name}`;

/** Everything that a command or an option can say, with what it means when it says nothing. */
const COMMAND_FIELDS = {
  name_localizations: {},
  description: "",
  description_localizations: {},
  default_member_permissions: null,
  dm_permission: null,
  contexts: null,
  integration_types: null,
  nsfw: false,
  options: [],
};
const OPTION_FIELDS = {
  type: 0,
  name: "",
  name_localizations: {},
  description: "",
  description_localizations: {},
  required: false,
  autocomplete: false,
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
  channel_types: [],
  choices: [],
  options: [],
};
const CHOICE_FIELDS = { name: "", name_localizations: {}, value: null };

function canonical(command: object, left: readonly string[]): string {
  const fields = Object.entries(COMMAND_FIELDS).filter(([field]) => !left.includes(field));
  return JSON.stringify(filled(command, Object.fromEntries(fields)));
}

function filled(value: object, fields: Loose): Loose {
  return Object.fromEntries(
    Object.entries(fields).map(([field, silent]) => {
      const said = (value as Loose)[field] ?? silent;
      if (field === "options") return [field, (said as object[]).map((each) => filled(each, OPTION_FIELDS))];
      if (field === "choices") return [field, (said as object[]).map((each) => filled(each, CHOICE_FIELDS))];
      return [field, typeof said === "object" && said !== null ? sorted(said) : said];
    }),
  );
}

/** Lists that are sets, and translations, in one order. */
function sorted(value: object): unknown {
  return Array.isArray(value) ? value.toSorted() : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
