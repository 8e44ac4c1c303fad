import { join } from "node:path";
import { SETTINGS } from "../../src/config.ts";

/** The environment of somebody who set nothing but a corpus of their own; the project's .env counts for nothing. */
export function settingsOf(
  folder: string,
  more: Record<string, string> = {},
): Record<string, string | undefined> {
  const unset = Object.fromEntries(Object.keys(SETTINGS).map((variable) => [variable, ""]));
  const { PATH, HOME } = process.env;
  const corpus = { CORPUS_DIR: folder, SNAPSHOT_FILE: join(folder, "index.json.gz") };
  return { PATH, HOME, LANG: "nl_NL.UTF-8", ...unset, ...corpus, ...more };
}
