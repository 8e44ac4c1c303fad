import { PermissionFlagsBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { errorText } from "../../src/reply/texts/errors.ts";
import { textsFor } from "../../src/reply/texts/index.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { startTogether, type Together } from "./bot.ts";
import { expectGoodManners, isPrivate, textOf } from "./look.ts";

const DEAD = "Hoeveel mensen kwamen om het leven?";
const OWNER = "900000000000000001";
const TITLE = "IS eist verantwoordelijkheid op";

let together: Together;
let anna: LocalUser;
let brit: LocalUser;

beforeAll(async () => {
  together = await startTogether({}, { OWNER_IDS: OWNER });
  anna = together.discord.addUser({ name: "Anna", locale: "nl" });
  brit = together.discord.addUser({ name: "Brit", locale: "en-GB" });
});

afterEach(() => expectGoodManners(together.discord));
afterAll(() => together.end());

/** Uses a command, and gives what it says. */
async function use(who: LocalUser, command: string, options = {}) {
  const exchange = await who.slash(command, options);
  const message = await exchange.reply();
  return { text: textOf(message), message, exchange };
}

describe("/vraag, /ask", () => {
  test("answers with the sentence and where it stands", async () => {
    const { text, message } = await use(anna, "vraag", { vraag: DEAD });
    expect(text).toContain(DEAD);
    expect(text).toMatch(/> .*zestig.*\n.*alinea 1, zin 2/);
    expect(isPrivate(message)).toBe(false);
  });

  test("answers in English around the Dutch quote", async () => {
    for (const locale of ["en-GB", "en-US"]) {
      const exchange = await brit.slash("ask", { question: DEAD }, { locale });
      expect(textOf(await exchange.reply())).toMatch(/> .*zestig.*\n.*paragraph 1, sentence 2/);
    }
  });

  test("answers in Dutch whoever reads neither", async () => {
    const exchange = await brit.slash("vraag", { vraag: DEAD }, { locale: "fr" });
    expect(textOf(await exchange.reply())).toContain("alinea 1, zin 2");
  });

  test("refuses what the article does not say", async () => {
    const { text } = await use(anna, "vraag", { vraag: "Wie won de Tour de France?" });
    expect(text).toContain(textsFor("nl").refusal.title.replace(/\.$/, ""));
    expect(text).not.toContain("> ");
    const english = await use(brit, "ask", { question: "Wie won de Tour de France?" });
    expect(english.text).toContain(textsFor("en").refusal.title.replace(/\.$/, ""));
  });

  test.each(["vraag", "ask"])("takes every option of /%s", async (command) => {
    const who = command === "ask" ? brit : anna;
    const names =
      command === "ask"
        ? { question: "question", style: "style", count: "count", article: "article", open: "public" }
        : { question: "vraag", style: "stijl", count: "aantal", article: "artikel", open: "openbaar" };
    const { message: hidden } = await use(who, command, { [names.question]: DEAD, [names.open]: false });
    expect(isPrivate(hidden)).toBe(true);
    const { message: open } = await use(who, command, { [names.question]: DEAD, [names.open]: true });
    expect(isPrivate(open)).toBe(false);
    const { text: one } = await use(who, command, { [names.question]: DEAD, [names.count]: 1 });
    expect(one.match(/^> /gm)).toHaveLength(1);
    const { text: five } = await use(who, command, { [names.question]: DEAD, [names.count]: 5 });
    expect((five.match(/^> /gm) ?? []).length).toBeGreaterThan(1);
    for (const style of ["citaten", "samenvatting"]) {
      const { text } = await use(who, command, { [names.question]: DEAD, [names.style]: style });
      expect(text).toContain("zestig");
    }
    const [article] = await who.autocomplete(command, names.article, "kabul", { [names.question]: DEAD });
    expect(article?.name).toContain(TITLE);
    const { text } = await use(who, command, { [names.question]: DEAD, [names.article]: article?.value });
    expect(text).toContain("zestig");
  });

  test("proposes questions while one is typed, and each of them is answered", async () => {
    const choices = await anna.autocomplete("vraag", "vraag", "");
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { value } of choices.slice(0, 5)) {
      expect((await use(anna, "vraag", { vraag: String(value) })).text).toMatch(/^> /m);
    }
    const [first] = choices;
    const typed = String(first?.value).slice(0, 8);
    const narrowed = await brit.autocomplete("ask", "question", typed);
    expect(narrowed.map(({ name }) => name)).toContain(first?.name);
    expect(await anna.autocomplete("vraag", "vraag", "xyzzy <@123>")).toEqual([]);
  });

  test("says privately what is wrong with what was asked", async () => {
    const long = await use(anna, "vraag", { vraag: "waarom ".repeat(100) });
    expect(long.text).toContain(
      errorText({ code: "question-too-long", params: { length: 699, most: 500 } }, "nl"),
    );
    expect(isPrivate(long.message)).toBe(true);
    const unknown = await use(brit, "ask", { question: DEAD, article: "<@123> **nee**" });
    expect(unknown.text).toContain("**nee**".replaceAll("*", "\\*"));
    expect(isPrivate(unknown.message)).toBe(true);
  });

  test("shows what is asked without letting it do anything", async () => {
    const nasty = "@everyone <@&1> <@1> **Hoeveel** mensen ‮kwamen `om` het leven? ||x|| <:a:1> [x](http://x)";
    const { text } = await use(anna, "vraag", { vraag: nasty });
    expect(text).not.toContain("\u202e");
  });
});

