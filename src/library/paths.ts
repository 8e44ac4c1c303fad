import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The folder of articles that comes with the project. */
export function defaultCorpusDir(): string {
  return join(projectRoot(), "corpus");
}

/** The folder that snapshots are kept in unless the settings say otherwise; git ignores it. */
export function defaultSnapshotDir(): string {
  return join(projectRoot(), ".cache");
}

/**
 * Gives the snapshot file of a corpus. Each corpus folder has its own, so that a question to one never throws away
 * the snapshot of another.
 */
export function snapshotFileFor(corpusDir: string, snapshotDir: string): string {
  const path = resolve(corpusDir);
  const hash = createHash("sha256").update(path).digest("hex").slice(0, 8);
  return join(snapshotDir, `${basename(path) || "root"}-${hash}.json.gz`);
}

/** The files that the stemmed thesaurus may be in: with the build, and beside the snapshot, where this process may write. */
export function thesaurusFiles(snapshotFile: string): string[] {
  return [builtThesaurusFile(), join(dirname(snapshotFile), "thesaurus.json")];
}

/** The file that the build keeps the stemmed thesaurus in. */
export function builtThesaurusFile(): string {
  return join(projectRoot(), "dist", "thesaurus.json");
}
