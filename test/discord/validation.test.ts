import { type Client, ComponentType, type DiscordAPIError, MessageFlags, Routes } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDiscord } from "./local-discord.ts";
import type { LocalUser } from "./people/local-user.ts";
import { connected } from "./test-client.ts";

let discord: LocalDiscord;
let client: Client<true>;
let anna: LocalUser;

beforeAll(async () => {
  ({ discord, client } = await connected());
  anna = discord.addUser({ name: "Anna" });
  const option = { type: 3, name: "bron", description: "Bron", autocomplete: true };
  await client.application.commands.create({
    name: "vraag",
    description: "Stel een vraag",
    options: [option],
  });
});

beforeEach(() => {
  discord.violations.length = 0;
  client.removeAllListeners("interactionCreate");
});

afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const letters = (count: number) => "x".repeat(count);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const buttonOf = (fields: object) => ({
  type: ComponentType.Button,
  style: 2,
  label: "A",
  custom_id: "a",
  ...fields,
});
const rowOf = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const inRow = (fields: object) => ({ content: "x", components: [rowOf(buttonOf(fields))] });
const embed = (fields: object) => ({ embeds: [{ description: "x", ...fields }] });
const select = (fields: object) => ({
  content: "x",
  components: [
    rowOf({ type: ComponentType.StringSelect, custom_id: "s", options: [option("a")], ...fields }),
  ],
});
const option = (value: string) => ({ label: "L", value });
const v2 = (components: object[], fields: object = {}) => ({
  flags: MessageFlags.IsComponentsV2,
  components,
  ...fields,
});
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });

