import { type APIAllowedMentions, type APIMessage, MessageFlags } from "discord.js";
import { componentsOf } from "./components.ts";

/** Whom a message notified. */
export interface Pings {
  everyone: boolean;
  users: string[];
  roles: string[];
  /** True when the author of the message replied to was notified because of the reply. */
  repliedUser: boolean;
}

/** A message that notified nobody. */
export const noPings = (): Pings => ({ everyone: false, users: [], roles: [], repliedUser: false });

/** Whether a message notified anyone at all. */
export function pingsAnyone(pings: Pings): boolean {
  return pings.everyone || pings.repliedUser || pings.users.length > 0 || pings.roles.length > 0;
}

/** The ids of the users, and of the roles, that a text mentions. */
export function mentionsIn(text: string): { users: string[]; roles: string[]; everyone: boolean } {
  const ids = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map((match) => match[1] as string)),
  ];
  return {
    users: ids(/<@!?(\d+)>/g),
    roles: ids(/<@&(\d+)>/g),
    everyone: /@(everyone|here)\b/.test(text),
  };
}

/**
 * Works out whom a message of the bot notifies.
 *
 * It errs on the side of a ping where Discord is kinder: a mention inside a code span counts, the bot counts as
 * allowed to mention everyone, and an ephemeral message counts as if others could see it.
 *
 * @param message - The text and components that would be shown.
 * @param allowed - The `allowed_mentions` that came with it; without one, Discord notifies everybody mentioned.
 * @param repliedTo - The author of the message it replies to.
 */
export function pingsOf(
  message: Pick<APIMessage, "content" | "components" | "flags">,
  allowed: APIAllowedMentions | null | undefined,
  repliedTo: string | undefined,
): Pings {
  const mentioned = mentionsIn(visibleText(message));
  const parse = allowed?.parse as string[] | undefined;
  const may = (kind: "users" | "roles", id: string) =>
    !allowed || parse?.includes(kind) || (allowed[kind] ?? []).includes(id);
  return {
    everyone: mentioned.everyone && (!allowed || parse?.includes("everyone") === true),
    users: mentioned.users.filter((id) => may("users", id)),
    roles: mentioned.roles.filter((id) => may("roles", id)),
    repliedUser: repliedTo !== undefined && (allowed ? allowed.replied_user === true : true),
  };
}

/** The text in which Discord looks for mentions: embeds and buttons never mention anyone. */
function visibleText(message: Pick<APIMessage, "content" | "components" | "flags">): string {
  if (((message.flags ?? 0) & MessageFlags.IsComponentsV2) === 0) return message.content;
  const texts = componentsOf(message.components).map((component) => component.content);
  return texts.filter((text) => typeof text === "string").join("\n");
}
