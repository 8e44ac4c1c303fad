import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import {
  restoreIndex,
  type SentenceIndex,
  type SerialisedIndex,
  serialiseIndex,
} from "../answer/find/sentence-index.ts";
import type { Article } from "../corpus/article.ts";
import type { ArticleMarks } from "./changes.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Version of the file's own form: a snapshot of another form is not read. */
const FORMAT = 1;
/** No honest snapshot unpacks to more; a string could not hold it either. In bytes. */
const MAX_UNPACKED = 500_000_000;

const snapshotSchema = z.object({
  format: z.literal(FORMAT),
  /** Fingerprint of the analyser that made the index. */
  analyser: z.string(),
  /** Content hash of the article files. */
  content: z.string(),
  /** Milliseconds since 1970. */
  builtAt: z.number(),
  articles: z.array(z.object({ id: z.string(), title: z.string(), sentences: z.array(z.string()) })),
  index: z.object({
    search: z.looseObject({ documentCount: z.number() }),
    stats: z.array(
      z.tuple([
        z.string(),
        z.looseObject({
          sentences: z.number(),
          frequency: z.looseObject({}),
          vocabulary: z.array(z.string()),
        }),
      ]),
    ),
  }),
});

/** An index on disk, with what it was made of and by. */
export interface Snapshot {
  readonly analyser: string;
  readonly content: string;
  readonly builtAt: number;
  readonly articles: readonly ArticleMarks[];
  readonly index: SerialisedIndex;
}

/**
 * Writes a snapshot. It is packed, which makes it a quarter of the size and gives it a checksum.
 * @throws the file system's error
 */
export async function writeSnapshot(
  file: string,
  snapshot: Omit<Snapshot, "index"> & { readonly index: SentenceIndex },
): Promise<void> {
  const data = { format: FORMAT, ...snapshot, index: serialiseIndex(snapshot.index) };
  await writeAtomically(file, await promisify(gzip)(JSON.stringify(data), { level: 5 }));
}

/** Reads a snapshot; null when there is none, or it is damaged, cut short, of another form or of something else. */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  try {
    const unpacked = await promisify(gunzip)(await readFile(file), { maxOutputLength: MAX_UNPACKED });
    const parsed = snapshotSchema.safeParse(JSON.parse(unpacked.toString("utf8")));
    return parsed.success ? (parsed.data as unknown as Snapshot) : null;
  } catch {
    return null;
  }
}

/** Restores the index of a snapshot; null when it is not an index of just these articles. */
export function indexFrom(snapshot: Snapshot, articles: readonly Article[]): SentenceIndex | null {
  try {
    const stats = snapshot.index.stats.map(
      ([id, each]) => [id, { ...each, frequency: withoutPrototype(each.frequency) }] as const,
    );
    const index = restoreIndex({ search: snapshot.index.search, stats });
    const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
    const fits =
      index.search.documentCount === sentences &&
      index.stats.size === articles.length &&
      articles.every(({ id, sentences: { length } }) => index.stats.get(id)?.sentences === length);
    return fits ? index : null;
  } catch {
    return null;
  }
}

/** A count is looked up by a word of the question: „constructor” must not find what every object inherits. */
function withoutPrototype(frequency: Readonly<Record<string, number>>): Record<string, number> {
  return Object.assign(Object.create(null), frequency);
}
