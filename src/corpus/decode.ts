import { ArticleFault } from "./problem.ts";

/** The largest article file that is read, in bytes. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/**
 * Decodes an article file. A byte order mark stays in the text, so that offsets count what is in the file.
 * @throws ArticleFault when the file is too large, empty, binary or not UTF-8.
 */
export function decodeArticle(bytes: Uint8Array): string {
  if (bytes.length > MAX_ARTICLE_BYTES) throw new ArticleFault("too-large", 1, String(bytes.length));
  if (bytes.length === 0) throw new ArticleFault("empty", 1);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new ArticleFault("binary", lineOfByte(bytes, nul));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleFault("invalid-utf8", lineOfByte(bytes, firstInvalidByte(bytes)));
  }
}

function lineOfByte(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let at = 0; at < index; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

/** The decoder only says that something is wrong, not where: the first line that fails by itself is the place. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return start;
    }
    start = end;
  }
  return 0;
}
