import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../src/library/project-root.ts";
import { settingsOf } from "../terminal/settings.ts";

/** How a run of a command line went. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line of the project as a user's shell would, with settings of its own.
 * @param tool name of the file in `src/tools`
 * @param folder the corpus of the settings
 */
export function run(
  tool: string,
  args: readonly string[],
  { folder = projectCorpus, input = "", env = {} }: RunOptions = {},
): Run {
  const program = join(projectRoot(), "dist", "src", "tools", `${tool}.js`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    env: settingsOf(folder, { SNAPSHOT_FILE: "", ...env }),
  });
  return { status, stdout, stderr };
}

/** What may differ from run to run. */
export interface RunOptions {
  readonly folder?: string;
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
}

/** The folder of articles that comes with the project. */
export const projectCorpus = join(projectRoot(), "corpus");

/** Makes a folder of article files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bronvast-tools-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
