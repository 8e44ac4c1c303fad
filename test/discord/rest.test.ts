import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  InteractionResponseType,
  Routes,
} from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import type { LocalDiscord } from "./local-discord.ts";
import type { LocalDiscordOptions } from "./options.ts";
import type { LocalUser } from "./people/local-user.ts";
import { connected } from "./test-client.ts";

let discord: LocalDiscord;
let client: Client<true>;
let anna: LocalUser;

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

async function connect(options: LocalDiscordOptions = {}): Promise<void> {
  ({ discord, client } = await connected(options));
  anna = discord.addUser({ name: "Anna" });
  await client.application.commands.create({ name: "vraag", description: "Stel een vraag" });
}

function answer(how: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  client.on("interactionCreate", (interaction) => void how(interaction as ChatInputCommandInteraction));
}

const send = (content = "x") =>
  client.rest.post(Routes.channelMessages(discord.channel.id), { body: { content } });

/** The statuses of the requests to a path. */
const statuses = (path: RegExp) =>
  discord.requests.filter((request) => path.test(request.path)).map(({ status }) => status);

describe("failures that a test plans", () => {
  test("a 429 is waited out and tried again", async () => {
    await connect();
    const fault = discord.fail({
      method: "POST",
      path: /messages$/,
      status: 429,
      retryAfter: 0.05,
      times: 2,
    });
    await send();
    expect(statuses(/messages$/)).toEqual([429, 429, 200]);
    expect(fault.hits).toBe(2);
  });

  test("a 503 is tried again, until the client has had enough", async () => {
    await connect();
    discord.fail({ path: /callback$/, status: 503 });
    answer((interaction) => interaction.reply("toch"));
    expect((await (await anna.slash("vraag")).reply()).content).toBe("toch");
    discord.fail({ path: /messages$/, status: 503, times: Number.POSITIVE_INFINITY });
    await expect(send()).rejects.toMatchObject({ status: 503 });
    expect(statuses(/messages$/)).toEqual([503, 503, 503, 503]);
  });

  test("a connection that is reset is tried again, even when the request had taken effect", async () => {
    await connect();
    discord.fail({ path: /messages$/, drop: "before" });
    await send();
    expect(discord.messages()).toHaveLength(1);
    discord.fail({ path: /messages$/, drop: "after" });
    await send("dubbel");
    expect(discord.messages().filter(({ content }) => content === "dubbel")).toHaveLength(2);
  });

  test("a connection that just ends is not tried again", async () => {
    await connect();
    discord.fail({ path: /messages$/, drop: "before", closeBy: "end" });
    await expect(send()).rejects.toThrow();
    expect(discord.messages()).toHaveLength(0);
  });

  test("an answer that takes too long is tried again, and then the interaction is acknowledged already", async () => {
    await connect();
    client.rest.options.timeout = 200;
    discord.fail({ path: /callback$/, answerDelayMs: 1000 });
    const refusal = new Promise((resolve) =>
      answer((interaction) => interaction.reply("een").catch(resolve)),
    );
    const exchange = await (await anna.slash("vraag")).until(({ history }) => history.length >= 2);
    expect(await refusal).toMatchObject({ code: 40_060 });
    expect(exchange.message?.content).toBe("een");
  });

  test("an answer can be slow, or another of Discord's", async () => {
    await connect();
    discord.fail({ path: /messages$/, delayMs: 30 });
    const start = performance.now();
    await send();
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    discord.fail({ path: /messages$/, status: 403, body: { code: 50_013, message: "Missing Permissions" } });
    await expect(send()).rejects.toMatchObject({ code: 50_013 });
  });

  test("a bucket that is used up holds the client back", async () => {
    await connect({ rateLimit: { limit: 2, windowMs: 200 } });
    await Promise.all([send("1"), send("2"), send("3")]);
    expect(discord.messages().map(({ content }) => content)).toEqual(["1", "2", "3"]);
    expect(statuses(/messages$/)).not.toContain(429);
  });
});

