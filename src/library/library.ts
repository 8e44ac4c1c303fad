import type { Corpus } from "../answer/engine.ts";
import type { CorpusProblem } from "../corpus/problem.ts";
import { buildLibrary, type LibrarySource, type ReindexReport } from "./build-library.ts";
import { analyserFingerprint } from "./fingerprint.ts";
import type { ReportProgress } from "./read-corpus.ts";
import { readSnapshot } from "./snapshot.ts";

export type { LibrarySource, ReindexReport };

/** The living corpus: always whole, replaced in one step by a reindex that succeeded. */
export interface Library {
  readonly corpus: Corpus;
  /** Files that were left out when the corpus was read, and why. */
  readonly problems: readonly CorpusProblem[];
  /** When the index was built, in milliseconds since 1970. */
  readonly builtAt: number;
  /**
   * Reads the folder again and swaps in the new corpus. Calls that come while one runs share the next run, which
   * starts after it and so sees every file as it was when they called.
   * @throws UserError when the folder cannot be read or holds no article; the old corpus goes on serving
   */
  reindex(onProgress?: ReportProgress): Promise<ReindexReport>;
}

/**
 * Opens the library: from the snapshot when it fits the articles and the analyser, else by building the index and
 * writing a snapshot for the next time.
 * @throws UserError when the folder cannot be read or holds no article
 */
export async function openLibrary(source: LibrarySource): Promise<Library> {
  const analyser = source.analyser ?? analyserFingerprint();
  const snapshot = await readSnapshot(source.snapshotFile);
  let state = (await buildLibrary(source, analyser, snapshot)).state;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<ReindexReport> | null = null;

  const run = async (onProgress?: ReportProgress) => {
    waiting = null;
    const { state: next, report } = await buildLibrary(source, analyser, null, state.marks, onProgress);
    state = next;
    return report;
  };
  return {
    get corpus() {
      return state.corpus;
    },
    get problems() {
      return state.problems;
    },
    get builtAt() {
      return state.builtAt;
    },
    reindex(onProgress) {
      if (waiting) return waiting;
      const next = running.then(() => run(onProgress));
      waiting = next;
      running = next.catch(() => {});
      return next;
    },
  };
}

/**
 * Builds the index of a corpus and writes its snapshot, whatever the snapshot there is now.
 * @throws UserError when the folder cannot be read or holds no article; the snapshot is left as it is then
 */
export async function reindexCorpus(
  source: LibrarySource,
  onProgress?: ReportProgress,
): Promise<ReindexReport> {
  const last = await readSnapshot(source.snapshotFile);
  const analyser = source.analyser ?? analyserFingerprint();
  return (await buildLibrary(source, analyser, null, last?.articles ?? [], onProgress)).report;
}
