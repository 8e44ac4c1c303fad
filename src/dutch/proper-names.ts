import type { Entity, EntityKind, EntityParts } from "./entities.ts";
import type { Names } from "./names.ts";
import type { Analysis, Word } from "./word.ts";

const PLACE_PREPOSITIONS = new Set(
  "in te bij naar uit nabij vanuit rond langs tussen boven op aan vlakbij ten".split(" "),
);

/** Finds the proper names of a sentence, and whether each is of a person, of a place or of something else. */
export function properNames(analysis: Analysis, parts: EntityParts): Entity[] {
  const { words } = analysis;
  const placeWords = new Map<number, string>();
  for (const term of analysis.terms) {
    if (term.kind !== "place") continue;
    const key = term.keys.find(({ key }) => key.startsWith("@"))?.key ?? "";
    for (const at of term.words) placeWords.set(at, key);
  }
  const entities: Entity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!beginsName(words, at, parts)) continue;
    const last = endOfName(words, at, parts);
    const kind = kindOfName(words, at, last, placeWords, parts);
    if (kind) entities.push({ kind, first: at, last });
    at = last;
  }
  return entities;
}

function beginsName(words: readonly Word[], at: number, { names }: EntityParts): boolean {
  const word = words[at] as Word;
  if (!word.capitalised || word.number !== undefined) return false;
  if (!word.first) return word.cls === "content" || word.cls === "light" || /^\p{Lu}{2,}/u.test(word.surface);
  if (word.cls !== "content") return false;
  const next = words[at + 1];
  return (
    names.given.has(word.folded) ||
    word.place !== null ||
    /^\p{Lu}[\p{Lu}\p{N}]/u.test(word.surface) ||
    next?.capitalised === true
  );
}

function endOfName(words: readonly Word[], from: number, { names }: EntityParts): number {
  let last = from;
  for (let at = from + 1; at < words.length; at++) {
    if (words[at - 1]?.closesClause && !/^\p{Lu}\p{L}?$/u.test(words[at - 1]?.surface ?? "")) break;
    const word = words[at] as Word;
    if (word.capitalised || (word.number !== undefined && word.number !== null && /^\d+$/.test(word.surface)))
      last = at;
    else if (!names.particles.has(word.folded) || !hasCapitalSoon(words, at, names)) break;
  }
  return last;
}

function hasCapitalSoon(words: readonly Word[], at: number, names: Names): boolean {
  const next = words[at + 1];
  if (!next || words[at]?.closesClause) return false;
  return next.capitalised || (names.particles.has(next.folded) && (words[at + 2]?.capitalised ?? false));
}

function kindOfName(
  words: readonly Word[],
  first: number,
  last: number,
  placeWords: ReadonlyMap<number, string>,
  { names, places }: EntityParts,
): EntityKind | null {
  const word = words[first] as Word;
  const before = words[first - 1];
  if (names.given.has(word.folded) && (last > first || !placeWords.has(first))) return "person";
  if (last > first && /^\p{Lu}$/u.test(word.surface)) return "person";
  if (before && names.titles.has(before.folded)) return "person";
  if (names.titles.has(word.folded) && last > first) return "person";
  const key = placeWords.get(first);
  if (key !== undefined) {
    const isName =
      places.get(key)?.names.some((name) => name.toLowerCase().split(" ")[0] === word.norm) ?? false;
    return isName ? "place" : null;
  }
  if (before && PLACE_PREPOSITIONS.has(before.folded) && !/^\p{Lu}{2,}/u.test(word.surface)) return "place";
  if (
    /(?:straat|laan|plein|gracht|weg|kade|dijk|berg|burg|dorp|stad|land|eiland|haven|zee|meer|rivier)$/.test(
      word.norm,
    )
  )
    return "place";
  return "name";
}
