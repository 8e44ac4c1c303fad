import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InteractionResponseType, PermissionFlagsBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import { errorText } from "../../src/reply/texts/errors.ts";
import { textsFor } from "../../src/reply/texts/index.ts";
import { componentsOf } from "../discord/components.ts";
import type { LocalMessage } from "../discord/message.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { startTogether, type Together } from "./bot.ts";
import { buttonsOf, expectGoodManners, isPrivate, textOf } from "./look.ts";

const DEAD = "Hoeveel mensen kwamen om het leven?";
const ARTICLE = "aanslagen-kabul.txt";
const nl = textsFor("nl");
const en = textsFor("en");

let together: Together;
let corpus: string;
let anna: LocalUser;
let brit: LocalUser;

beforeAll(async () => {
  together = await startTogether({}, {}, (folder) => {
    copyFileSync(join(projectRoot(), "corpus", ARTICLE), join(folder, ARTICLE));
    return { CORPUS_DIR: folder };
  });
  corpus = together.folder;
  anna = together.discord.addUser({ name: "Anna" });
  brit = together.discord.addUser({ name: "Brit", locale: "en-GB" });
});

afterEach(() => expectGoodManners(together.discord));
afterAll(() => together.end());

const answerTo = async (who: LocalUser, vraag: string, options = {}): Promise<LocalMessage> =>
  (await who.slash("vraag", { vraag, ...options })).reply();

/** Presses a button, and gives the message that answers, which is the pressed one itself when it was changed. */
async function press(who: LocalUser, message: LocalMessage, label: string) {
  const exchange = await who.press(message, label);
  const answer = await exchange.reply();
  return {
    answer,
    text: textOf(answer),
    changed: exchange.callbackType === InteractionResponseType.UpdateMessage,
  };
}

