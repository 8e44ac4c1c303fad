import { expect } from "vitest";
import type { LocalDiscord } from "../discord/local-discord.ts";
import type { LocalMessage } from "../discord/message.ts";
import type { Exchange } from "../discord/people/exchange.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { textOf } from "./look.ts";

/** A question that the article answers: sixty. */
export const DEAD = "Hoeveel mensen kwamen om het leven?";

/** What was asked, in both ways. */
export interface Asked {
  exchanges: Exchange[];
  said: LocalMessage[];
}

/** Asks many things at once, with the command and with a mention. */
export async function askAtOnce(discord: LocalDiscord, who: LocalUser, count: number): Promise<Asked> {
  const asked: Asked = { exchanges: [], said: [] };
  for (let at = 0; at < count; at++) {
    asked.exchanges.push(await who.slash("vraag", { vraag: DEAD }));
    asked.said.push(await who.says(discord.channel, DEAD, { mentions: [discord.bot] }));
  }
  return asked;
}

/** Checks that everything that was asked is answered, and once. */
export async function expectAnsweredOnce(discord: LocalDiscord, { exchanges, said }: Asked): Promise<void> {
  for (const exchange of exchanges) expect(textOf(await exchange.reply())).toContain("zestig");
  for (const message of said) expect(textOf(await discord.replyTo(message))).toContain("zestig");
  await discord.quiet();
  for (const { history } of exchanges) expect(history.map(({ what }) => what)).toEqual(["callback"]);
  const ids = new Set(said.map(({ id }) => id));
  const answered = discord.messages().flatMap(({ message_reference }) => message_reference?.message_id ?? []);
  expect(answered.filter((id) => ids.has(id)).sort()).toEqual([...ids].sort());
}

/** Whatever happened before: the next question is answered. */
export async function expectStillAnswers(discord: LocalDiscord, who: LocalUser): Promise<void> {
  await expectAnsweredOnce(discord, await askAtOnce(discord, who, 1));
}
