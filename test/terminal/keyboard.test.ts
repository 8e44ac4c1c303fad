import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import { textWidth } from "../../src/terminal/text-width.ts";
import { atTerminal, hasScript, type PseudoTerminal, withoutCodes } from "./pseudo-terminal.ts";
import { settingsOf } from "./settings.ts";

const COLUMNS = 50;
/** The hint behind the buttons, however it is wrapped, and the prompt. */
const ANSWERED = /kies\s+een\s+nummer\)\s+› $/;
const UP = "\u001b[A";

let folder: string;
let terminal: PseudoTerminal;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keyboard-"));
  writeFileSync(
    join(folder, "brand.txt"),
    "Brand in Zandhoek\n\nDe brand begon in Zandhoek. Twaalf bezoekers raakten gewond bij de brand.\n",
  );
});
afterEach(() => terminal.kill());
afterAll(() => rmSync(folder, { recursive: true }));

async function open(more: Record<string, string> = {}) {
  const program = join(projectRoot(), "dist/src/main.js");
  terminal = atTerminal(`${process.execPath} ${program}`, COLUMNS, {
    TERM: "xterm-256color",
    ...settingsOf(folder, more),
  });
  return terminal.shows(/› $/);
}

describe.skipIf(!hasScript)("at the keyboard", () => {
  it("greets in a line that says how to connect Discord, then prompts", async () => {
    const greeting = await open();
    expect(greeting.replaceAll("\n", " ")).toContain("Zet DISCORD_TOKEN in .env om het in Discord te doen.");
  });

  it("answers in colour, matched words bold, within the window", async () => {
    await open();
    terminal.type("Waar begon de brand?\r");
    await terminal.shows(ANSWERED);
    expect(terminal.raw()).toMatch(/\u001b\[1mbrand begon\u001b\[22m/);
    expect(terminal.raw()).toMatch(/\u001b\[32m│/);
    const drawn = withoutCodes(terminal.raw())
      .split("\n")
      .filter((line) => !line.includes("› "));
    for (const line of drawn) expect(textWidth(line), line).toBeLessThanOrEqual(COLUMNS);
  });

  it("has no colour with NO_COLOR", async () => {
    await open({ NO_COLOR: "1" });
    terminal.type("Waar begon de brand?\r");
    await terminal.shows(ANSWERED);
    expect(terminal.raw()).not.toMatch(/\u001b\[\d+m/);
  });

  it("takes a number for a button", async () => {
    await open();
    terminal.type("Waar begon de brand?\r");
    const shown = await terminal.shows(ANSWERED);
    terminal.type(`${/\[(\d)\] Waarom\?/.exec(shown)?.[1]}\r`);
    await terminal.shows(/„brand begon”|„brand”/);
  });

  it("completes with Tab and remembers with arrow up", async () => {
    await open();
    terminal.type("/cit");
    await terminal.shows(/\/cit/);
    terminal.type("\t");
    await terminal.shows(/^aat $/);
    terminal.type("1 1\r");
    await terminal.shows(/alinea 1, zin 1/);
    terminal.type(UP);
    await terminal.shows(/\/citaat 1 1/);
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
    ["/stop", "/stop\r"],
  ])("leaves cleanly at %s", async (_, keys) => {
    await open();
    terminal.type(keys);
    await terminal.shows(/Tot ziens\./);
    expect(await terminal.ended).toBe(0);
  });
});