describe.each(["nl", "en"] as const)("to someone who reads %s", (language) => {
  const texts = textsFor(language);
  const labels = texts.buttons;
  const [back, on] = [`◀ ${labels.previous}`, `${labels.next} ▶`];
  const reader = () => (language === "nl" ? anna : brit);
  const other = () => (language === "nl" ? brit : anna);
  const place = (paragraph: number, sentence: number) => texts.place(paragraph, sentence);

  test("more turns the page of a public answer, for anyone, and it keeps its language", async () => {
    const message = await answerTo(reader(), DEAD, { aantal: 1 });
    const first = textOf(message);
    const { changed, text } = await press(other(), message, labels.more);
    expect(changed).toBe(true);
    expect(text).toContain(texts.answer.page(2, 2));
    expect(text).toContain(DEAD);
    await press(reader(), message, back);
    expect(textOf(message)).toBe(first);
  });

  test("more goes on to the last sentence and back to the first", async () => {
    const message = await answerTo(reader(), DEAD);
    const pages = [textOf(message)];
    while (buttonsOf(message).includes(labels.more)) {
      await press(reader(), message, labels.more);
      pages.push(textOf(message));
    }
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.toReversed().slice(1)) {
      await press(reader(), message, back);
      expect(textOf(message)).toBe(page);
    }
  });

  test("more turns the page of a private answer, which stays private", async () => {
    const message = await answerTo(reader(), DEAD, { aantal: 1, openbaar: false });
    const { changed, answer } = await press(reader(), message, labels.more);
    expect(changed).toBe(true);
    expect(isPrivate(answer)).toBe(true);
    await expect(other().press(message, labels.more)).rejects.toThrow("cannot see");
  });

  test("context shows the sentences around, privately, and moves along them in place", async () => {
    const message = await answerTo(reader(), DEAD);
    const { answer, text } = await press(reader(), message, labels.context);
    expect(isPrivate(answer)).toBe(true);
    expect(text).toMatch(/ISKP[\s\S]*\*\*.*zestig.*\*\*[\s\S]*143/);
    expect(text).toContain(place(1, 2));
    const moved = await press(reader(), answer, on);
    expect(moved.changed).toBe(true);
    expect(moved.text).toContain(place(2, 1));
    expect((await press(reader(), answer, back)).text).toBe(text);
    expect(textOf(message)).toContain(DEAD);
  });

  test("context on a later page is that of the first sentence there", async () => {
    const message = await answerTo(reader(), DEAD, { aantal: 1 });
    const { text } = await press(reader(), message, labels.more);
    const shown = /^-# .* · (.*)$/m.exec(text)?.[1] as string;
    expect(shown).not.toBe(place(1, 2));
    expect((await press(reader(), message, labels.context)).text).toContain(shown);
  });

  test("why explains in the reader's language, privately, whatever the answer's language is", async () => {
    const message = await answerTo(other(), DEAD);
    const pressed = buttonsOf(message).find((label) => [nl.buttons.why, en.buttons.why].includes(label));
    const { answer, text } = await press(reader(), message, pressed as string);
    expect(isPrivate(answer)).toBe(true);
    expect(text).toContain(texts.why.title);
    expect(text).toContain(texts.why.intro);
  });

  test("share posts a private answer for everyone, in the language of who shares it", async () => {
    const message = await answerTo(reader(), DEAD, { openbaar: false });
    const { answer, text } = await press(reader(), message, labels.share);
    expect(isPrivate(answer)).toBe(false);
    expect(text).toContain("zestig");
    expect(text).toContain(place(1, 2));
    expect(buttonsOf(answer)).not.toContain(labels.share);
    expect((await press(other(), answer, labels.context)).text).toContain("zestig");
  });

  test("share is not there for an answer that everyone sees", async () => {
    expect(buttonsOf(await answerTo(reader(), DEAD))).toEqual([
      labels.more,
      labels.context,
      labels.why,
      "👍",
      "👎",
    ]);
  });

  test("👍 and 👎 are thanked for, privately", async () => {
    const message = await answerTo(other(), DEAD);
    for (const vote of ["👍", "👎"]) {
      const { answer, text } = await press(reader(), message, vote);
      expect(isPrivate(answer)).toBe(true);
      expect(text).toBe(texts.vote.thanks);
    }
  });

  test("what came nearest is shown privately, labelled as no answer", async () => {
    const message = await answerTo(reader(), "Hoeveel Britse militairen kwamen om het leven?");
    expect(textOf(message)).toContain(texts.refusal.missing(["„**Britse**”"], texts.word("**Britse**")));
    expect(buttonsOf(message)).toEqual([labels.nearest]);
    const { answer, text } = await press(reader(), message, labels.nearest);
    expect(isPrivate(answer)).toBe(true);
    expect(text).toContain(texts.refusal.nearestTitle);
    expect(text).toContain("> ");
  });

  test("an article is read page by page to its end and back, by anyone, in its language", async () => {
    const message = await (await reader().slash("artikel")).reply();
    const pages = [textOf(message)];
    while (buttonsOf(message).includes(on)) {
      await press(pages.length % 2 === 0 ? reader() : other(), message, on);
      pages.push(textOf(message));
    }
    expect(pages).toHaveLength(8);
    expect(pages.at(-1)).toContain(texts.article.page(8, 8));
    for (const page of pages.toReversed().slice(1)) {
      await press(reader(), message, back);
      expect(textOf(message)).toBe(page);
    }
  });
});

describe("a private answer", () => {
  test("is for its asker, which the bot checks itself", async () => {
    const message = await answerTo(anna, DEAD, { aantal: 1, openbaar: false });
    const before = textOf(message);
    message.visibleTo = brit;
    const { answer, text } = await press(brit, message, nl.buttons.more);
    expect(text).toBe(errorText({ code: "not-your-answer", params: {} }, "en"));
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(message)).toBe(before);
  });
});

