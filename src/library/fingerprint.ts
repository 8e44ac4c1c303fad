import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANALYSER_VERSION } from "../answer/find/sentence-index.ts";
import type { WordData } from "../dutch/dutch.ts";
import { loadWordData } from "./word-data.ts";

/** The code that decides what an index holds, beside the word data. */
const CODE_FOLDERS = ["corpus", "dutch", "answer"];

/**
 * Gives a hash of all that makes an index what it is, the articles aside: the code that splits and analyses, the word
 * data, and the version of Unicode that letters are told by. An index with another fingerprint is rebuilt, so that
 * nobody has to remember to raise a number.
 */
export function analyserFingerprint(data: WordData = loadWordData()): string {
  const hash = createHash("sha256").update(`${ANALYSER_VERSION} ${process.versions.unicode ?? ""}\n`);
  const source = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const folder of CODE_FOLDERS) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: "utf8" });
    for (const name of files.sort()) {
      if (/(?<!\.d)\.[jt]s$/.test(name)) hash.update(readFileSync(join(source, folder, name)));
    }
  }
  for (const name of Object.keys(data).sort()) {
    for (const text of [data[name as keyof WordData]].flat())
      hash.update(`${name} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
}
