import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../corpus/article.ts";
import { MAX_ARTICLE_BYTES } from "../corpus/decode.ts";
import { parseArticle, type SplitSentences } from "../corpus/parse.ts";
import { ArticleFault, type CorpusProblem } from "../corpus/problem.ts";
import { UserError } from "../user-error.ts";

/** A corpus folder as it was read. */
export interface CorpusFiles {
  /** By id, in code-unit order. */
  readonly articles: readonly Article[];
  /** At least one for each file that was left out. */
  readonly problems: readonly CorpusProblem[];
  /** Changes with any change to an article that was read. */
  readonly contentHash: string;
}

/** What a reindex is busy with: the files, then the index of their articles. */
export type Stage = "reading" | "indexing";

/** How far a stage is; both numbers are articles. */
export type ReportProgress = (stage: Stage, done: number, total: number) => void;

const ARTICLE_FILE = /^(?!\.)(?!readme\.md$)(.+)\.(?:txt|md)$/iu;

/**
 * Reads every article of a folder: its `.txt` and `.md` files, without README.md, hidden files and subfolders. A file
 * that cannot be an article becomes a problem; the others still load.
 * @throws UserError `no-corpus-folder` or `unreadable-corpus-folder`
 */
export async function readCorpus(
  folder: string,
  split: SplitSentences,
  onProgress: ReportProgress = () => {},
): Promise<CorpusFiles> {
  const files = await listArticleFiles(folder);
  const articles: Article[] = [];
  const problems: CorpusProblem[] = [];
  const fileOfId = new Map<string, string>();
  const hash = createHash("sha256");
  for (const [at, { file, id }] of files.entries()) {
    try {
      const other = fileOfId.get(id.toLowerCase());
      if (other !== undefined) throw new ArticleFault("duplicate-id", 1, other);
      fileOfId.set(id.toLowerCase(), file);
      const bytes = await readArticleFile(join(folder, file));
      articles.push(parseArticle(id, bytes, split));
      hash.update(`${JSON.stringify(id)} ${createHash("sha256").update(bytes).digest("hex")}\n`);
    } catch (error) {
      problems.push(...problemsOf(file, error));
    }
    onProgress("reading", at + 1, files.length);
  }
  return { articles, problems, contentHash: hash.digest("hex") };
}

async function listArticleFiles(folder: string): Promise<{ file: string; id: string }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .flatMap(({ name }) => {
        const id = ARTICLE_FILE.exec(name)?.[1]?.normalize("NFC");
        return id === undefined ? [] : [{ file: name, id }];
      })
      .sort((a, b) => compare(a.id, b.id) || compare(a.file, b.file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    throw reason === "ENOENT" || reason === "ENOTDIR"
      ? new UserError("no-corpus-folder", { folder }, { cause: error })
      : new UserError("unreadable-corpus-folder", { folder, reason }, { cause: error });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Looks before it reads: a pipe would never end, and a file of gigabytes would fill the memory. */
async function readArticleFile(path: string): Promise<Uint8Array> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new ArticleFault("unreadable", 1, "not a file");
  if (stats.size > MAX_ARTICLE_BYTES) throw new ArticleFault("too-large", 1, String(stats.size));
  return readFile(path);
}

function problemsOf(file: string, error: unknown): CorpusProblem[] {
  if (error instanceof ArticleFault) {
    return [error, ...error.others].map(({ line, code, detail }) => ({ file, line, code, detail }));
  }
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined || !(error instanceof Error) || !("syscall" in error)) throw error;
  return [{ file, line: 1, code: "unreadable", detail: reason }];
}
