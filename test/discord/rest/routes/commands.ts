import type { APIApplicationCommand } from "discord.js";
import type { Context } from "../../context.ts";
import { type CommandDraft, commandErrors, commandSetErrors } from "../../validation/command-limits.ts";
import { type FieldError, within } from "../../validation/field-errors.ts";
import { specErrors } from "../../validation/spec-errors.ts";
import { missingAccess, notYourApplication, refuseIfAny, unknownCommand } from "../discord-error.ts";
import { noContent, ok, type RestRequest, type Route, route } from "../route.ts";

/** The registration of commands, global and per guild. */
export function commandRoutes(context: Context): Route[] {
  return [
    ...routesAt(context, "/applications/:application/commands"),
    ...routesAt(context, "/applications/:application/guilds/:guild/commands"),
  ];
}

function routesAt({ commands, world }: Context, address: string): Route[] {
  const scope = ({ params }: RestRequest): string | undefined => {
    if (params.application !== world.applicationId) throw notYourApplication();
    if (params.guild !== undefined && !world.guilds.has(params.guild)) throw missingAccess();
    return params.guild;
  };
  const written = (request: RestRequest, drafts: { name: string }[]) => {
    const names = drafts.map(({ name }) => name);
    commands.writes.push({ method: request.method, guildId: request.params.guild, names });
  };
  const existing = (request: RestRequest): APIApplicationCommand => {
    const command = commands.get(scope(request), request.params.command ?? "");
    if (!command) throw unknownCommand();
    return command;
  };

  return [
    route(`GET ${address}`, (request) => {
      const full = request.query.get("with_localizations") === "true";
      const all = commands.list(scope(request));
      return ok(full ? all : all.map((command) => withoutLocalizations(command)));
    }),
    route(`PUT ${address}`, (request) => {
      const guildId = scope(request);
      const drafts = request.body as CommandDraft[];
      if (!Array.isArray(drafts)) {
        refuseIfAny([
          { path: [], code: "BASE_TYPE_BAD_LIST", message: "Only iterables may be used in a ListType" },
        ]);
      }
      const schema = "ApplicationCommandUpdateRequestSchema";
      refuseIfAny(drafts.flatMap((draft, index) => within([index], draftErrors(schema, draft))));
      refuseIfAny(commandSetErrors(drafts));
      const registered = commands.replaceAll(guildId, drafts);
      written(request, drafts);
      return ok(registered);
    }),
    route(`POST ${address}`, (request) => {
      const guildId = scope(request);
      const draft = request.body as CommandDraft;
      refuseIfAny(draftErrors("ApplicationCommandCreateRequestSchema", draft));
      const { command, created } = commands.put(guildId, draft);
      written(request, [draft]);
      return { status: created ? 201 : 200, body: command };
    }),
    route(`GET ${address}/:command`, (request) => ok(existing(request))),
    route(`PATCH ${address}/:command`, (request) => {
      const before = existing(request);
      refuseIfAny(specErrors("ApplicationCommandPatchRequestPartialSchema", comparable(request.body)));
      const draft = { ...before, ...(request.body as object) } as unknown as CommandDraft;
      refuseIfAny(commandErrors(draft));
      const { command } = commands.put(scope(request), draft, before.id);
      written(request, [draft]);
      return ok(command);
    }),
    route(`DELETE ${address}/:command`, (request) => {
      const removed = existing(request);
      commands.remove(scope(request), removed.id);
      written(request, [removed]);
      return noContent();
    }),
  ];
}

function draftErrors(schema: string, draft: CommandDraft): FieldError[] {
  const errors = specErrors(schema, comparable(draft));
  return errors.length > 0 ? errors : commandErrors(draft);
}

/** The API description calls permissions a number; Discord itself, and so every client, writes them as text. */
function comparable(draft: unknown): unknown {
  if (typeof draft !== "object" || draft === null) return draft;
  const permissions = (draft as CommandDraft).default_member_permissions;
  if (typeof permissions !== "string" || !/^\d+$/.test(permissions)) return draft;
  return { ...draft, default_member_permissions: Number(permissions) };
}

/** Commands as Discord lists them unless it is asked for the translations too. */
function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.endsWith("_localizations"));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutLocalizations(inner)])) as T;
}
