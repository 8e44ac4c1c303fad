import { type Client, Routes } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDiscord } from "./local-discord.ts";
import { connected } from "./test-client.ts";

let discord: LocalDiscord;
let client: Client<true>;

beforeAll(async () => {
  ({ discord, client } = await connected());
});

beforeEach(() => {
  discord.violations.length = 0;
});

afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const letters = (count: number) => "x".repeat(count);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("a command", () => {
  const slash = (fields: object) => [{ name: "bron", description: "Bron", ...fields }];
  const withOptions = (...options: object[]) => slash({ options });
  const textOption = (fields: object) => ({ type: 3, name: "lid", description: "Lid", ...fields });
  const long = letters(100);

  test.each([
    ["capitals in its name", slash({ name: "Bron" }), /0\.name\[APPLICATION_COMMAND_INVALID_NAME/],
    ["a space in its name", slash({ name: "de bron" }), /0\.name/],
    ["too long a name", slash({ name: letters(33) }), /0\.name.*32/],
    [
      "capitals in a translated name",
      slash({ name_localizations: { nl: "Bron" } }),
      /0\.name_localizations\.nl/,
    ],
    ["a language there is not", slash({ name_localizations: { nl_NL: "bron" } }), /INVALID_LOCALE/],
    ["no description", slash({ description: "" }), /0\.description\[BASE_TYPE_REQUIRED/],
    ["too long a description", slash({ description: letters(101) }), /0\.description.*100/],
    ["a description in a menu", [{ type: 3, name: "Zoek", description: "x" }], /CONTEXT_MENU_DESCRIPTION/],
    ["its name twice", [...slash({}), ...slash({})], /1\.name\[APPLICATION_COMMANDS_DUPLICATE_NAME/],
    ["too many options", withOptions(...many(26, (id) => textOption({ name: `o${id}` }))), /0\.options.*25/],
    ["an option twice", withOptions(textOption({}), textOption({})), /NAME_ALREADY_EXISTS/],
    [
      "a required option too late",
      withOptions(textOption({}), textOption({ name: "b", required: true })),
      /REQUIRED_INVALID/,
    ],
    ["an option of no type", withOptions({ name: "a", description: "A" }), /0\.options\.0/],
    ["a capital in an option", withOptions(textOption({ name: "Lid" })), /0\.options\.0\.name/],
    [
      "too many choices",
      withOptions(textOption({ choices: many(26, (id) => ({ name: `${id}`, value: `${id}` })) })),
      /choices.*25/,
    ],
    [
      "too long a choice",
      withOptions(textOption({ choices: [{ name: "n", value: letters(101) }] })),
      /choices\.0\.value.*100/,
    ],
    [
      "choices and autocomplete",
      withOptions(textOption({ autocomplete: true, choices: [{ name: "n", value: "v" }] })),
      /AUTOCOMPLETE_CHOICES/,
    ],
    [
      "subcommands among options",
      withOptions(textOption({}), { type: 1, name: "b", description: "B" }),
      /TYPE_INVALID/,
    ],
    [
      "more than 8,000 characters",
      withOptions(
        ...many(4, (id) =>
          textOption({
            name: `o${id}`,
            choices: many(12, (at) => ({
              name: `${at}${long}`.slice(0, 100),
              value: `${at}${long}`.slice(0, 100),
            })),
          }),
        ),
      ),
      /0\[APPLICATION_COMMAND_TOO_LARGE/,
    ],
  ])("with %s is refused and recorded", async (_why, body, error) => {
    const before = discord.commands.list(undefined);
    const path = Routes.applicationCommands(discord.applicationId);
    await expect(client.rest.put(path, { body })).rejects.toMatchObject({ code: 50_035 });
    expect(discord.violations[0]?.message).toMatch(error);
    expect(discord.commands.list(undefined)).toEqual(before);
  });

  test("that is as it should be is taken", async () => {
    const body = [
      ...slash({ name: "één-vraag_2", default_member_permissions: "32", contexts: [0, 1], nsfw: false }),
      { type: 3, name: "Zoek in artikel" },
    ];
    await client.rest.put(Routes.applicationGuildCommands(discord.applicationId, discord.guild.id), { body });
    expect(discord.violations).toEqual([]);
  });
});
