import { type Client, Events, GatewayIntentBits, type Message } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LocalDiscord } from "./local-discord.ts";
import type { LocalUser } from "./people/local-user.ts";
import { pingsAnyone } from "./pings.ts";
import { connected, MESSAGE_INTENTS, testClient } from "./test-client.ts";

let discord: LocalDiscord;
let client: Client<true>;
let anna: LocalUser;
let seen: Message[];

beforeEach(async () => {
  ({ discord, client } = await connected());
  anna = discord.addUser({ name: "Anna" });
  seen = [];
  client.on(Events.MessageCreate, (message) => void seen.push(message));
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

/** What the bot sees of a message. */
async function contentSeen(message: { id: string }): Promise<string | undefined> {
  await discord.gateway.delivered();
  return seen.find(({ id }) => id === message.id)?.content;
}

describe("message content without its intent", () => {
  test("is blank in a guild, and there when the bot is mentioned", async () => {
    expect(await contentSeen(await anna.says(discord.channel, "hallo"))).toBe("");
    const mention = await anna.says(discord.channel, "hallo", { mentions: [discord.bot] });
    expect(await contentSeen(mention)).toBe(`<@${discord.bot.id}> hallo`);
  });

  test("is there in direct messages, and in what the bot itself says", async () => {
    expect(await contentSeen(await anna.dm("hallo"))).toBe("hallo");
    const channel = client.channels.cache.get(discord.channel.id);
    const own = channel?.isSendable() ? await channel.send("zelf") : undefined;
    expect(await contentSeen(own as Message)).toBe("zelf");
  });

  test("is there in a reply to the bot only when the reply notifies it", async () => {
    const own = discord.nextMessage();
    const channel = client.channels.cache.get(discord.channel.id);
    if (channel?.isSendable()) await channel.send("antwoord");
    const replyTo = await own;
    expect(await contentSeen(await anna.says(discord.channel, "en?", { replyTo }))).toBe("en?");
    expect(await contentSeen(await anna.says(discord.channel, "en?", { replyTo, ping: false }))).toBe("");
    expect(seen.at(-1)?.reference?.messageId).toBe(replyTo.id);
  });

  test("comes with the intent", async () => {
    const reader = testClient(discord, { intents: [...MESSAGE_INTENTS, GatewayIntentBits.MessageContent] });
    await reader.login(discord.token);
    const read: string[] = [];
    reader.on(Events.MessageCreate, ({ content }) => void read.push(content));
    await anna.says(discord.channel, "hallo");
    await discord.gateway.delivered();
    expect(read).toEqual(["hallo"]);
    await reader.destroy();
  });
});

describe("messages", () => {
  test("a reply of the bot finds the message it replies to", async () => {
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply({ content: "dag", allowedMentions: { parse: [] } });
    });
    const question = await anna.says(discord.channel, "hallo", { mentions: [discord.bot] });
    const reply = await discord.replyTo(question);
    expect(reply.content).toBe("dag");
    expect(pingsAnyone(reply.pings)).toBe(false);
  });

  test("deleting reaches the bot, and a reply to what is deleted is refused without being a violation", async () => {
    const question = await anna.says(discord.channel, "hallo", { mentions: [discord.bot] });
    await discord.gateway.delivered();
    await anna.deletes(question);
    await expect(seen[0]?.reply("te laat")).rejects.toMatchObject({ code: 50_035 });
    expect(discord.violations).toEqual([]);
  });

  test("the bot can edit and delete its own messages, and no one else's", async () => {
    const user = await client.users.fetch(anna.id);
    const sent = await user.send("1");
    await sent.edit("2");
    expect(discord.messages().map(({ content }) => content)).toEqual(["2"]);
    await sent.delete();
    await expect(sent.edit("3")).rejects.toMatchObject({ code: 10_008 });
    await anna.dm("van mij");
    await discord.gateway.delivered();
    const hers = seen.find(({ content }) => content === "van mij");
    await expect(hers?.edit("x")).rejects.toMatchObject({ code: 50_005 });
  });

  test("an edit reaches the bot, and a person edits only what he wrote", async () => {
    const question = await anna.dm("1");
    await discord.gateway.delivered();
    const edited = new Promise((resolve) =>
      client.on(Events.MessageUpdate, (_, { content }) => resolve(content)),
    );
    await anna.edits(question, "2");
    expect(await edited).toBe("2");
    await expect(discord.addUser({ name: "Bea" }).edits(question, "3")).rejects.toThrow("did not write");
  });

  test("a channel, or a person, can be closed to the bot", async () => {
    const post = () =>
      client.rest.post(`/channels/${discord.channel.id}/messages`, { body: { content: "x" } });
    discord.setBotAccess(discord.channel, "read");
    await expect(post()).rejects.toMatchObject({ code: 50_013 });
    discord.setBotAccess(discord.channel, "none");
    await expect(post()).rejects.toMatchObject({ code: 50_001 });
    expect(
      await contentSeen(await anna.says(discord.channel, "x", { mentions: [discord.bot] })),
    ).toBeUndefined();
    const bea = discord.addUser({ name: "Bea", acceptsDms: false });
    const user = await client.users.fetch(bea.id);
    await expect(user.send("x")).rejects.toMatchObject({ code: 50_007 });
  });

  test("files arrive, beside the text", async () => {
    const channel = client.channels.cache.get(discord.channel.id);
    const next = discord.nextMessage();
    if (channel?.isSendable()) {
      await channel.send({ content: "zie", files: [{ name: "bron.txt", attachment: Buffer.from("Lid 1") }] });
    }
    const attachment = (await next).attachments[0];
    expect(attachment).toMatchObject({ filename: "bron.txt", size: 5 });
  });

  test("a nonce that is enforced keeps a message from being sent twice", async () => {
    const body = { content: "x", nonce: "1", enforce_nonce: true };
    await client.rest.post(`/channels/${discord.channel.id}/messages`, { body });
    await client.rest.post(`/channels/${discord.channel.id}/messages`, { body });
    expect(discord.messages()).toHaveLength(1);
  });
});

