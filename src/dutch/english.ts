/** English words and phrases in Dutch. */
export interface English {
  /** Dutch words for an English word or phrase, lower case; none when it is not known. */
  translate(english: string): readonly string[];
  /** The number of words in the longest English phrase. */
  readonly longest: number;
}

/** Reads `english = dutch, dutch …` lines. */
export function parseEnglish(text: string): English {
  const words = new Map<string, readonly string[]>();
  let longest = 1;
  for (const line of text.split("\n")) {
    const match = /^([^#=]+?)\s*=\s*(.+)$/.exec(line.replace(/\s#.*$/, ""));
    if (!match) continue;
    const english = (match[1] as string).toLowerCase();
    const dutch = (match[2] as string).split(",").map((word) => word.trim());
    words.set(english, [...(words.get(english) ?? []), ...dutch]);
    longest = Math.max(longest, english.split(/\s+/u).length);
  }
  return { translate: (english) => words.get(english) ?? [], longest };
}
