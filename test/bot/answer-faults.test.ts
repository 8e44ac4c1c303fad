import { PermissionFlagsBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { textsFor } from "../../src/reply/texts/index.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { DEAD, expectAnsweredOnce, expectStillAnswers } from "./asking.ts";
import { startTogether, type Together } from "./bot.ts";
import { expectGoodManners, textOf } from "./look.ts";

const CALLBACK = /^\/interactions\/.*\/callback$/;
const nl = textsFor("nl");

let together: Together;
let anna: LocalUser;

beforeAll(async () => {
  together = await startTogether();
  anna = together.discord.addUser({ name: "Anna" });
});

afterEach(async () => {
  await expectStillAnswers(together.discord, anna);
  expectGoodManners(together.discord);
});

afterAll(() => together.end());

describe("an answer", () => {
  test.each([
    ["429", { status: 429, retryAfter: 0.2 }],
    ["429 for the whole bot", { status: 429, retryAfter: 0.2, global: true }],
    ["503", { status: 503 }],
    ["502 as a page", { status: 502, body: "<html>Bad gateway</html>" }],
  ])("that gets %s twice arrives all the same, once", async (_, fault) => {
    const { discord } = together;
    const planned = discord.fail({ path: CALLBACK, times: 2, ...fault });
    const exchange = await anna.slash("vraag", { vraag: DEAD });
    expect(textOf(await exchange.reply())).toContain("zestig");
    expect(planned.hits).toBe(2);
    expect(exchange.history).toHaveLength(1);
  });

  test("that gets 503 for good is given up, and logged", async () => {
    const { discord, bot } = together;
    const planned = discord.fail({ path: CALLBACK, times: 1_000, status: 503 });
    const exchange = await anna.slash("vraag", { vraag: DEAD });
    await bot.writes("/vraag failed");
    await exchange.acknowledged();
    expect(exchange.failed).toBe(true);
    planned.cancel();
  });

  test("in the channel that gets 503 and 429 arrives all the same, once", async () => {
    const { discord } = together;
    discord.fail({ method: "POST", path: /\/messages$/, status: 503 });
    discord.fail({ method: "POST", path: /\/messages$/, status: 429, retryAfter: 0.2 });
    const said = await anna.says(discord.channel, DEAD, { mentions: [discord.bot] });
    await expectAnsweredOnce(discord, { exchanges: [], said: [said] });
  });

  test("whose arrival the bot does not hear of is not given twice", async () => {
    const { discord, bot } = together;
    discord.fail({ path: CALLBACK, drop: "after", closeBy: "reset" });
    const exchange = await anna.slash("vraag", { vraag: DEAD });
    await bot.writes("acknowledged before (40060)");
    expect(textOf(await exchange.reply())).toContain("zestig");
    expect(exchange.history.map(({ what }) => what)).toEqual(["callback", "refused"]);
    discord.fail({ method: "POST", path: /\/messages$/, drop: "after", closeBy: "reset" });
    const said = await anna.says(discord.channel, DEAD, { mentions: [discord.bot] });
    await expectAnsweredOnce(discord, { exchanges: [], said: [said] });
  });

  test("to a message that is deleted by then harms nobody", async () => {
    const { discord } = together;
    const message = await (await anna.slash("vraag", { vraag: DEAD, aantal: 1 })).reply();
    discord.fail({ path: CALLBACK, delayMs: 300 });
    const pressed = await anna.press(message, nl.buttons.more);
    discord.deleteMessage(message);
    await pressed.settled();
  });
});

describe("an answer that takes long", () => {
  test("is announced, and then fills in", async () => {
    const { discord } = together;
    const manager = discord.addUser({ name: "Mo", permissions: PermissionFlagsBits.ManageGuild });
    const exchange = await manager.slash("herindexeer");
    expect(textOf(await exchange.reply())).toContain(nl.reindex.title);
    expect(exchange.history.map(({ what }) => what)).toEqual(["callback", "edit"]);
    expect(exchange.ephemeral).toBe(true);
  });
});

describe("an answer that is too late", () => {
  test("for the first three seconds is logged", async () => {
    const { discord, bot, end } = await startTogether({ interactionTimeoutMs: 2_000 });
    const bea = discord.addUser({ name: "Bea" });
    discord.fail({ path: CALLBACK, delayMs: 2_500 });
    const exchange = await bea.slash("vraag", { vraag: DEAD });
    await bot.writes("had expired (10062)");
    expect(exchange.failed).toBe(true);
    expect(bot.output()).not.toContain("    at ");
    await expectStillAnswers(discord, bea);
    await end();
  });

  test("for the fifteen minutes is logged", async () => {
    const { discord, bot, end } = await startTogether({ interactionTokenMs: 0 });
    const manager = discord.addUser({ name: "Mo", permissions: PermissionFlagsBits.ManageGuild });
    await manager.slash("herindexeer");
    await bot.writes("over fifteen minutes old (50027)");
    await expectStillAnswers(discord, manager);
    await end();
  });
});

describe("a reader in a hurry", () => {
  test("is asked to wait a moment, privately, and others are not", async () => {
    const limits = { USER_QUESTIONS_PER_MINUTE: "3", CHANNEL_QUESTIONS_PER_MINUTE: "8" };
    const { discord, end } = await startTogether({}, limits);
    const haste = discord.addUser({ name: "Haast" });
    for (let at = 0; at < 3; at++) await (await haste.slash("vraag", { vraag: DEAD })).reply();
    const exchange = await haste.slash("vraag", { vraag: DEAD });
    expect(textOf(await exchange.reply())).toMatch(/^Even geduld: over \d+ seconden kun je weer verder\.$/);
    expect(exchange.ephemeral).toBe(true);
    const calm = discord.addUser({ name: "Kalm" });
    expect(textOf(await (await calm.slash("vraag", { vraag: DEAD })).reply())).toContain("zestig");
    const before = discord.messages().length;
    for (let at = 0; at < 5; at++) await haste.says(discord.channel, DEAD, { mentions: [discord.bot] });
    await discord.quiet();
    // Five questions in the channel, and one request to wait.
    expect(discord.messages()).toHaveLength(before + 6);
    expectGoodManners(discord);
    await end();
  });

  test("may press more buttons than ask questions, but not without end", async () => {
    const { discord, end } = await startTogether({}, { USER_QUESTIONS_PER_MINUTE: "1" });
    const haste = discord.addUser({ name: "Haast" });
    const message = await (await haste.slash("vraag", { vraag: DEAD })).reply();
    const press = async (who: LocalUser) => textOf(await (await who.press(message, nl.buttons.why)).reply());
    for (let at = 0; at < 3; at++) expect(await press(haste)).toContain(nl.why.title);
    expect(await press(haste)).toMatch(/^Even geduld: over \d+ seconden kun je weer verder\.$/);
    expect(await press(discord.addUser({ name: "Kalm" }))).toContain(nl.why.title);
    await end();
  });
});
