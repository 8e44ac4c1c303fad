/** Abbreviations by what they do to the end of a sentence; keys are lower case, without the last full stop. */
export interface Abbreviations {
  readonly neverEnds: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly beforeName: ReadonlySet<string>;
}

/** Reads `prof. = professor | never-ends` lines. */
export function parseAbbreviations(text: string): Abbreviations {
  const abbreviations = {
    "never-ends": new Set<string>(),
    "may-end": new Set<string>(),
    "before-name": new Set<string>(),
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || !line.includes("=")) continue;
    const short = (line.split("=")[0] as string).trim().toLowerCase().replace(/\.$/, "");
    const flag = /\|\s*(may-end|before-name)\s*$/.exec(line)?.[1] ?? "never-ends";
    abbreviations[flag as keyof typeof abbreviations].add(short);
  }
  return {
    neverEnds: abbreviations["never-ends"],
    mayEnd: abbreviations["may-end"],
    beforeName: abbreviations["before-name"],
  };
}
