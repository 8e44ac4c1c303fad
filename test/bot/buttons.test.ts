import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

describe("Meer, More", () => {
  test("turns the page of a public answer for anyone, and back", async () => {
    const message = await answerTo(anna, DEAD, { aantal: 1 });
    const first = textOf(message);
    const { changed, text } = await press(brit, message, nl.buttons.more);
    expect(changed).toBe(true);
    expect(text).not.toBe(first);
    expect(text).toContain(DEAD);
    await press(anna, message, `◀ ${nl.buttons.previous}`).catch(() =>
      press(anna, message, `◀ ${en.buttons.previous}`),
    );
    expect(textOf(message)).toBe(first);
  });

  test("turns the page of a private answer, which stays private", async () => {
    const message = await answerTo(anna, DEAD, { aantal: 1, openbaar: false });
    const { changed, answer } = await press(anna, message, nl.buttons.more);
    expect(changed).toBe(true);
    expect(isPrivate(answer)).toBe(true);
    await expect(brit.press(message, nl.buttons.more)).rejects.toThrow("cannot see");
  });
});

describe("Context and Waarom?", () => {
  test("show the sentences around, privately, with buttons to move along", async () => {
    const message = await answerTo(anna, DEAD);
    const { answer, text } = await press(brit, message, en.buttons.context);
    expect(isPrivate(answer)).toBe(true);
    expect(text).toMatch(/ISKP[\s\S]*\*\*[\s\S]*zestig/);
    const moved = await press(brit, answer, `${en.buttons.next} ▶`);
    expect(moved.changed).toBe(true);
    expect(moved.text).not.toBe(text);
    expect(textOf(message)).toContain(DEAD);
  });

  test("explain in the reader's language why this sentence", async () => {
    const message = await answerTo(anna, DEAD);
    const dutch = await press(anna, message, nl.buttons.why);
    expect(dutch.text).toContain(nl.why.title);
    expect(isPrivate(dutch.answer)).toBe(true);
    expect((await press(brit, message, nl.buttons.why)).text).toContain(en.why.title);
  });
});

describe("Deel, Share", () => {
  test("posts a private answer for everyone", async () => {
    const message = await answerTo(anna, DEAD, { openbaar: false });
    const { answer, text } = await press(anna, message, nl.buttons.share);
    expect(isPrivate(answer)).toBe(false);
    expect(text).toContain("zestig");
    expect(buttonsOf(answer)).not.toContain(nl.buttons.share);
    await press(brit, answer, nl.buttons.context);
  });

  test("is not there for an answer that everyone sees", async () => {
    expect(buttonsOf(await answerTo(anna, DEAD))).not.toContain(nl.buttons.share);
  });
});

describe("👍 and 👎", () => {
  test("are kept as lines of JSON, without who it was", async () => {
    const message = await answerTo(anna, DEAD);
    const { answer, text } = await press(brit, message, "👍");
    expect(isPrivate(answer)).toBe(true);
    expect(text).toContain(en.vote.thanks);
    expect((await press(anna, message, "👎")).text).toContain(nl.vote.thanks);
    const file = readFileSync(join(together.folder, "votes.jsonl"), "utf8");
    const votes = file
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(votes).toEqual([
      expect.objectContaining({
        question: DEAD,
        article: "aanslagen-kabul",
        paragraph: 1,
        sentence: 2,
        vote: "up",
      }),
      expect.objectContaining({ vote: "down", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) }),
    ]);
    for (const { id, name } of [anna, brit]) {
      expect(file).not.toContain(id);
      expect(file).not.toContain(name);
    }
  });
});

describe("what came nearest", () => {
  test("is shown privately, labelled as no answer", async () => {
    const message = await answerTo(anna, "Hoeveel Britse militairen kwamen om het leven?");
    expect(buttonsOf(message)).toEqual([nl.buttons.nearest]);
    const { answer, text } = await press(brit, message, nl.buttons.nearest);
    expect(isPrivate(answer)).toBe(true);
    expect(text).toContain(en.refusal.nearestTitle);
    expect(text).toContain("> ");
  });
});

describe("an article", () => {
  test("is read page by page to its end and back", async () => {
    const message = await (await anna.slash("artikel")).reply();
    const pages = [textOf(message)];
    while (buttonsOf(message).includes(`${nl.buttons.next} ▶`)) {
      await press(anna, message, `${nl.buttons.next} ▶`);
      pages.push(textOf(message));
    }
    expect(pages).toHaveLength(8);
    for (const page of pages.toReversed().slice(1)) {
      await press(anna, message, `◀ ${nl.buttons.previous}`);
      expect(textOf(message)).toBe(page);
    }
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
