import { type APIApplicationCommand, ApplicationCommandType } from "discord.js";
import type { CommandDraft, CommandOption } from "./validation/command-limits.ts";

/** A write to the registered commands. Discord allows only so many creations a day, so tests count them. */
export interface CommandWrite {
  method: string;
  /** The guild the commands are for; undefined for global ones. */
  guildId: string | undefined;
  /** The names that were written. */
  names: string[];
}

/** The commands the bot registered, per guild or, under undefined, globally. */
export interface CommandRegistry {
  readonly writes: CommandWrite[];
  list(guildId: string | undefined): APIApplicationCommand[];
  get(guildId: string | undefined, id: string): APIApplicationCommand | undefined;
  /** Registers one command; the one with the same id, or else with the same name and type, is replaced. */
  put(
    guildId: string | undefined,
    draft: CommandDraft,
    id?: string,
  ): { command: APIApplicationCommand; created: boolean };
  remove(guildId: string | undefined, id: string): boolean;
  /** Replaces all commands. */
  replaceAll(guildId: string | undefined, drafts: CommandDraft[]): APIApplicationCommand[];
}

/** A registry without commands. */
export function commandRegistry(applicationId: string, newId: () => string): CommandRegistry {
  const scopes = new Map<string | undefined, Map<string, APIApplicationCommand>>();
  const scope = (guildId: string | undefined) => {
    const known = scopes.get(guildId) ?? new Map<string, APIApplicationCommand>();
    scopes.set(guildId, known);
    return known;
  };
  const put: CommandRegistry["put"] = (guildId, draft, givenId) => {
    const commands = scope(guildId);
    const type = draft.type ?? ApplicationCommandType.ChatInput;
    const same = [...commands.values()].find(
      (command) => command.name === draft.name && command.type === type,
    );
    const command = registered(draft, {
      id: givenId ?? same?.id ?? newId(),
      version: newId(),
      application_id: applicationId,
      ...(guildId ? { guild_id: guildId } : {}),
    });
    commands.set(command.id, command);
    return { command, created: same === undefined };
  };
  return {
    writes: [],
    list: (guildId) => [...scope(guildId).values()],
    get: (guildId, id) => scope(guildId).get(id),
    put,
    remove: (guildId, id) => scope(guildId).delete(id),
    replaceAll(guildId, drafts) {
      const kept = new Set(drafts.map((draft) => `${draft.type ?? 1} ${draft.name}`));
      for (const [id, command] of scope(guildId)) {
        if (!kept.has(`${command.type} ${command.name}`)) scope(guildId).delete(id);
      }
      return drafts.map((draft) => put(guildId, draft).command);
    },
  };
}

/** A command as Discord gives it back: with its defaults, and without what says nothing. */
function registered(
  draft: CommandDraft,
  identity: { id: string; version: string; application_id: string; guild_id?: string },
): APIApplicationCommand {
  const isGlobal = identity.guild_id === undefined;
  const options = draft.options?.map(registeredOption) ?? [];
  return {
    ...identity,
    type: draft.type ?? ApplicationCommandType.ChatInput,
    name: draft.name,
    name_localizations: draft.name_localizations ?? null,
    description: draft.description ?? "",
    description_localizations: draft.description_localizations ?? null,
    default_member_permissions: draft.default_member_permissions ?? null,
    ...(isGlobal ? { dm_permission: draft.dm_permission ?? true, contexts: draft.contexts ?? null } : {}),
    integration_types: draft.integration_types ?? [0],
    nsfw: draft.nsfw ?? false,
    ...(options.length > 0 ? { options } : {}),
  } as unknown as APIApplicationCommand;
}

function registeredOption(option: CommandOption): Record<string, unknown> {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    ...rest,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices?.length ? { choices } : {}),
    ...(options?.length ? { options: options.map(registeredOption) } : {}),
  };
}
