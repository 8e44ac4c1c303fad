import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A temporary file older than this was left by a process that was killed. In milliseconds. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Writes a file such that a reader, or a process that starts after a crash, finds either the old content or all of
 * the new: beside it first, flushed to disk, then renamed over it. Makes the folder if need be.
 * @throws the file system's error; nothing is left behind then
 */
export async function writeAtomically(file: string, content: Uint8Array): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `${basename(file)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(folder);
  await removeAbandoned(folder, basename(file));
}

/** Makes the rename itself last; not every system lets a folder be opened. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // The content is safe either way: at worst the old file is there after a power cut.
  }
}

async function removeAbandoned(folder: string, name: string): Promise<void> {
  try {
    for (const entry of await readdir(folder)) {
      if (!entry.startsWith(`${name}.`) || !entry.endsWith(".tmp")) continue;
      const path = join(folder, entry);
      if (Date.now() - (await stat(path)).mtimeMs > ABANDONED_AFTER) await rm(path, { force: true });
    }
  } catch {
    // Tidying is no reason to fail a write that succeeded.
  }
}
