import { MessageFlags } from "discord.js";
import { expect } from "vitest";
import { componentsOf } from "../discord/components.ts";
import type { LocalDiscord } from "../discord/local-discord.ts";
import type { LocalMessage } from "../discord/message.ts";
import { pingsAnyone } from "../discord/pings.ts";

/** All that a message says. */
export function textOf({ content, embeds }: LocalMessage): string {
  const parts = embeds.map(({ author, title, description, fields, footer }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...parts.flat()].filter(Boolean).join("\n");
}

/** What its buttons say: labels, or emoji. */
export function buttonsOf(message: LocalMessage): string[] {
  return componentsOf(message.components).flatMap(({ label, emoji }) => label ?? emoji?.name ?? []);
}

export function isPrivate({ flags }: LocalMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** What must hold whatever happened: nothing that Discord would refuse, and nobody notified. */
export function expectGoodManners(discord: LocalDiscord): void {
  expect(discord.violations).toEqual([]);
  const pinging = discord
    .messages()
    .filter(({ author, pings }) => author.id === discord.bot.id && pingsAnyone(pings));
  expect(pinging.map(textOf)).toEqual([]);
  const unprotected = discord.requests.filter(({ body }) => {
    const data = (body as { data?: object } | undefined)?.data ?? body;
    const says = data && typeof data === "object" && ("embeds" in data || "content" in data);
    return (
      says && (data as { allowed_mentions?: { parse?: unknown[] } }).allowed_mentions?.parse?.length !== 0
    );
  });
  expect(unprotected).toEqual([]);
}
