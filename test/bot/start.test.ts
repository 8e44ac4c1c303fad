import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { EXIT } from "../../src/discord/exit-codes.ts";
import { type LocalDiscord, startLocalDiscord } from "../discord/local-discord.ts";
import { DEAD, expectStillAnswers } from "./asking.ts";
import { type Bot, type BotSettings, startBot, testSettings } from "./bot.ts";
import { expectGoodManners, textOf } from "./look.ts";

let discord: LocalDiscord;
let bot: Bot;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(async () => {
  bot.process.kill("SIGKILL");
  await bot.exited;
  expect(bot.output()).not.toContain(discord.token);
  await discord.stop();
});

function start(settings: BotSettings = {}): Bot {
  const access = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  bot = startBot({ ...testSettings(tmpdir()), ...access, SNAPSHOT_FILE: "", ...settings });
  return bot;
}

/** The lines it wrote, without the time. */
const lines = () => bot.output().trimEnd().split("\n");

describe("the start", () => {
  test("is told in one line, with the invite link", async () => {
    await start().writes("Ready as");
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(
      /^\S+ info {2}Ready as bronvast in 1 server, commands registered everywhere\. /,
    );
    const link = new URL(/https:\S+/.exec(bot.output())?.[0] ?? "");
    expect(link.origin + link.pathname).toBe("https://discord.com/oauth2/authorize");
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: discord.applicationId,
      scope: "bot applications.commands",
      permissions: "274877991936",
    });
  });

  test("asks for no privileged intent", async () => {
    await start().writes("Ready as");
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    expect(discord.gateway.sessions[0]?.intents).toBe(Guilds | GuildMessages | DirectMessages);
  });

  test("does not show the token, whatever is logged", async () => {
    await start({ LOG_LEVEL: "debug" }).writes("Ready as");
    expect(lines().length).toBeGreaterThan(3);
  });

  test("registers the commands in the servers of the settings, as far as it can", async () => {
    const second = discord.addGuild({ name: "Tweede" });
    await start({ DISCORD_GUILD_IDS: `${discord.guild.id}, ${second.id}, 123456789012345678` }).writes(
      "Ready as",
    );
    for (const { id } of [discord.guild, second]) {
      expect(discord.commands.list(id)).toHaveLength(commands.size);
    }
    expect(discord.commands.list(undefined)).toEqual([]);
    expect(bot.output()).toContain("commands not registered in server 123456789012345678");
  });

  test("registers again only what differs", async () => {
    await start().writes("commands registered everywhere");
    await bot.stop();
    await start().writes("commands unchanged everywhere");
    await bot.stop();
    const [first] = discord.commands.list(undefined);
    if (first) discord.commands.put(undefined, { ...first, description: "Iets anders" } as never, first.id);
    await start().writes("commands registered everywhere");
    expect(discord.commands.writes).toHaveLength(2);
    expectGoodManners(discord);
  });

  test("succeeds without the commands when Discord does not take them", async () => {
    discord.fail({ method: "PUT", path: /commands$/, status: 400, times: 10 });
    await start().writes("commands not registered everywhere");
    const anna = discord.addUser({ name: "Anna" });
    const said = await anna.says(discord.channel, DEAD, { mentions: [discord.bot] });
    expect(textOf(await discord.replyTo(said))).toContain("zestig");
  });
});

