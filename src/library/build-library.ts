import type { Corpus, Engine } from "../answer/engine.ts";
import type { CorpusProblem } from "../corpus/problem.ts";
import { createSentenceSplitter } from "../corpus/sentences.ts";
import { UserError } from "../user-error.ts";
import { type ArticleChange, type ArticleMarks, compareMarks, markArticle } from "./changes.ts";
import { type ReportProgress, readCorpus } from "./read-corpus.ts";
import { indexFrom, type Snapshot, writeSnapshot } from "./snapshot.ts";

/** What a library is made from. */
export interface LibrarySource {
  /** Folder of the articles. */
  readonly corpusDir: string;
  /** File that the index is kept in between runs. */
  readonly snapshotFile: string;
  readonly engine: Engine;
  /** Fingerprint of the analyser; worked out from the code and the word data when not given. */
  readonly analyser?: string;
}

/** What a reindex did. */
export interface ReindexReport {
  readonly articles: number;
  readonly sentences: number;
  /** Sentences added, changed and removed in all. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The articles in which something changed, by id; one that is gone has only removed sentences. */
  readonly changes: readonly ArticleChange[];
  /** Files that were left out, and why. */
  readonly problems: readonly CorpusProblem[];
  /** How long it took. */
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly builtAt: number;
  /** The operating system's code when the snapshot could not be written; the new index serves all the same. */
  readonly snapshotError: string | null;
}

/** A corpus that was read and indexed. Never changed: a reindex makes another. */
export interface LibraryState {
  readonly corpus: Corpus;
  readonly problems: readonly CorpusProblem[];
  readonly builtAt: number;
  readonly marks: readonly ArticleMarks[];
}

/**
 * Reads the folder, takes the index from `snapshot` if that fits, and otherwise builds it and writes a snapshot.
 * @param before the sentences to compare with
 * @throws UserError when the folder cannot be read or holds no article; the snapshot on disk is left as it is then
 */
export async function buildLibrary(
  { corpusDir, snapshotFile, engine }: LibrarySource,
  analyser: string,
  snapshot: Snapshot | null,
  before: readonly ArticleMarks[] = [],
  onProgress?: ReportProgress,
): Promise<{ state: LibraryState; report: ReindexReport }> {
  const started = performance.now();
  const split = createSentenceSplitter(engine.dutch.abbreviations);
  const { articles, problems, contentHash } = await readCorpus(corpusDir, split, onProgress);
  if (articles.length === 0) throw new UserError("no-articles", { folder: corpusDir, problems });
  const marks = articles.map(markArticle);
  const fits = snapshot?.analyser === analyser && snapshot.content === contentHash;
  const kept = fits ? indexFrom(snapshot, articles) : null;
  const corpus = engine.corpus(articles, kept, (done) => onProgress?.("indexing", done, articles.length));
  const builtAt = kept && snapshot ? snapshot.builtAt : Date.now();
  const snapshotError = kept
    ? null
    : await keep(snapshotFile, {
        analyser,
        content: contentHash,
        builtAt,
        articles: marks,
        index: corpus.index,
      });
  const changes = compareMarks(before, marks);
  const total = (count: (change: ArticleChange) => number) =>
    changes.reduce((sum, each) => sum + count(each), 0);
  return {
    state: { corpus, problems, builtAt, marks },
    report: {
      articles: articles.length,
      sentences: marks.reduce((sum, { sentences }) => sum + sentences.length, 0),
      added: total(({ added }) => added),
      changed: total(({ changed }) => changed),
      removed: total(({ removed }) => removed),
      changes,
      problems,
      milliseconds: Math.round(performance.now() - started),
      builtAt,
      snapshotError,
    },
  };
}

/** A read-only disk is no reason not to answer: the next start just takes longer. */
async function keep(file: string, snapshot: Parameters<typeof writeSnapshot>[1]): Promise<string | null> {
  try {
    await writeSnapshot(file, snapshot);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) return code;
    if (error instanceof RangeError) return "too large";
    throw error;
  }
}
