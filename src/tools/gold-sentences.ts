import { readFileSync } from "node:fs";

/** Gives sentences by their number, from `number TAB sentence` lines. */
export function readSentences(file: string): string[] {
  const sentences: string[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [number, sentence] = line.split("\t");
    if (sentence !== undefined) sentences[Number(number)] = sentence;
  }
  return sentences;
}
