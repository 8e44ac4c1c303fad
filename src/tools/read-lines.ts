/**
 * Gives the lines of a stream of UTF-8 as they come, without their `\n` or `\r\n`. The last one counts only when
 * something stands on it. Other line separators are part of a line.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    pieces.push(first);
    for (const other of others) {
      yield withoutReturn(pieces.join(""));
      pieces = [other];
    }
  }
  const last = pieces.join("") + decoder.decode();
  if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