describe("a start that fails says why in one line, with a code of its own", () => {
  async function expectEnd(code: number, text: string | RegExp) {
    expect(await bot.exited).toEqual({ code, signal: null });
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(text);
  }

  test("a wrong token", async () => {
    start({ DISCORD_TOKEN: "verkeerd.token.x" });
    await expectEnd(EXIT.token, /does not know this token.*DISCORD_TOKEN/);
    expect(bot.output()).not.toContain("verkeerd");
  });

  test("a token that the gateway refuses later on", async () => {
    await start().writes("Ready as");
    discord.gateway.close(4004);
    expect(await bot.exited).toEqual({ code: EXIT.token, signal: null });
    expect(bot.output()).not.toContain("    at ");
  });

  test("an intent that is not granted", async () => {
    await discord.stop();
    discord = await startLocalDiscord({ disallowedIntents: GatewayIntentBits.MessageContent });
    start({ QUESTION_CHANNEL_IDS: discord.channel.id });
    await expectEnd(EXIT.intents, /Message Content intent.*QUESTION_CHANNEL_IDS/);
  });

  test("no network", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    start({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
    await expectEnd(EXIT.unreachable, /cannot be reached.*ECONNREFUSED/);
  });

  test("no such host", async () => {
    start({ DISCORD_API_URL: "http://discord.invalid/api" });
    await expectEnd(EXIT.unreachable, /cannot be reached at http:\/\/discord\.invalid/);
  });

  test("a server that has trouble, or is not Discord", async () => {
    discord.fail({ path: /gateway/, status: 503, times: 10 });
    start();
    await expectEnd(EXIT.unreachable, /it answered 503/);
    start({ DISCORD_API_URL: `${discord.api}/elders` });
    await expectEnd(EXIT.unreachable, /it answered 4\d\d/);
  });

  test("too many starts", async () => {
    await discord.stop();
    discord = await startLocalDiscord({ sessionsRemaining: 0 });
    start();
    await expectEnd(EXIT.startLimit, /no more starts/);
  });

  test("wrong settings, all at once", async () => {
    start({ DISCORD_GUILD_IDS: "mijn-server", LOG_LEVEL: "hard", DISCORD_TOKEN: '"geheim"' });
    expect(await bot.exited).toEqual({ code: EXIT.settings, signal: null });
    for (const text of ["DISCORD_TOKEN:", "DISCORD_GUILD_IDS:", "LOG_LEVEL:", "Example: LOG_LEVEL=info"]) {
      expect(bot.output()).toContain(text);
    }
    expect(bot.output()).not.toContain("geheim");
    expect(bot.output()).not.toContain("    at ");
  });
});

describe("the end", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("comes on %s, after logging out", async (signal) => {
    await start().writes("Ready as");
    expect(await bot.stop(signal)).toEqual({ code: EXIT.stopped, signal: null });
    expect(discord.gateway.sessions).toEqual([]);
    expect(lines()).toHaveLength(2);
    expect(lines()[1]).toContain(`Stopping on ${signal}`);
  });

  test("comes just as well through npm start", async () => {
    const access = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
    bot = startBot({ ...testSettings(tmpdir()), ...access, SNAPSHOT_FILE: "" }, { npm: true });
    await bot.writes("Ready as");
    expect(await bot.stop("SIGTERM")).toEqual({ code: EXIT.stopped, signal: null });
    expect(bot.output()).toContain("Stopping on SIGTERM");
    expect(discord.gateway.sessions).toEqual([]);
  });

  test("comes when answers in hand are given, and takes in no others", async () => {
    await start().writes("Ready as");
    const anna = discord.addUser({ name: "Anna" });
    const arrived = discord.fail({ path: /callback$/, delayMs: 1_000 });
    const exchange = await anna.slash("vraag", { vraag: DEAD });
    await expect.poll(() => arrived.hits).toBe(1);
    const ended = bot.stop();
    await bot.writes("Stopping");
    const late = await anna.slash("vraag", { vraag: DEAD });
    expect(await ended).toEqual({ code: EXIT.stopped, signal: null });
    expect(textOf(await exchange.reply())).toContain("zestig");
    expect(late.history).toEqual([]);
  });

  test("comes even when an answer never arrives", async () => {
    await start().writes("Ready as");
    const anna = discord.addUser({ name: "Anna" });
    const arrived = discord.fail({ path: /callback$/, delayMs: 30_000 });
    await anna.slash("vraag", { vraag: DEAD });
    await expect.poll(() => arrived.hits).toBe(1);
    expect(await bot.stop()).toEqual({ code: EXIT.stopped, signal: null });
    expect(bot.output()).toContain("not finished in time");
  });

  test("comes at once on a second signal", async () => {
    await start().writes("Ready as");
    const anna = discord.addUser({ name: "Anna" });
    const arrived = discord.fail({ path: /callback$/, delayMs: 30_000 });
    await anna.slash("vraag", { vraag: DEAD });
    await expect.poll(() => arrived.hits).toBe(1);
    void bot.stop("SIGTERM");
    await bot.writes("Stopping");
    expect(await bot.stop("SIGINT")).toEqual({ code: 130, signal: null });
    expect(bot.output()).not.toContain("not finished in time");
  });

  test("comes while the bot is still connecting", async () => {
    const arrived = discord.fail({ path: /gateway/, delayMs: 30_000 });
    start();
    await expect.poll(() => arrived.hits, { timeout: 30_000 }).toBe(1);
    expect((await bot.stop()).code).toBe(EXIT.stopped);
  });
});

describe("shards", () => {
  test("each serve their servers, and say which they are", async () => {
    await discord.stop();
    discord = await startLocalDiscord({ shards: 2 });
    await start().writes("Ready as");
    await expect.poll(() => discord.gateway.sessions.length, { timeout: 20_000 }).toBe(2);
    const anna = discord.addUser({ name: "Anna" });
    const shards: string[] = [];
    for (const shard of [0n, 1n]) {
      // Discord gives a server to a shard by its id.
      const id = String((((BigInt(discord.guild.id) >> 22n) & ~1n) + 2n + shard) << 22n);
      const guild = discord.addGuild({ name: `Server ${shard}`, id });
      const channel = discord.addChannel({ name: "algemeen", guild });
      const status = await (await anna.slash("status", {}, { channel })).reply();
      shards.push(/\d van \d/.exec(textOf(status))?.[0] ?? "");
      const said = await anna.says(channel, DEAD, { mentions: [discord.bot] });
      expect(textOf(await discord.replyTo(said))).toContain("zestig");
    }
    expect(shards).toEqual(["1 van 2", "2 van 2"]);
    expectGoodManners(discord);
    expect((await bot.stop()).code).toBe(EXIT.stopped);
  });
});

describe("a server that the bot is added to, or removed from", () => {
  test("is served at once, or no more", async () => {
    await start().writes("Ready as");
    const guild = discord.addGuild({ name: "Nieuw" });
    const channel = discord.addChannel({ name: "algemeen", guild });
    const anna = discord.addUser({ name: "Anna" });
    const exchange = await anna.slash("vraag", { vraag: DEAD }, { channel });
    expect(textOf(await exchange.reply())).toContain("zestig");
    discord.removeGuild(guild);
    await expectStillAnswers(discord, anna);
    expectGoodManners(discord);
  });
});
