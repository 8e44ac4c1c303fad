import { GatewayIntentBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { errorText } from "../../src/reply/texts/errors.ts";
import { textsFor } from "../../src/reply/texts/index.ts";
import { startLocalDiscord } from "../discord/local-discord.ts";
import type { LocalMessage } from "../discord/message.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import type { Channel } from "../discord/world.ts";
import { startBot, startTogether, type Together, testSettings } from "./bot.ts";
import { buttonsOf, expectGoodManners, textOf } from "./look.ts";

const DEAD = "Hoeveel mensen kwamen om het leven?";
const nl = textsFor("nl");

let together: Together;
let anna: LocalUser;
let channel: Channel;

beforeAll(async () => {
  together = await startTogether();
  anna = together.discord.addUser({ name: "Anna" });
  channel = together.discord.channel;
});

afterEach(() => expectGoodManners(together.discord));
afterAll(() => together.end());

const mention = () => ({ mentions: [together.discord.bot] });
const ask = async (text: string, options = {}) =>
  together.discord.replyTo(await anna.says(channel, text, { ...mention(), ...options }));

/** How many messages of the bot there are, once it has done everything it was going to do. */
async function countOfBot(): Promise<number> {
  await together.discord.quiet();
  return together.discord.messages().filter(({ author }) => author.bot).length;
}

describe("a mention", () => {
  test("with a question is answered as a reply", async () => {
    const answer = await ask(DEAD);
    expect(textOf(answer)).toMatch(/> .*zestig.*\n.*alinea 1, zin 2/);
    expect(textOf(answer)).not.toContain("<@");
    expect(buttonsOf(answer)).toContain(nl.buttons.context);
  });

  test("may stand anywhere in it", async () => {
    const said = await anna.says(channel, `Zeg <@!${together.discord.bot.id}>, ${DEAD}`);
    expect(textOf(await together.discord.replyTo(said))).toContain("zestig");
  });

  test("in English is answered in English, around quotes that stay Dutch", async () => {
    expect(textOf(await ask("How many people died?"))).toMatch(/> .*zestig.*\n.*paragraph 1, sentence 2/);
    const refused = await ask("Who won the Tour de France?");
    expect(textOf(refused)).toContain(textsFor("en").refusal.title);
  });

  test("without anything else gets help", async () => {
    expect(textOf(await ask(""))).toContain(nl.help.title);
  });

  test("with what the article does not say is refused", async () => {
    expect(textOf(await ask("Wie won de Tour de France?"))).not.toContain("> ");
  });

  test("with far too long a question is told so", async () => {
    expect(textOf(await ask("waarom ".repeat(100)))).toContain(
      errorText({ code: "question-too-long", params: { length: 699, most: 500 } }, "nl"),
    );
  });

  test("repeats no ping that it is asked with", async () => {
    const other = together.discord.addUser({ name: "Bea" });
    const answer = await ask(`Wie is <@${other.id}> <@&${together.discord.guild.id}> <#${channel.id}>?`);
    expect(answer.mentions).toEqual([]);
  });

  test("whose message is gone by the time of the answer is answered all the same", async () => {
    const slow = together.discord.fail({ method: "POST", path: /channels\/\d+\/messages$/, delayMs: 200 });
    const said = await anna.says(channel, DEAD, mention());
    const answered = together.discord.nextMessage((message) => textOf(message).includes("zestig"));
    await anna.deletes(said);
    expect((await answered).message_reference).toBeUndefined();
    expect(slow.hits).toBe(1);
  });
});

describe("a reply to an answer", () => {
  test("goes on from the question and the answer", async () => {
    const answer = await ask(DEAD);
    const follow = await anna.says(channel, "en hoeveel gewonden?", { replyTo: answer });
    const next = await together.discord.replyTo(follow);
    expect(textOf(next)).toContain("143");
  });

  test("goes on from there again, and after a restart", async () => {
    const answer = await ask("Hoeveel gewonden zijn er?");
    await together.bot.stop();
    await together.restart();
    const second = await anna.says(channel, "waar was dat?", { replyTo: answer });
    const next = await together.discord.replyTo(second);
    expect(textOf(next)).toMatch(/waar was dat\?.*gewond/i);
    const third = await anna.says(channel, "wie zegt dat?", { replyTo: next });
    expect(textOf(await together.discord.replyTo(third))).toContain("wie zegt dat?");
  });

  test("that is a question of its own is answered as one", async () => {
    const answer = await ask("Wie won de Tour de France?");
    const follow = await anna.says(channel, DEAD, { replyTo: answer });
    expect(textOf(await together.discord.replyTo(follow))).toContain("zestig");
  });

  test("without ping is nobody's business", async () => {
    const answer = await ask(DEAD);
    const before = await countOfBot();
    await anna.says(channel, "en hoeveel gewonden?", { replyTo: answer, ping: false });
    expect(await countOfBot()).toBe(before);
  });

  test("to help or to someone else's message stands by itself", async () => {
    const help = await ask("");
    const follow = await anna.says(channel, DEAD, { replyTo: help });
    expect(textOf(await together.discord.replyTo(follow))).toContain("zestig");
    const said = await together.discord.addUser({ name: "Cor" }).says(channel, "Dat weet ik niet.");
    expect(textOf(await ask(DEAD, { replyTo: said }))).toContain("zestig");
  });
});

describe("a direct message", () => {
  test("is a question, and a reply to its answer a follow-up", async () => {
    const said = await anna.dm(DEAD);
    const answer = await together.discord.replyTo(said);
    expect(textOf(answer)).toContain("zestig");
    const follow = await anna.dm("en hoeveel gewonden?", { replyTo: answer, ping: false });
    expect(textOf(await together.discord.replyTo(follow))).toContain("143");
  });

  test("that only mentions the bot gets help", async () => {
    const said = await anna.dm("", mention());
    expect(textOf(await together.discord.replyTo(said))).toContain(nl.help.title);
  });

  test("of someone who takes none back does no harm", async () => {
    const shy = together.discord.addUser({ name: "Dré", acceptsDms: false });
    await shy.dm(DEAD);
    await together.bot.writes("takes no direct messages");
    expect(textOf(await ask(DEAD))).toContain("zestig");
  });
});

describe("nothing is said to", () => {
  test("messages that are not for the bot, @everyone, @here and pictures", async () => {
    const before = await countOfBot();
    await anna.says(channel, DEAD);
    await anna.says(channel, `@everyone ${DEAD}`, mention());
    await anna.says(channel, `@here ${DEAD}`, mention());
    await anna.dm("");
    expect(await countOfBot()).toBe(before);
  });

  test("bots, webhooks and itself", async () => {
    const answer = await ask(DEAD);
    const robot = together.discord.addUser({ name: "Robot" });
    robot.bot = true;
    const before = await countOfBot();
    await robot.says(channel, DEAD, mention());
    await robot.says(channel, DEAD, { replyTo: answer });
    expect(await countOfBot()).toBe(before + 2);
  });

  test("channels where it may not speak, and that stops nothing else", async () => {
    const silent = together.discord.addChannel({ name: "stil", botAccess: "read" });
    const said: LocalMessage = await anna.says(silent, DEAD, mention());
    await together.bot.writes(`message ${said.id} was not delivered`);
    expect(textOf(await ask(DEAD))).toContain("zestig");
  });
});

describe("channels that are meant for questions", () => {
  test("have every message that ends in a question mark answered", async () => {
    const discord = await startLocalDiscord();
    const asking = discord.addChannel({ name: "vragen" });
    const bot = startBot({
      ...testSettings(together.folder),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      QUESTION_CHANNEL_IDS: asking.id,
    });
    await bot.writes("Ready as");
    expect((discord.gateway.sessions[0]?.intents ?? 0) & GatewayIntentBits.MessageContent).not.toBe(0);
    const cor = discord.addUser({ name: "Cor" });
    const said = await cor.says(asking, DEAD);
    const answer = await discord.replyTo(said);
    expect(textOf(answer)).toContain("zestig");
    const follow = await cor.says(asking, "en hoeveel gewonden?", { replyTo: answer, ping: false });
    expect(textOf(await discord.replyTo(follow))).toContain("143");
    const before = discord.messages().length;
    await cor.says(asking, "Goedemorgen.");
    await cor.says(discord.channel, DEAD);
    await discord.quiet();
    expect(discord.messages()).toHaveLength(before + 2);
    expectGoodManners(discord);
    await bot.stop();
    await discord.stop();
  });

  test("are the only reason to ask for the Message Content intent", () => {
    expect((together.discord.gateway.sessions[0]?.intents ?? 0) & GatewayIntentBits.MessageContent).toBe(0);
  });
});
