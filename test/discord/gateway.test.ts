import { type Client, Events, GatewayIntentBits, Status } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "./local-discord.ts";
import type { LocalDiscordOptions } from "./options.ts";
import { connected, logIn, testClient } from "./test-client.ts";

let discord: LocalDiscord;
let client: Client<true>;

afterEach(async () => {
  // A client that is between two sessions may wait for a close that never comes.
  await Promise.race([client.destroy(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
  await discord.stop();
});

async function connect(options: LocalDiscordOptions = {}): Promise<string[]> {
  ({ discord, client } = await connected(options));
  const seen: string[] = [];
  // Raw, because discord.js does not tell of a message that it has in its cache, even if it came twice.
  client.on(Events.Raw, ({ t, d }: { t: string; d: { content: string } }) => {
    if (t === "MESSAGE_CREATE") seen.push(d.content);
  });
  return seen;
}

/** Says numbered things in a direct message, and gives them back. */
async function burst(from: number, to: number): Promise<string[]> {
  const anna = discord.addUser({ name: "Anna" });
  const texts = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  for (const text of texts) await anna.dm(text);
  return texts;
}

/** Resolves when the gateway has counted something so many times. */
async function counted(what: keyof LocalDiscord["gateway"]["counts"], times: number): Promise<void> {
  await expect.poll(() => discord.gateway.counts[what], { timeout: 20_000 }).toBeGreaterThanOrEqual(times);
}

describe("resuming", () => {
  test("after the connection is cut mid-burst nothing is lost and nothing comes twice", async () => {
    const seen = await connect();
    discord.gateway.cut({ afterEvents: 4 });
    const texts = await burst(1, 12);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
    expect(discord.gateway.counts).toMatchObject({ identify: 1, resumed: 1 });
  });

  test("a connection that is reset is resumed too", async () => {
    const seen = await connect();
    discord.gateway.cut({ afterEvents: 4, reset: true });
    const texts = await burst(1, 12);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
    expect(discord.gateway.counts).toMatchObject({ identify: 1, resumed: 1 });
  });

  test("what happens while the client is away is waiting for it", async () => {
    const seen = await connect();
    discord.gateway.cut();
    const texts = await burst(1, 5);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
    expect(client.ws.status).toBe(Status.Ready);
  });

  test("a request to reconnect is followed", async () => {
    const seen = await connect();
    discord.gateway.reconnect();
    const texts = await burst(1, 3);
    await counted("resumed", 1);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
    expect(discord.gateway.counts.identify).toBe(1);
  });

  test("a session that is invalid but resumable is resumed on the same connection", async () => {
    const seen = await connect();
    discord.gateway.invalidate({ resumable: true });
    await counted("resumed", 1);
    expect(discord.gateway.counts).toMatchObject({ identify: 1, connection: 1 });
    const texts = await burst(1, 2);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
  });

  test("a session that is invalid is begun anew", async () => {
    const seen = await connect();
    discord.gateway.invalidate({ resumable: false });
    await counted("identify", 2);
    await burst(1, 2);
    await discord.gateway.delivered();
    expect(seen).toEqual(["1", "2"]);
    expect(discord.gateway.sessions).toHaveLength(1);
  });

  test("a session the server no longer knows ends in a new one", async () => {
    await connect();
    discord.gateway.cut();
    discord.gateway.invalidate({ resumable: false });
    await counted("identify", 2);
    expect(discord.gateway.counts).toMatchObject({ resume: 1, resumed: 0 });
  });
});

describe("heartbeats", () => {
  test("are sent and acknowledged", async () => {
    await connect({ heartbeatIntervalMs: 50 });
    await counted("heartbeat", 3);
    expect(discord.gateway.counts.connection).toBe(1);
  });

  test("without acknowledgements the client takes the connection for dead and resumes", async () => {
    const seen = await connect({ heartbeatIntervalMs: 50 });
    discord.gateway.acknowledgeHeartbeats(false);
    await counted("connection", 2);
    discord.gateway.acknowledgeHeartbeats(true);
    const texts = await burst(1, 3);
    await discord.gateway.delivered();
    expect(seen).toEqual(texts);
    expect(discord.gateway.counts.identify).toBe(1);
  });
});

describe("identifying", () => {
  test("a wrong token is refused over REST, before the gateway", async () => {
    discord = await startLocalDiscord();
    client = testClient(discord);
    await expect(client.login("wrong")).rejects.toMatchObject({ code: "TokenInvalid" });
    expect(discord.requests).toEqual([expect.objectContaining({ path: "/gateway/bot", status: 401 })]);
  });

  test("an intent that is not granted closes the connection with 4014", async () => {
    discord = await startLocalDiscord({ disallowedIntents: GatewayIntentBits.MessageContent });
    client = testClient(discord, { intents: [GatewayIntentBits.MessageContent] });
    const code = new Promise((resolve) => client.on(Events.ShardDisconnect, (event) => resolve(event.code)));
    await expect(client.login(discord.token)).rejects.toThrow("disallowed intents");
    expect(await code).toBe(4014);
  });

  test("without sessions left the client does not try", async () => {
    discord = await startLocalDiscord({ sessionsRemaining: 0 });
    client = testClient(discord);
    await expect(client.login(discord.token)).rejects.toThrow("Not enough sessions");
    expect(discord.gateway.counts.connection).toBe(0);
  });

  test("shards get the guilds that are theirs, and the first one the direct messages", async () => {
    discord = await startLocalDiscord({ shards: 2, maxConcurrency: 2 });
    const other = discord.addGuild({
      name: "Ander",
      id: String(((BigInt(discord.guild.id) >> 22n) + 1n) << 22n),
    });
    client = testClient(discord, { shards: "auto" });
    const shardsOf: number[] = [];
    client.on(Events.Raw, (packet: { t: string }, shard: number) => {
      if (packet.t === "MESSAGE_CREATE") shardsOf.push(shard);
    });
    await logIn(discord, client);
    const shard = (id: string) => client.guilds.cache.get(id)?.shardId;
    expect(client.ws.shards.size).toBe(2);
    expect([shard(discord.guild.id), shard(other.id)].sort()).toEqual([0, 1]);
    await discord.addUser({ name: "Anna" }).dm("hallo");
    await discord.gateway.delivered();
    expect(shardsOf).toEqual([0]);
  });
});
