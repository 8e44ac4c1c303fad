import { resolve } from "node:path";
import { createEngine } from "../answer/engine.ts";
import { readConfig } from "../config.ts";
import type { WordData } from "../dutch/dutch.ts";
import { analyserFingerprint } from "../library/fingerprint.ts";
import type { LibrarySource } from "../library/library.ts";
import { openDutch } from "../library/open-dutch.ts";
import { defaultSnapshotDir, snapshotFileFor, thesaurusFiles } from "../library/paths.ts";
import { loadWordData } from "../library/word-data.ts";

/** Where a command line finds its articles and keeps its index. */
export interface CorpusPlace {
  readonly corpusDir: string;
  readonly snapshotFile: string;
}

/**
 * Gives the corpus to work on: the folder that was asked for, else that of the settings. The file of the settings is
 * for the corpus of the settings; another folder has its own.
 * @throws ConfigError when the settings cannot be used
 */
export function corpusPlace(asked: string | null): CorpusPlace {
  const config = readConfig();
  const corpusDir = resolve(asked ?? config.corpusDir);
  const own = corpusDir === resolve(config.corpusDir) ? config.snapshotFile : null;
  return { corpusDir, snapshotFile: own ?? snapshotFileFor(corpusDir, defaultSnapshotDir()) };
}

/** Makes the engine and all that a library of this corpus needs. */
export async function librarySource(
  place: CorpusPlace,
  data: WordData = loadWordData(),
): Promise<LibrarySource> {
  const analyser = analyserFingerprint(data);
  const dutch = await openDutch(data, analyser, thesaurusFiles(place.snapshotFile));
  return { ...place, engine: createEngine(dutch), analyser };
}
