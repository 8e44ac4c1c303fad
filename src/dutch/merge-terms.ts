import type { Term } from "./word.ts";

/** The kind of a term that several found, the most telling first. */
const MOST_TELLING: readonly Term["kind"][] = [
  "time",
  "number",
  "place",
  "acronym",
  "verb",
  "phrase",
  "word",
];

/** Makes one term of those that cover the same words: „Artsen zonder Grenzen” is AzG as well as MSF. */
export function mergeTerms(terms: readonly Term[]): Term[] {
  const merged = new Map<string, Term>();
  for (const term of terms) {
    const id = term.words.join(" ");
    const known = merged.get(id);
    if (!known) merged.set(id, term);
    else {
      const kind = MOST_TELLING.find((each) => each === known.kind || each === term.kind) ?? term.kind;
      const [first, second] = known.kind === kind ? [known, term] : [term, known];
      merged.set(id, { words: term.words, keys: [...first.keys, ...second.keys], kind });
    }
  }
  return [...merged.values()];
}