describe("/samenvatting, /summary", () => {
  test.each([
    ["samenvatting", "lengte"],
    ["summary", "length"],
  ])("/%s sums up at every length", async (command, length) => {
    const who = command === "summary" ? brit : anna;
    for (const value of ["kort", "middel", "lang"]) {
      expect((await use(who, command, { [length]: value })).text).toContain("> ");
    }
    expect((await use(who, command)).text).toContain(TITLE);
  });

  test("takes a topic and an article", async () => {
    const [article] = await anna.autocomplete("samenvatting", "artikel", "kabul");
    const dutch = { onderwerp: "de Taliban", artikel: article?.value };
    expect((await use(anna, "samenvatting", dutch)).text).toContain("Taliban");
    const english = { topic: "de Taliban", article: article?.value };
    expect((await use(brit, "summary", english)).text).toMatch(/Taliban[\s\S]*paragraph \d, sentence \d/);
    expect((await use(anna, "samenvatting", { onderwerp: "de Tour de France" })).text).not.toContain("> ");
    expect((await use(brit, "summary", { topic: "de Tour de France" })).text).not.toContain("> ");
  });
});

describe("/artikel, /article and /citaat, /quote", () => {
  test("opens the article", async () => {
    const [article] = await anna.autocomplete("artikel", "artikel", "");
    expect((await use(anna, "artikel", { artikel: article?.value })).text).toContain("augustus 2021");
    expect((await use(brit, "article")).text).toContain("August 2021");
    expect((await use(brit, "article", { article: "kabul" })).text).toContain(TITLE);
  });

  test("quotes a sentence with its neighbours", async () => {
    expect((await use(anna, "citaat", { alinea: 1, zin: 2 })).text).toMatch(
      /ISKP[\s\S]*zestig[\s\S]*alinea 1, zin 2/,
    );
    const options = { paragraph: 2, sentence: 2, article: "kabul" };
    expect((await use(brit, "quote", options)).text).toMatch(/bomvesten[\s\S]*paragraph 2, sentence 2/);
    expect((await use(anna, "citaat", { alinea: 0, zin: 0 })).text).toContain(TITLE);
    const [article] = await brit.autocomplete("quote", "article", "IS", { paragraph: 1, sentence: 1 });
    expect(article?.name).toContain(TITLE);
  });

  test("says which sentence there is not", async () => {
    const { message, text } = await use(anna, "citaat", { alinea: 99, zin: 1 });
    expect(isPrivate(message)).toBe(true);
    expect(text).toContain(TITLE);
  });
});

describe("/herindexeer, /reindex", () => {
  test("is for those who manage the server, which the bot checks itself", async () => {
    const manager = together.discord.addUser({ name: "Mo", permissions: PermissionFlagsBits.ManageGuild });
    const { text, message } = await use(manager, "herindexeer");
    expect(text).toContain(textsFor("nl").reindex.title);
    expect(isPrivate(message)).toBe(true);
    const exchange = await manager.slash("reindex", {}, { locale: "en-US" });
    expect(textOf(await exchange.reply())).toContain(textsFor("en").reindex.title);
    await expect(anna.slash("herindexeer")).rejects.toThrow("lacks the permissions");
    const refused = await (await anna.slash("herindexeer", {}, { force: true })).reply();
    expect(textOf(refused)).toContain(errorText({ code: "may-not-manage", params: {} }, "nl"));
    expect(isPrivate(refused)).toBe(true);
  });

  test("is for owners, in direct messages too, and for nobody else there", async () => {
    const owner = together.discord.addUser({ name: "Olga" });
    owner.id = OWNER;
    const exchange = await owner.slash("herindexeer", {}, { dm: true, force: true });
    expect(textOf(await exchange.reply())).toContain(textsFor("nl").reindex.title);
    const refused = await (await anna.slash("herindexeer", {}, { dm: true, force: true })).reply();
    expect(textOf(refused)).toContain(errorText({ code: "may-not-manage", params: {} }, "nl"));
  });
});

