/** Abbreviations by what they do to the end of a sentence; keys are lower case, without the last full stop. */
export interface Abbreviations {
  readonly neverEnds: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
}

/** Reads `prof. = professor | never-ends` lines. */
export function parseAbbreviations(text: string): Abbreviations {
  const neverEnds = new Set<string>();
  const mayEnd = new Set<string>();
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || !line.includes("=")) continue;
    const short = (line.split("=")[0] as string).trim().toLowerCase().replace(/\.$/, "");
    (/\|\s*may-end\s*$/.test(line) ? mayEnd : neverEnds).add(short);
  }
  return { neverEnds, mayEnd };
}
