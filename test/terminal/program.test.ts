import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import { settingsOf } from "./settings.ts";

const PROGRAM = join(projectRoot(), "dist/src/main.js");
const ARTICLE = `date 2019-03 Brand in Zandhoek

De brand begon in Zandhoek. Twaalf bezoekers raakten gewond bij de brand.

Een \u001b[31mrode\u001b]0;kaap\u0007 draad liep door de toren.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "terminal-"));
  writeFileSync(join(folder, "brand.txt"), ARTICLE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program with lines piped in. */
function pipe(input: string, more: Record<string, string> = {}) {
  return spawnSync(process.execPath, [PROGRAM], { input, env: settingsOf(folder, more), encoding: "utf8" });
}

describe("the program with input piped in", () => {
  it("answers each line, in order, and ends well", () => {
    const { stdout, stderr, status } = pipe(
      "Waar begon de brand?\nen hoeveel gewonden?\nWie won de loterij?\n",
    );
    const begun = stdout.indexOf("│ De brand begon in Zandhoek.");
    const wounded = stdout.indexOf("│ Twaalf bezoekers raakten gewond");
    const refused = stdout.indexOf("Dat staat niet in het artikel.");
    expect(begun).toBeGreaterThan(-1);
    expect(wounded).toBeGreaterThan(begun);
    expect(refused).toBeGreaterThan(wounded);
    expect(stdout).toContain("Brand in Zandhoek · maart 2019 · alinea 1, zin 1");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("answers a last line without a line end, and lines that end as on Windows", () => {
    expect(pipe("\r\n/citaat 1 1\r\n/citaat 1 2").stdout.match(/^│/gm)).toHaveLength(8);
  });

  it("writes no colour, no prompt and no greeting", () => {
    const { stdout } = pipe("Waar begon de brand?\n", { FORCE_COLOR: "3" });
    expect(stdout).not.toMatch(/[\u001b›]|DISCORD_TOKEN/);
  });

  it("lets no control code of an article or a reader reach the terminal", () => {
    const { stdout } = pipe("Welke draad liep door de toren?\nwie zegt \u001b[2J\u009b dat?\n/\u001b[2J\n");
    expect(stdout).toContain("draad liep door de toren");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("goes on after a mistake, and stops at /stop", () => {
    const { stdout, status } = pipe("/dansen\n/stop\nWaar begon de brand?\n");
    expect(stdout).toContain("De opdracht /dansen is er niet.");
    expect(stdout).not.toContain("Zandhoek");
    expect(status).toBe(0);
  });

  it("speaks English where the system does", () => {
    expect(pipe("Wie won de loterij?\n", { LANG: "en_GB.UTF-8" }).stdout).toContain(
      "That is not in the article",
    );
  });

  it("ends well when nobody reads on", async () => {
    const child = spawn(process.execPath, [PROGRAM], { env: settingsOf(folder) });
    let errors = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    child.stdout.destroy();
    child.stdin.on("error", () => {});
    child.stdin.end("Waar begon de brand?\n".repeat(200));
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });

  it("tells in one line what is wrong when there is no article", () => {
    const empty = mkdtempSync(join(tmpdir(), "terminal-empty-"));
    const { stderr, status } = pipe("", { CORPUS_DIR: empty });
    rmSync(empty, { recursive: true });
    expect(stderr).toMatch(/^In .* staat geen artikel\..*\n$/);
    expect(status).toBe(2);
  });
});
