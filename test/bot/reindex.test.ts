import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import type { LocalUser } from "../discord/people/local-user.ts";
import { expectStillAnswers } from "./asking.ts";
import { startTogether, type Together } from "./bot.ts";
import { expectGoodManners, isPrivate, textOf } from "./look.ts";

const ARTICLE = "aanslagen-kabul.txt";

let together: Together;
let manager: LocalUser;

beforeAll(async () => {
  together = await startTogether({}, {}, (folder) => {
    copyFileSync(join(projectRoot(), "corpus", ARTICLE), join(folder, ARTICLE));
    return { CORPUS_DIR: folder };
  });
  const permissions = PermissionFlagsBits.ManageGuild;
  manager = together.discord.addUser({ name: "Mo", permissions });
});

afterEach(async () => {
  await expectStillAnswers(together.discord, manager);
  expectGoodManners(together.discord);
});

afterAll(() => together.end());

/** Reindexes, and gives the report. */
async function reindex(command: string, locale: string): Promise<string> {
  const message = await (await manager.slash(command, {}, { locale })).reply();
  expect(isPrivate(message)).toBe(true);
  return textOf(message);
}

describe("/herindexeer, /reindex", () => {
  test("finds an article that was added, and forgets one that was taken away", async () => {
    const file = join(together.folder, "brand.txt");
    writeFileSync(
      file,
      "date 2019-03 Brand in *Zandhoek*\n\nDe brand begon in de keuken. Twaalf gasten vluchtten.\n",
    );
    const added = await reindex("herindexeer", "nl");
    expect(added).toContain("2 artikelen");
    expect(added).toContain("- **Brand in \\*Zandhoek\\*** · Zinnen: 3 nieuw, 0 gewijzigd, 0 verdwenen.");
    const asked = await manager.slash("vraag", { vraag: "Waar begon de brand?" });
    expect(textOf(await asked.reply())).toContain("in de keuken");
    rmSync(file);
    const removed = await reindex("reindex", "en-US");
    expect(removed).toContain("1 article,");
    expect(removed).toContain("- **Brand in \\*Zandhoek\\*** · Sentences: 0 added, 0 changed, 3 removed.");
    expect(await reindex("reindex", "en-GB")).toContain("Nothing has changed.");
  });

  test("tells which file was left out, and why", async () => {
    const file = join(together.folder, "stuk.txt");
    writeFileSync(file, "");
    expect(await reindex("herindexeer", "nl")).toContain("- stuk.txt:1: het bestand is leeg.");
    rmSync(file);
    await reindex("herindexeer", "nl");
  });

  test("that finds no article says so, and the bot goes on with what it had", async () => {
    const file = join(together.folder, ARTICLE);
    rmSync(file);
    const dutch = await reindex("herindexeer", "nl");
    expect(dutch).toMatch(/^Opnieuw inlezen is mislukt; ik antwoord verder uit wat ik al had\. /);
    expect(await reindex("reindex", "en-GB")).toMatch(/^Reindexing failed; I go on answering/);
    expect(together.bot.output()).not.toContain(" error ");
    copyFileSync(join(projectRoot(), "corpus", ARTICLE), file);
  });
});
