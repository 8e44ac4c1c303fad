import { describe, expect, test } from "vitest";
import { readMessage, type SeenMessage } from "../../src/discord/read-message.ts";

const BOT = { id: "1", questionChannelIds: ["77"] };
const ANNA = { id: "2", bot: false };
const IGNORE = { kind: "ignore" };

const read = (message: Partial<SeenMessage>) =>
  readMessage(
    {
      content: "",
      author: ANNA,
      automatic: false,
      isDm: false,
      channelId: "7",
      mentions: [],
      repliesTo: null,
      ...message,
    },
    BOT,
  );
const question = (text: string, followsUp = false) => ({ kind: "question", text, followsUp });

describe("a message", () => {
  test.each<[string, Partial<SeenMessage>, object]>([
    ["mentions the bot", { content: "<@1> Wie?" }, question("Wie?")],
    [
      "mentions it in the old way, at the end",
      { content: "Wie\n\nwas  dat? <@!1>" },
      question("Wie was dat?"),
    ],
    ["mentions it twice", { content: "<@1> Wie? <@1>" }, question("Wie?")],
    ["mentions someone else, too", { content: "<@1> Wie is <@3>?" }, question("Wie is <@3>?")],
    ["only mentions it", { content: " <@1> " }, { kind: "help" }],
    ["mentions someone else", { content: "<@11> Wie?" }, IGNORE],
    ["is nothing to it", { content: "Wie?" }, IGNORE],
    ["replies to it", { content: "Wie?", repliesTo: "1", mentions: ["1"] }, question("Wie?", true)],
    ["replies to it without ping", { content: "Wie?", repliesTo: "1" }, IGNORE],
    ["replies to it with a picture", { content: "", repliesTo: "1", mentions: ["1"] }, IGNORE],
    [
      "replies to another, mentioning it",
      { content: "<@1> Wie?", repliesTo: "3", mentions: ["1"] },
      question("Wie?"),
    ],
    ["is direct", { content: "Wie?", isDm: true }, question("Wie?")],
    [
      "is a direct reply without ping",
      { content: "Wie?", isDm: true, repliesTo: "1" },
      question("Wie?", true),
    ],
    ["is a direct picture", { content: "", isDm: true }, IGNORE],
    [
      "asks in a channel for questions",
      { content: "Wie was dat?", channelId: "77" },
      question("Wie was dat?"),
    ],
    [
      "asks there with emphasis",
      { content: "**Wie (of wat?)** ", channelId: "77" },
      question("**Wie (of wat?)**"),
    ],
    ["asks nothing there", { content: "Wie? Ik niet.", channelId: "77" }, IGNORE],
    ["calls everyone", { content: "<@1> @everyone Wie?" }, IGNORE],
    ["calls everyone here", { content: "@here Wie?", channelId: "77" }, IGNORE],
    ["is of a bot", { content: "<@1> Wie?", author: { id: "3", bot: true } }, IGNORE],
    ["is its own", { content: "Wie?", isDm: true, author: { id: "1", bot: false } }, IGNORE],
    ["is of a webhook or of Discord itself", { content: "<@1> Wie?", automatic: true }, IGNORE],
  ])("that %s", (_, message, reading) => {
    expect(read(message)).toEqual(reading);
  });
});
