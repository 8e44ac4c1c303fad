/** A stretch of history that has a name. */
export interface Period {
  /** Its years, as a text that counts them would have them: `years:1914-1918`. */
  readonly key: string;
  readonly names: readonly string[];
}

/** Reads `Name, other names = first year-last year` lines; `#` starts a comment. */
export function parsePeriods(text: string): Period[] {
  return text.split("\n").flatMap((line) => {
    const match = /^([^#=]+)=\s*(\d{3,4})-(\d{3,4})\s*$/.exec(line);
    if (!match) return [];
    const names = (match[1] as string).split(",").map((name) => name.trim());
    return [{ key: `years:${match[2]}-${match[3]}`, names }];
  });
}