/** Messages Discord refuses, with the words in which it does. */
const BAD_MESSAGES: [why: string, body: object, error: RegExp][] = [
  ["nothing in it", {}, /empty message/],
  ["only spaces", { content: "  \n" }, /empty message/],
  ["a text that is no text", { content: 5 }, /content\[BASE_TYPE_BAD_STRING/],
  ["too long a text", { content: letters(2001) }, /^content\[BASE_TYPE_MAX_LENGTH\]: Must be 2000 or fewer/],
  [
    "too long a title",
    embed({ title: letters(257) }),
    /embeds\.0\.title\[BASE_TYPE_MAX_LENGTH\]: Must be 256/,
  ],
  ["too long a description", embed({ description: letters(4097) }), /embeds\.0\.description.*4096/],
  ["too long a footer", embed({ footer: { text: letters(2049) } }), /footer\.text.*2048/],
  ["too long an author", embed({ author: { name: letters(257) } }), /author\.name.*256/],
  ["too many fields", embed({ fields: many(26, () => ({ name: "n", value: "v" })) }), /fields.*25/],
  ["too long a field name", embed({ fields: [{ name: letters(257), value: "v" }] }), /fields\.0\.name.*256/],
  [
    "too long a field value",
    embed({ fields: [{ name: "n", value: letters(1025) }] }),
    /fields\.0\.value.*1024/,
  ],
  [
    "an empty field value",
    embed({ fields: [{ name: "n", value: "" }] }),
    /fields\.0\.value\[BASE_TYPE_REQUIRED/,
  ],
  ["an empty footer", embed({ footer: { text: " " } }), /footer\.text\[BASE_TYPE_REQUIRED/],
  ["an empty embed", { content: "x", embeds: [{}] }, /embeds\.0\.description\[BASE_TYPE_REQUIRED/],
  ["an impossible colour", embed({ color: 0x1000000 }), /embeds\.0\.color\[NUMBER_TYPE_MAX/],
  ["a link of another kind", embed({ url: "ftp://example.org" }), /embeds\.0\.url\[URL_TYPE_INVALID_SCHEME/],
  ["no link at all", embed({ url: "zomaar" }), /embeds\.0\.url\[URL_TYPE_INVALID_URL/],
  ["a wrong timestamp", embed({ timestamp: "gisteren" }), /embeds\.0\.timestamp/],
  [
    "too many embeds",
    { embeds: many(11, () => ({ description: "x" })) },
    /^embeds\[BASE_TYPE_MAX_LENGTH\].*10/,
  ],
  [
    "embeds too long together",
    { embeds: many(2, () => ({ description: letters(3001) })) },
    /MAX_EMBED_SIZE_EXCEEDED/,
  ],
  ["too long a custom_id", inRow({ custom_id: letters(101) }), /custom_id\[BASE_TYPE_MAX_LENGTH\].*100/],
  ["no custom_id", inRow({ custom_id: undefined }), /custom_id\[BASE_TYPE_REQUIRED/],
  ["too long a label", inRow({ label: letters(81) }), /label\[BASE_TYPE_MAX_LENGTH\].*80/],
  ["neither label nor emoji", inRow({ label: undefined }), /LABEL_OR_EMOJI_REQUIRED/],
  ["no emoji", inRow({ emoji: { name: "duim" } }), /BUTTON_COMPONENT_INVALID_EMOJI/],
  ["an unknown style", inRow({ style: 9 }), /style\[BASE_TYPE_CHOICES/],
  ["a link button without a link", inRow({ style: 5, custom_id: undefined }), /url\[BASE_TYPE_REQUIRED/],
  ["a link button with a custom_id", inRow({ style: 5, url: "https://example.org" }), /MUTUALLY_EXCLUSIVE/],
  ["an empty row", { content: "x", components: [rowOf()] }, /components\.0\.components\[BASE_TYPE_REQUIRED/],
  [
    "six buttons in a row",
    { content: "x", components: [rowOf(...many(6, (id) => buttonOf({ custom_id: `${id}` })))] },
    /components\.0\.components\[BASE_TYPE_MAX_LENGTH\].*5/,
  ],
  [
    "six rows",
    { content: "x", components: many(6, (id) => rowOf(buttonOf({ custom_id: `${id}` }))) },
    /^components\[BASE_TYPE_BAD_LENGTH\]: Must be between 1 and 5/,
  ],
  [
    "one custom_id twice",
    { content: "x", components: [rowOf(buttonOf({}), buttonOf({}))] },
    /CUSTOM_ID_DUPLICATED/,
  ],
  ["a button without a row", { content: "x", components: [buttonOf({})] }, /components\.0/],
  [
    "a menu beside a button",
    { content: "x", components: [rowOf(buttonOf({}), select({}).components[0]?.components[0] ?? {})] },
    /WIDTH_EXCEEDED/,
  ],
  ["a menu without options", select({ options: [] }), /options\[BASE_TYPE_REQUIRED/],
  [
    "too many options",
    select({ options: many(26, (id) => option(`${id}`)) }),
    /options\[BASE_TYPE_MAX_LENGTH\].*25/,
  ],
  ["one option value twice", select({ options: [option("a"), option("a")] }), /OPTION_VALUE_DUPLICATED/],
  ["more to choose than there is", select({ max_values: 2 }), /options\[BASE_TYPE_BAD_LENGTH/],
  ["new components without their flag", { content: "x", components: [text("x")] }, /UNION_TYPE_CHOICES/],
  ["a text beside new components", v2([text("x")], { content: "x" }), /LEGACY_FIELDS_WITH_COMPONENTS_V2/],
  ["too long new texts", v2([text(letters(2001)), text(letters(2001))]), /MAX_TOTAL_TEXT_LENGTH/],
  ["too many new components", v2(many(41, () => text("x"))), /components\[BASE_TYPE_MAX_LENGTH\].*40/],
  [
    "contradictory mentions",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
    /PARSE_EXCLUSIVE/,
  ],
  [
    "unknown mentions",
    { content: "x", allowed_mentions: { parse: ["iedereen"] } },
    /allowed_mentions\.parse\.0/,
  ],
  [
    "a reference without a message",
    { content: "x", message_reference: {} },
    /message_reference\.message_id\[BASE_TYPE_REQUIRED/,
  ],
];

describe("a message", () => {
  const post = (body: object) => client.rest.post(Routes.channelMessages(discord.channel.id), { body });

  test.each(BAD_MESSAGES)("with %s is refused and recorded", async (_why, body, error) => {
    const refusal = await post(body).catch((thrown: DiscordAPIError) => thrown);
    expect(refusal).toMatchObject({ status: 400 });
    expect(discord.violations).toHaveLength(1);
    expect(discord.violations[0]).toMatchObject({
      method: "POST",
      path: Routes.channelMessages(discord.channel.id),
    });
    expect(discord.violations[0]?.message).toMatch(error);
  });

  test("that is as large as it may be is taken", async () => {
    const field = (id: number) => ({ name: `${id}`, value: "v" });
    const full = {
      title: letters(256),
      description: letters(4096),
      fields: many(25, field),
      footer: { text: letters(1500) },
    };
    await post({ content: letters(2000), embeds: [full] });
    const emojis = ["👍", "⬅️", "▶", "1️⃣", "🇳🇱"];
    const rows = many(5, (row) =>
      rowOf(
        ...emojis.map((name, at) =>
          buttonOf({ custom_id: `${row}${at}`, label: letters(80), emoji: { name } }),
        ),
      ),
    );
    await post({ content: "x", components: rows });
    await post(
      v2([
        {
          type: ComponentType.Container,
          components: [
            text(letters(4000)),
            rowOf(buttonOf({ style: 5, custom_id: undefined, url: "https://example.org" })),
          ],
        },
      ]),
    );
    expect(discord.violations).toEqual([]);
  });

  test("is refused with Discord's nested errors", async () => {
    const refusal = (await post({ embeds: [{ title: letters(300) }] }).catch(
      (error) => error,
    )) as DiscordAPIError;
    const _errors = [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 256 or fewer in length." }];
    expect(refusal.rawError).toEqual({
      code: 50_035,
      message: "Invalid Form Body",
      errors: { embeds: { 0: { title: { _errors } } } },
    });
    expect(refusal.message).toContain("embeds[0].title[BASE_TYPE_MAX_LENGTH]");
  });

  test("is held to the same when it is edited, or answers an interaction", async () => {
    const sent = (await post({ content: "x" })) as { id: string };
    const path = Routes.channelMessage(discord.channel.id, sent.id);
    await expect(client.rest.patch(path, { body: { content: letters(2001) } })).rejects.toMatchObject({
      code: 50_035,
    });
    await expect(client.rest.patch(path, { body: { content: "" } })).rejects.toMatchObject({ code: 50_006 });
    const codes: unknown[] = [];
    client.on("interactionCreate", async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: letters(2001) }).catch(({ code }) => codes.push(code));
      await interaction.reply("kort");
      await interaction.editReply(letters(2001)).catch(({ code }) => codes.push(code));
      await interaction.followUp(letters(2001)).catch(({ code }) => codes.push(code));
      await interaction.followUp("klaar");
    });
    await (await anna.slash("vraag")).until(({ followUps }) => followUps.length === 1);
    expect(codes).toEqual([50_035, 50_035, 50_035]);
    expect(discord.violations).toHaveLength(5);
    expect(discord.violations[2]?.message).toMatch(/^data\.content/);
  });

  test("that is no JSON is refused", async () => {
    const response = await fetch(`${discord.api}/v10${Routes.channelMessages(discord.channel.id)}`, {
      method: "POST",
      headers: { Authorization: `Bot ${discord.token}`, "Content-Type": "application/json" },
      body: "{",
    });
    expect(await response.json()).toMatchObject({ code: 50_109 });
    expect(discord.violations).toHaveLength(1);
  });
});

describe("an answer to an interaction", () => {
  /** What becomes of an answer to autocomplete, or to a command, that is sent without discord.js's own checks. */
  async function outcome(kind: "autocomplete" | "command", body: object): Promise<unknown> {
    const sent = new Promise((resolve) => {
      client.on("interactionCreate", ({ id, token }) => {
        client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }).then(resolve, resolve);
      });
    });
    if (kind === "command") await anna.slash("vraag");
    else void anna.autocomplete("vraag", "bron", "x").catch(() => undefined);
    return sent;
  }
  const choices = (proposed: unknown[]) => ({ type: 8, data: { choices: proposed } });

  test.each([
    ["too many choices", choices(many(26, (id) => ({ name: `${id}`, value: `${id}` }))), /choices.*25/],
    ["too long a name", choices([{ name: letters(101), value: "v" }]), /choices\.0\.name/],
    ["an empty name", choices([{ name: "", value: "v" }]), /choices\.0\.name/],
    [
      "too long a value",
      choices([{ name: "n", value: letters(101) }]),
      /choices\.0\.value\[BASE_TYPE_BAD_LENGTH\].*100/,
    ],
    ["an empty value", choices([{ name: "n", value: "" }]), /choices\.0\.value/],
    ["a value of another type", choices([{ name: "n", value: 1 }]), /choices\.0\.value/],
    ["a message for choices", { type: 4, data: { content: "x" } }, /type\[BASE_TYPE_CHOICES/],
  ])("of autocomplete with %s is refused and recorded", async (_why, body, error) => {
    expect(await outcome("autocomplete", body)).toMatchObject({ code: 50_035 });
    expect(discord.violations[0]?.message).toMatch(error);
  });

  const input = (id: string) => rowOf({ type: ComponentType.TextInput, custom_id: id, style: 1, label: "L" });
  const modal = (fields: object) => ({
    type: 9,
    data: { custom_id: "m", title: "T", components: [input("a")], ...fields },
  });

  test.each([
    ["choices for a message", choices([]), /type\[BASE_TYPE_CHOICES/],
    ["an update of nothing", { type: 7, data: { content: "x" } }, /type\[BASE_TYPE_CHOICES/],
    ["no type", {}, /type/],
    ["too long a modal title", modal({ title: letters(46) }), /data\.title.*45/],
    ["a modal without fields", modal({ components: [] }), /data\.components\[BASE_TYPE_REQUIRED/],
    ["one modal field twice", modal({ components: [input("a"), input("a")] }), /CUSTOM_ID_DUPLICATED/],
  ])("of a command with %s is refused and recorded", async (_why, body, error) => {
    expect(await outcome("command", body)).toMatchObject({ code: 50_035 });
    expect(discord.violations[0]?.message).toMatch(error);
  });
});
