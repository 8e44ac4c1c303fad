import { foldDiacritics, normalise } from "./fold.ts";

/** The sections of a word list file, each with its lines. */
export type Sections = ReadonlyMap<string, readonly string[]>;

/** Reads a file whose sections begin with `[name]`; `#` starts a comment. */
export function parseSections(text: string): Sections {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.replace(/(?:^|\s)#.*$/u, "").trim();
    const heading = /^\[(.+)\]$/.exec(line);
    if (heading) {
      current = [];
      sections.set(heading[1] as string, current);
    } else if (line) current.push(line);
  }
  return sections;
}

/** Gives the words of one section, separated by white space, folded. */
export function wordsOf(sections: Sections, name: string): Set<string> {
  const lines = sections.get(name) ?? [];
  return new Set(lines.flatMap((line) => line.split(/\s+/u)).map((word) => foldDiacritics(normalise(word))));
}