describe("votes", () => {
  const file = () => join(together.folder, "votes.jsonl");

  test("are kept as lines of JSON, without who it was", async () => {
    rmSync(file(), { force: true });
    const message = await answerTo(anna, DEAD);
    await press(brit, message, "👍");
    await press(anna, message, "👎");
    const text = readFileSync(file(), "utf8");
    const votes = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const sentence = { article: "aanslagen-kabul", paragraph: 1, sentence: 2 };
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(votes).toEqual([
      { time, question: DEAD, ...sentence, vote: "up" },
      { time, question: DEAD, ...sentence, vote: "down" },
    ]);
    for (const { id, name } of [anna, brit]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  test("that cannot be kept are a fault, which the voter is told of in general and the log in full", async () => {
    rmSync(file(), { force: true });
    mkdirSync(file());
    const { answer, text } = await press(brit, await answerTo(anna, DEAD), "👍");
    expect(text).toBe(en.fault);
    expect(isPrivate(answer)).toBe(true);
    await together.bot.writes(/error button 1\.up\..* failed: Error: EISDIR/);
    rmSync(file(), { recursive: true });
    expect((await press(brit, await answerTo(anna, DEAD), "👍")).text).toBe(en.vote.thanks);
  });
});

describe("buttons outlive", () => {
  test("a restart", async () => {
    const message = await answerTo(anna, DEAD, { aantal: 1 });
    await together.bot.stop();
    await together.restart();
    expect((await press(anna, message, nl.buttons.more)).changed).toBe(true);
    expect((await press(brit, message, nl.buttons.context)).text).toContain("zestig");
  });

  test("a reindex, which they notice when their sentence is gone", async () => {
    const manager = together.discord.addUser({ name: "Mo", permissions: PermissionFlagsBits.ManageGuild });
    const message = await answerTo(anna, DEAD);
    const file = join(corpus, ARTICLE);
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace("zeker zestig mensen", "zeker zeventig mensen"));
    await (await manager.slash("herindexeer")).reply();
    for (const button of [nl.buttons.more, nl.buttons.context, nl.buttons.why, "👍"]) {
      const { answer, text } = await press(anna, message, button);
      expect(text).toContain(errorText({ code: "sentence-gone", params: {} }, "nl"));
      expect(isPrivate(answer)).toBe(true);
    }
    expect(textOf(message)).toContain("zestig");
    expect(textOf(await answerTo(anna, DEAD))).toContain("zeventig");
    writeFileSync(file, before);
    await (await manager.slash("herindexeer")).reply();
    expect((await press(anna, message, nl.buttons.context)).text).toContain("zestig");
  });

  test("nothing else: one of another version is told to be old, privately", async () => {
    const message = await answerTo(anna, DEAD);
    const button = componentsOf(message.components).find(({ custom_id }) => custom_id);
    if (!button) throw new Error("There is no button");
    for (const id of [
      "0.more.a.b",
      "2.context.x",
      "1.context.x",
      "1.onbekend",
      "zomaar iets",
      "1.share.a.2.b.-.99.q",
      "1.read.abc.2",
    ]) {
      button.custom_id = id;
      const { answer, text } = await press(brit, message, id);
      expect(text).toContain(errorText({ code: "button-outdated", params: {} }, "en"));
      expect(isPrivate(answer)).toBe(true);
    }
  });

  test("losing the question that they stood under, which they say", async () => {
    const message = await answerTo(anna, DEAD);
    message.embeds = [];
    expect((await press(anna, message, nl.buttons.why)).text).toContain(
      errorText({ code: "question-gone", params: {} }, "nl"),
    );
  });
});

describe("votes that are switched off", () => {
  test("are not asked for, and an older button keeps nothing", async () => {
    const voted = await answerTo(anna, DEAD);
    const file = join(together.folder, "votes.jsonl");
    rmSync(file, { force: true });
    await together.bot.stop();
    await together.restart({ VOTES_FILE: "off" });
    expect(buttonsOf(await answerTo(anna, DEAD))).not.toContain("👍");
    expect((await press(anna, voted, "👍")).text).toContain(nl.vote.off);
    expect(existsSync(file)).toBe(false);
  });
});