describe("interactions that go wrong", () => {
  test("without an answer in time the interaction is unknown, and the person sees that it failed", async () => {
    await connect({ interactionTimeoutMs: 50 });
    const late = new Promise((resolve) => {
      answer(async (interaction) => {
        await new Promise((waited) => setTimeout(waited, 100));
        await interaction.reply("te laat").catch(resolve);
      });
    });
    const exchange = await (await anna.slash("vraag")).settled();
    expect(exchange.failed).toBe(true);
    await expect(exchange.reply()).rejects.toThrow("did not respond");
    expect(await late).toMatchObject({ code: 10_062, status: 404 });
    expect(exchange.history.map(({ code }) => code)).toEqual([10_062]);
  });

  test("a second first answer is refused", async () => {
    await connect();
    const second = new Promise((resolve) => {
      answer(async (interaction) => {
        await interaction.reply("eerst");
        const body = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: "weer" } };
        const callback = Routes.interactionCallback(interaction.id, interaction.token);
        await client.rest.post(callback, { body, auth: false }).catch(resolve);
      });
    });
    const exchange = await (await anna.slash("vraag")).settled();
    expect(await second).toMatchObject({ code: 40_060, status: 400 });
    expect(exchange.history.map(({ what }) => what)).toEqual(["callback", "refused"]);
    expect(discord.violations).toEqual([]);
  });

  test("an interaction delivered twice is the same interaction, answered once", async () => {
    await connect();
    const refusals: unknown[] = [];
    answer((interaction) => interaction.reply("een").catch((error) => refusals.push(error)));
    const exchange = await (await anna.slash("vraag")).settled();
    discord.redeliver(exchange);
    await exchange.until(({ history }) => history.length >= 2);
    await expect.poll(() => refusals).toEqual([expect.objectContaining({ code: 40_060 })]);
    expect(discord.messages()).toHaveLength(1);
  });

  test("before the first answer there is no webhook, and without a token neither", async () => {
    await connect();
    const early = new Promise((resolve) => {
      answer(async (interaction) => {
        await interaction.webhook.send("vroeg").catch(resolve);
        await interaction.reply("op tijd");
      });
    });
    await (await anna.slash("vraag")).settled();
    expect(await early).toMatchObject({ code: 10_015 });
    const stranger = Routes.webhookMessage(discord.applicationId, "geen");
    await expect(client.rest.get(stranger, { auth: false })).rejects.toMatchObject({ code: 10_015 });
  });

  test("an interaction's token does not live for ever", async () => {
    await connect({ interactionTokenMs: 0 });
    const late = new Promise((resolve) => {
      answer(async (interaction) => {
        await interaction.reply("op tijd");
        await interaction.followUp("laat").catch(resolve);
      });
    });
    await (await anna.slash("vraag")).settled();
    expect(await late).toMatchObject({ code: 50_027 });
  });

  test("an unknown message, a deleted answer, and a wrong bot token", async () => {
    await connect();
    const codes: unknown[] = [];
    answer(async (interaction) => {
      await interaction.reply("weg");
      await interaction.deleteReply();
      await interaction.editReply("nog").catch(({ code }) => codes.push(code));
      await interaction.followUp("ok");
    });
    await (await anna.slash("vraag")).settled();
    await expect.poll(() => codes).toEqual([10_008]);
    client.rest.setToken("wrong");
    await expect(send()).rejects.toMatchObject({ status: 401 });
    client.rest.setToken(discord.token);
    await send();
  });

  test("an address that is not here is a violation, so that no test passes by accident", async () => {
    await connect();
    await expect(client.rest.get("/voice/regions")).rejects.toMatchObject({ status: 404 });
    expect(discord.violations).toEqual([expect.objectContaining({ method: "GET", path: "/voice/regions" })]);
  });
});

test("everything that happens is told to onEvent", async () => {
  const kinds = new Set<string>();
  await connect({ onEvent: ({ kind }) => kinds.add(kind) });
  const next = new Promise((resolve) => client.once(Events.MessageCreate, resolve));
  await anna.dm("hallo");
  await next;
  expect([...kinds].sort()).toEqual(["gateway", "message", "request"]);
});
