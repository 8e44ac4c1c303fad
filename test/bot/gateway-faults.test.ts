import { afterEach, describe, expect, test } from "vitest";
import type { LocalDiscordOptions } from "../discord/options.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { askAtOnce, DEAD, expectAnsweredOnce, expectStillAnswers } from "./asking.ts";
import { startTogether, type Together } from "./bot.ts";
import { expectGoodManners } from "./look.ts";

let together: Together;
let anna: LocalUser;

async function start(options: LocalDiscordOptions = {}) {
  together = await startTogether(options);
  anna = together.discord.addUser({ name: "Anna" });
  return together;
}

afterEach(async () => {
  await expectStillAnswers(together.discord, anna);
  expectGoodManners(together.discord);
  expect(together.bot.process.exitCode).toBeNull();
  await together.end();
});

describe("the gateway", () => {
  test("is cut in the middle of a burst: it is resumed, and nothing is answered twice", async () => {
    const { discord } = await start();
    discord.gateway.cut({ afterEvents: 15 });
    const asked = await askAtOnce(discord, anna, 20);
    await expectAnsweredOnce(discord, asked);
    expect(discord.gateway.counts).toMatchObject({ identify: 1, resumed: 1 });
  });

  test("is gone for a while: what came in the meantime is answered", async () => {
    const { discord, bot } = await start();
    discord.gateway.cut();
    await expectAnsweredOnce(discord, await askAtOnce(discord, anna, 5));
    await bot.writes("connected again");
    expect(bot.output().match(/lost its connection/g)).toHaveLength(1);
  });

  test("asks to reconnect, and says that the session is invalid but resumable", async () => {
    const { discord } = await start();
    discord.gateway.reconnect();
    await expectAnsweredOnce(discord, await askAtOnce(discord, anna, 3));
    discord.gateway.invalidate({ resumable: true });
    await expect.poll(() => discord.gateway.counts.resumed, { timeout: 20_000 }).toBe(2);
    expect(discord.gateway.counts.identify).toBe(1);
  });

  test("says that the session is invalid: the bot begins a new one", async () => {
    const { discord } = await start();
    discord.gateway.invalidate({ resumable: false });
    await expect.poll(() => discord.gateway.counts.identify, { timeout: 30_000 }).toBe(2);
    await discord.gateway.delivered();
    expect(discord.commands.writes).toHaveLength(1);
  });

  test.each([4000, 4008])("closes with %i: the bot comes back", async (code) => {
    const { discord, bot } = await start();
    discord.gateway.close(code);
    await bot.writes("connected again");
  });

  test("no longer answers heartbeats: the bot takes the connection for dead and resumes", async () => {
    const { discord } = await start({ heartbeatIntervalMs: 200 });
    discord.gateway.acknowledgeHeartbeats(false);
    await expect.poll(() => discord.gateway.counts.connection, { timeout: 20_000 }).toBeGreaterThan(1);
    discord.gateway.acknowledgeHeartbeats(true);
    await expectAnsweredOnce(discord, await askAtOnce(discord, anna, 3));
    expect(discord.gateway.counts.identify).toBe(1);
  });

  test("delivers an interaction twice: it is answered once", async () => {
    const { discord, bot } = await start();
    const exchange = await anna.slash("vraag", { vraag: DEAD });
    discord.redeliver(exchange);
    await exchange.reply();
    discord.redeliver(exchange);
    await bot.writes("came twice");
    await discord.quiet();
    expect(exchange.history).toHaveLength(1);
  });
});
