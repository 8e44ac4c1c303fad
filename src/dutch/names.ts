import { foldDiacritics, normalise } from "./fold.ts";
import { parseSections } from "./word-lists.ts";

/** What tells a person's name from other capitalised words. */
export interface Names {
  /** Given names, folded. */
  readonly given: ReadonlySet<string>;
  /** Words that announce a person (minister, generaal, mevrouw), folded. */
  readonly titles: ReadonlySet<string>;
  /** Words between the parts of a name (van, de, ten), folded. */
  readonly particles: ReadonlySet<string>;
}

/** Reads the sections male, female (names separated by white space), title and particle (separated by commas). */
export function parseNames(text: string): Names {
  const sections = parseSections(text);
  const split = (names: readonly string[], separator: RegExp) =>
    new Set(
      names
        .flatMap((name) => sections.get(name) ?? [])
        .flatMap((line) => line.split(separator))
        .map((word) => foldDiacritics(normalise(word.trim())))
        .filter((word) => word !== ""),
    );
  return {
    given: split(["male", "female"], /[\s,]+/u),
    titles: split(["title"], /,/u),
    particles: split(["particle"], /[\s,]+/u),
  };
}
