/**
 * Writes to standard output and waits until it is taken, so that a slow reader is never flooded.
 * @returns false when nobody reads any more, as after `| head -1`
 */
export function writeOut(text: string): Promise<boolean> {
  if (!process.stdout.writable) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (isEndOfReader(error)) resolve(false);
      else reject(error);
    });
  });
}

/** A reader that stops reading is no error: nothing is said about it. */
export function endOutputQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (!isEndOfReader(error)) throw error;
    });
  }
}

function isEndOfReader(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}