describe("pings", () => {
  const sent = async (body: Record<string, unknown>) => {
    const next = discord.nextMessage();
    await client.rest.post(`/channels/${discord.channel.id}/messages`, { body });
    return (await next).pings;
  };

  test("without allowed_mentions, everyone mentioned is notified", async () => {
    const question = await anna.says(discord.channel, "?");
    const content = `<@${anna.id}> <@&${discord.guild.id}> @everyone`;
    const pings = await sent({ content, message_reference: { message_id: question.id } });
    expect(pings).toEqual({ everyone: true, users: [anna.id], roles: [discord.guild.id], repliedUser: true });
  });

  test("allowed_mentions decides who is", async () => {
    const content = `<@${anna.id}> @here`;
    expect(pingsAnyone(await sent({ content, allowed_mentions: { parse: [] } }))).toBe(false);
    expect((await sent({ content, allowed_mentions: { parse: ["everyone"] } })).everyone).toBe(true);
    expect((await sent({ content, allowed_mentions: { parse: ["users"] } })).users).toEqual([anna.id]);
    expect((await sent({ content, allowed_mentions: { users: [anna.id] } })).users).toEqual([anna.id]);
    const question = await anna.says(discord.channel, "?");
    const reply = { content: "x", message_reference: { message_id: question.id } };
    expect((await sent({ ...reply, allowed_mentions: { parse: [] } })).repliedUser).toBe(false);
    expect((await sent({ ...reply, allowed_mentions: { replied_user: true } })).repliedUser).toBe(true);
  });

  test("an edit notifies nobody", async () => {
    const next = discord.nextMessage();
    const channel = client.channels.cache.get(discord.channel.id);
    if (channel?.isSendable()) await (await channel.send("x")).edit(`<@${anna.id}>`);
    const message = await next;
    expect(message.content).toBe(`<@${anna.id}>`);
    expect(pingsAnyone(message.pings)).toBe(false);
  });
});
