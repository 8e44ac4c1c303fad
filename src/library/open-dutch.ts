import { readFile } from "node:fs/promises";
import { z } from "zod";
import { createDutch, type Dutch, type WordData } from "../dutch/dutch.ts";
import type { Phrase } from "../dutch/phrases.ts";
import type { StemmedThesaurus } from "../dutch/stem-thesaurus.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Version of the file's own form: a file of another form is not read. */
const FORMAT = 2;

const numbers = z.custom<number[]>(Array.isArray).transform((list) => Int32Array.from(list));
const words = z.custom<string[]>(Array.isArray);

/** The lists are long, and were written by this program: whoever has the fingerprint right is trusted with them. */
const keptSchema = z.object({
  format: z.literal(FORMAT),
  /** Fingerprint of the analyser that stemmed the thesaurus. */
  analyser: z.string(),
  stemmed: z.object({
    table: z.object({
      words,
      keys: words,
      keyOf: numbers,
      members: z.object({ numbers, starts: numbers }),
      pos: z.string(),
    }),
    phrases: z.custom<Phrase[]>(Array.isArray),
  }),
});

/**
 * Makes the analyser, of a thesaurus that the build or an earlier start stemmed when one of the files has it by the same
 * analyser; else it stems it and writes the last file for the next time. A disk that cannot be written to makes starts
 * slower, no more.
 * @param analyser the analyser's fingerprint, which changes with the data and the code
 * @param files where it may be, in the order to look
 */
export async function openDutch(data: WordData, analyser: string, files: readonly string[]): Promise<Dutch> {
  for (const file of files) {
    const kept = await readKept(file, analyser);
    if (kept) return createDutch(data, {}, kept);
  }
  const dutch = createDutch(data);
  const last = files.at(-1);
  if (last !== undefined) await keep(last, analyser, dutch.stemmed);
  return dutch;
}

/** Stems the thesaurus for later starts, unless the file has it by the same analyser. */
export async function keepThesaurus(data: WordData, analyser: string, file: string): Promise<void> {
  if (!(await readKept(file, analyser))) await keep(file, analyser, createDutch(data).stemmed);
}

async function readKept(file: string, analyser: string): Promise<StemmedThesaurus | null> {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success && parsed.data.analyser === analyser ? parsed.data.stemmed : null;
  } catch {
    return null;
  }
}

async function keep(file: string, analyser: string, { table, phrases }: StemmedThesaurus): Promise<void> {
  const { words, keys, keyOf, members, pos } = table;
  const lists = { numbers: [...members.numbers], starts: [...members.starts] };
  const stemmed = { table: { words, keys, keyOf: [...keyOf], members: lists, pos }, phrases };
  try {
    await writeAtomically(file, Buffer.from(JSON.stringify({ format: FORMAT, analyser, stemmed })));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
