import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { ConfigError, parseConfig, SETTINGS } from "../../src/config.ts";
import { EXIT } from "../../src/discord/exit-codes.ts";
import { projectRoot } from "../../src/library/project-root.ts";

const example = readFileSync(join(projectRoot(), ".env.example"), "utf8");

describe("without any setting", () => {
  test("there is no Discord, and every path is in the project", () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      token: null,
      apiUrl: "https://discord.com/api",
      guildIds: [],
      ownerIds: [],
      questionChannelIds: [],
      corpusDir: join(projectRoot(), "corpus"),
      snapshotFile: null,
      votesFile: join(projectRoot(), "votes.jsonl"),
      logLevel: "info",
    });
  });

  test("an empty variable counts as none", () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((variable) => [variable, " "]));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });
});

describe("settings are read as people write them", () => {
  test.each([
    ["https://discord.com/api/v10", "https://discord.com/api"],
    ["http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api"],
    ["http://proxy.local:3000", "http://proxy.local:3000"],
  ])("the address %s", (given, read) => {
    expect(parseConfig({ DISCORD_API_URL: given }).apiUrl).toBe(read);
  });

  test.each([
    "123456789012345678,234567890123456789",
    "123456789012345678, 234567890123456789",
    "123456789012345678 234567890123456789;",
  ])("the list %s", (list) => {
    const ids = ["123456789012345678", "234567890123456789"];
    expect(parseConfig({ DISCORD_GUILD_IDS: list }).guildIds).toEqual(ids);
  });

  test("a token with Bot before it", () => {
    expect(parseConfig({ DISCORD_TOKEN: "Bot abc.def-g_h.i" }).token).toBe("abc.def-g_h.i");
  });

  test("votes that are not kept", () => {
    expect(parseConfig({ VOTES_FILE: "off" }).votesFile).toBeNull();
    expect(parseConfig({ VOTES_FILE: "Uit" }).votesFile).toBeNull();
    expect(parseConfig({ VOTES_FILE: "/var/lib/votes.jsonl" }).votesFile).toBe("/var/lib/votes.jsonl");
  });
});

describe("faults", () => {
  const wrong = {
    DISCORD_TOKEN: '"geheim.geheim.geheim"',
    DISCORD_API_URL: "discord.com/api",
    DISCORD_GUILD_IDS: "mijn-server",
    OWNER_IDS: "12",
    QUESTION_CHANNEL_IDS: "#vragen",
    USER_QUESTIONS_PER_MINUTE: "-1",
    CHANNEL_QUESTIONS_PER_MINUTE: "veel",
    LOG_LEVEL: "luid",
  };

  function message(): string {
    try {
      parseConfig(wrong);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    }
    throw new Error("Nothing was thrown");
  }

  test("are reported together, each with its variable and an example", () => {
    for (const variable of Object.keys(wrong) as (keyof typeof wrong)[]) {
      expect(message()).toContain(`  ${variable}: `);
      expect(message()).toContain(`Example: ${variable}=${SETTINGS[variable].example}`);
    }
    expect(message()).toContain("8 settings are wrong");
    expect(message()).toContain('"mijn-server" is not a Discord id');
  });

  test("never show the token", () => {
    expect(message()).not.toContain("geheim");
  });
});

describe("the README", () => {
  const readme = readFileSync(join(projectRoot(), "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| .* \| (.*) \|$/gm)];

  test("lists exactly the settings, in order, with what holds without them", () => {
    expect(rows.map(([, variable]) => variable)).toEqual(Object.keys(SETTINGS));
    for (const [, variable = "", without = ""] of rows) {
      const { fallback } = SETTINGS[variable as keyof typeof SETTINGS];
      if (fallback && !URL.canParse(fallback)) expect(without.replaceAll("`", ""), variable).toBe(fallback);
    }
  });

  test("lists every exit code", () => {
    const codes = [...readme.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
    expect(codes).toEqual([...Object.values(EXIT)].sort((a, b) => a - b));
  });
});

describe(".env.example", () => {
  test("lists exactly the settings, in order", () => {
    expect(Object.keys(parse(example))).toEqual(Object.keys(SETTINGS));
  });

  test("gives what holds without it, and says what each setting is", () => {
    expect(parseConfig(parse(example))).toEqual(parseConfig({}));
    const flat = example.replace(/\n# /g, " ");
    for (const { about } of Object.values(SETTINGS)) expect(flat).toContain(about);
  });

  test("every example is right", () => {
    for (const [variable, { example: value }] of Object.entries(SETTINGS)) {
      if (variable !== "DISCORD_TOKEN") expect(() => parseConfig({ [variable]: value })).not.toThrow();
    }
  });
});
