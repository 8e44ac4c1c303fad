import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../../../src/library/project-root.ts";

const WIDTH = 616;
/** Pixels for each of the page’s, for the screens of today; more only makes the file larger. */
const SCALE = 1.75;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
];

/**
 * Makes a picture of messages with Chromium, which has to be on this machine, and writes it as a PNG.
 *
 * @param messages in HTML, as `drawMessage` gives them
 */
export function photograph(messages: readonly string[], file: string): void {
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  const page = join(folder, "page.html");
  const css = readFileSync(join(projectRoot(), "test/bot/picture/page.css"), "utf8");
  const measure =
    "document.title = 'height ' + Math.ceil(document.documentElement.getBoundingClientRect().height)";
  writeFileSync(
    page,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${css}</style><body>${messages.join("")}<script>${measure}</script>`,
  );
  const run = (...args: string[]) => {
    const all = [...FLAGS, `--user-data-dir=${join(folder, "profile")}`, ...args, pathToFileURL(page).href];
    const { error, status, stdout, stderr } = spawnSync("chromium", all, { encoding: "utf8" });
    if (error) throw new Error("A picture takes Chromium, as `chromium` on the PATH", { cause: error });
    if (status !== 0) throw new Error(`Chromium failed: ${stderr}`);
    return stdout;
  };
  try {
    const height = /<title>height (\d+)<\/title>/.exec(run("--dump-dom"))?.[1];
    if (!height) throw new Error("Chromium did not tell how high the page is");
    run(`--window-size=${WIDTH},${height}`, `--force-device-scale-factor=${SCALE}`, `--screenshot=${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