describe("/status and /hulp, /help", () => {
  test("tells how the bot is doing", async () => {
    const { text } = await use(anna, "status");
    for (const label of [textsFor("nl").status.uptime, textsFor("nl").status.shardOf(0, 1)]) {
      expect(text).toContain(label);
    }
    expect((await use(brit, "status")).text).toContain(textsFor("en").status.uptime);
  });

  test("helps, with three questions that are answered", async () => {
    const { text } = await use(anna, "hulp");
    expect(text).toContain(textsFor("nl").help.title);
    const examples = [...text.matchAll(/^- (.*\?)$/gm)].map((match) => match[1] as string);
    expect(examples).toHaveLength(3);
    for (const vraag of examples) expect((await use(anna, "vraag", { vraag })).text).toMatch(/^> /m);
    expect((await use(brit, "help")).text).toContain(textsFor("en").help.title);
  });
});

describe("options that are filled in while one types", () => {
  const completing = [...commands.values()].flatMap(({ data }) =>
    ("options" in data ? (data.options ?? []) : [])
      .filter((option) => "autocomplete" in option && option.autocomplete)
      .flatMap((option) => [
        [data.name, option.name, "nl"] as const,
        [named(data), named(option), "en-US"] as const,
      ]),
  );

  function named({ name_localizations }: { name_localizations?: object | null | undefined }): string {
    return (name_localizations as { "en-US": string })["en-US"];
  }

  test.each(completing)("/%s %s proposes something in %s", async (command, option, locale) => {
    const others = { citaat: { alinea: 1, zin: 1 }, quote: { paragraph: 1, sentence: 1 } };
    const required = others[command as keyof typeof others] ?? {};
    const who = locale === "nl" ? anna : brit;
    const choices = await who.autocomplete(command, option, "ka", required, { locale });
    expect(choices.length).toBeGreaterThan(0);
    expect(await who.autocomplete(command, option, "xyzzy", required, { locale })).toEqual([]);
  });
});

describe("in direct messages", () => {
  test("every command is answered as anywhere", async () => {
    const texts = textsFor("nl");
    const there = { dm: true };
    const dm = async (command: string, options = {}) =>
      textOf(await (await anna.slash(command, options, there)).reply());
    expect(await dm("vraag", { vraag: DEAD })).toContain("zestig");
    expect(await dm("samenvatting")).toContain(texts.summary.title);
    expect(await dm("artikel")).toContain(TITLE);
    expect(await dm("citaat", { alinea: 1, zin: 2 })).toContain("zestig");
    expect(await dm("status")).toContain(texts.status.shardOf(0, 1));
    expect(await dm("hulp")).toContain(texts.help.title);
    const said = await anna.dm(DEAD);
    const found = await (await anna.messageCommand("Zoek in artikel", said)).reply();
    expect(textOf(found)).toContain("zestig");
  });
});

describe("Zoek in artikel, Search in article", () => {
  test.each([
    ["Zoek in artikel", "alinea 1, zin 2"],
    ["Search in article", "paragraph 1, sentence 2"],
  ])("%s takes a message as the question, and answers privately", async (command, place) => {
    const who = command === "Zoek in artikel" ? anna : brit;
    const said = await brit.says(together.discord.channel, DEAD);
    const exchange = await who.messageCommand(command, said);
    const message = await exchange.reply();
    expect(textOf(message)).toContain(place);
    expect(isPrivate(message)).toBe(true);
  });

  test("a message without words is no question", async () => {
    const said = await brit.says(together.discord.channel, "");
    const message = await (await anna.messageCommand("Zoek in artikel", said)).reply();
    expect(textOf(message)).toContain(textsFor("nl").refusal.reason["no-question"]);
  });
});

describe("registration", () => {
  test("every command is there, and a second start writes nothing", async () => {
    const registered = together.discord.commands.list(undefined).map(({ name }) => name);
    expect(registered.sort()).toEqual([...commands.keys()].sort());
    const { length } = together.discord.commands.writes;
    expect(length).toBe(1);
    await together.bot.stop();
    await together.restart();
    expect(together.bot.output()).toContain("commands unchanged everywhere");
    expect(together.discord.commands.writes).toHaveLength(1);
  });

  test("a command that the bot does not have is answered privately", async () => {
    const exchange = await anna.slash("voorlezen", { tekst: "x" }, { force: true });
    const message = await exchange.reply();
    expect(textOf(message)).toContain(
      errorText({ code: "unknown-command", params: { command: "voorlezen" } }, "nl"),
    );
    expect(isPrivate(message)).toBe(true);
  });
});
