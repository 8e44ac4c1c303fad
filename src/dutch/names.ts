import { foldDiacritics, normalise } from "./fold.ts";
import { parseSections } from "./word-lists.ts";

/** What tells a person's name from other capitalised words. */
export interface Names {
  /** Given names, folded. */
  readonly given: ReadonlySet<string>;
  /** Words that announce a person (minister, generaal, mevrouw), folded. */
  readonly titles: ReadonlySet<string>;
  /** Other words for people (fietser, verdachte), folded. */
  readonly people: ReadonlySet<string>;
  /** What stands between the parts of a name, a word or more (van, ten, op de), folded. */
  readonly particles: ReadonlySet<string>;
}

/** Most words of a particle: „von und zu”. */
export const LONGEST_PARTICLE = 3;

/** Reads the sections male, female (names separated by white space), title, particle and person (separated by commas). */
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
    people: split(["person"], /,/u),
    particles: split(["particle"], /,/u),
  };
}
