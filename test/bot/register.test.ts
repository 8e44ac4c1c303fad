import { spawn } from "node:child_process";
import { join } from "node:path";
import type { APIApplicationCommand } from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { SETTINGS } from "../../src/config.ts";
import { EXIT } from "../../src/discord/exit-codes.ts";
import { sameCommands } from "../../src/discord/register.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { type LocalDiscord, startLocalDiscord } from "../discord/local-discord.ts";

const wanted = [...commands.values()].map(({ data }) => data);

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});

afterAll(async () => {
  expect(discord.violations).toEqual([]);
  await discord.stop();
});

describe("commands are the same", () => {
  /** The commands as Discord gives them back. */
  function registered(guildId?: string): APIApplicationCommand[] {
    discord.commands.replaceAll(guildId, structuredClone(wanted) as never);
    return structuredClone(discord.commands.list(guildId));
  }
  const differs = (change: (vraag: { options: object[] }) => void) => {
    const all = registered();
    change(all.find(({ name }) => name === "vraag") as never);
    return !sameCommands(wanted, all, false);
  };

  test("as when they were registered, in any order, everywhere and in one server", () => {
    expect(sameCommands(wanted, registered(), false)).toBe(true);
    expect(sameCommands(wanted, registered().reverse(), false)).toBe(true);
    expect(sameCommands(wanted, registered(discord.guild.id), true)).toBe(true);
  });

  test("whatever Discord adds by itself", () => {
    expect(
      differs((vraag) => Object.assign(vraag, { version: "9", contexts: [0, 1], integration_types: [0, 1] })),
    ).toBe(false);
  });

  test("unless one says something else, or one is missing or too many", () => {
    expect(differs((vraag) => Object.assign(vraag, { description: "Anders" }))).toBe(true);
    expect(differs((vraag) => Object.assign(vraag, { name_localizations: { "en-US": "ask" } }))).toBe(true);
    expect(differs((vraag) => Object.assign(vraag, { default_member_permissions: "0" }))).toBe(true);
    expect(differs((vraag) => Object.assign(vraag, { nsfw: true }))).toBe(true);
    expect(differs((vraag) => Object.assign(vraag.options[0] ?? {}, { required: false }))).toBe(true);
    expect(differs((vraag) => vraag.options.reverse())).toBe(true);
    expect(differs((vraag) => Object.assign(vraag, { name: "vragen" }))).toBe(true);
    expect(sameCommands(wanted, registered().slice(1), false)).toBe(false);
    expect(sameCommands(wanted.slice(1), registered(), false)).toBe(false);
    expect(sameCommands([], [], false)).toBe(true);
  });
});

describe("npm run register", () => {
  async function register(args: string[] = [], settings = {}) {
    const unset = Object.fromEntries(Object.keys(SETTINGS).map((variable) => [variable, ""]));
    const { PATH } = process.env;
    const access = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
    const tool = join(projectRoot(), "dist/src/tools/register.js");
    const child = spawn(process.execPath, [tool, ...args], {
      env: { PATH, ...unset, ...access, ...settings },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(output).not.toContain(discord.token);
    return { code, output };
  }

  test("registers everywhere, once, and clears again", async () => {
    discord.commands.replaceAll(undefined, []);
    expect(await register()).toEqual({ code: 0, output: "Commands registered everywhere.\n" });
    expect(discord.commands.list(undefined)).toHaveLength(commands.size);
    expect(await register()).toEqual({ code: 0, output: "Nothing had to change everywhere.\n" });
    expect(await register(["--clear"])).toEqual({ code: 0, output: "Commands removed everywhere.\n" });
    expect(discord.commands.list(undefined)).toEqual([]);
  });

  test("registers in one server, or in those of the settings", async () => {
    const { id } = discord.guild;
    discord.commands.replaceAll(id, []);
    expect((await register(["--guild", id])).output).toBe(`Commands registered in server ${id}.\n`);
    expect((await register([], { DISCORD_GUILD_IDS: id })).output).toBe(
      `Nothing had to change in server ${id}.\n`,
    );
    expect((await register(["--guild", id, "--clear"])).code).toBe(0);
    expect(discord.commands.list(id)).toEqual([]);
    const absent = await register(["--guild", "123456789012345678"]);
    expect(absent).toEqual({ code: EXIT.settings, output: expect.stringContaining("invite it first") });
  });

  test("says what is wrong", async () => {
    expect(await register([], { DISCORD_TOKEN: "" })).toMatchObject({ code: EXIT.settings });
    expect(await register([], { DISCORD_TOKEN: "verkeerd" })).toMatchObject({ code: EXIT.token });
    expect(await register(["--guild", "x"])).toMatchObject({ code: EXIT.settings });
    expect(await register(["--gild", "1"])).toMatchObject({ code: EXIT.settings });
    expect(await register([], { DISCORD_API_URL: "http://127.0.0.1:1/api" })).toMatchObject({
      code: EXIT.unreachable,
    });
    expect((await register(["--help"])).output).toContain("npm run register -- --guild ID");
  });
});
