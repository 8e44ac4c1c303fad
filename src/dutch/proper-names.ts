import type { Entity, EntityKind, EntityParts } from "./entities.ts";
import { LONGEST_PARTICLE, type Names } from "./names.ts";
import { isForPerson } from "./roles.ts";
import { type Analysis, KEY_QUALITY, type Term, type Word } from "./word.ts";

const PLACE_PREPOSITIONS = new Set(
  "in te bij naar uit nabij vanuit rond langs tussen boven op aan vlakbij ten".split(" "),
);

const ARTICLE = /^(?:de|het|een|'n|geen|deze|die|dit|dat|zijn|haar|hun)$/;

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
    if (!beginsName(analysis, at, parts)) continue;
    const last = endOfName(words, at, parts);
    if (isAdjective(words, last)) {
      at = last;
      continue;
    }
    // „Topman Jan Vos stapte op”: the title has its capital from beginning the sentence.
    if (words[at]?.first && last > at && isTitle((words[at] as Word).folded, parts)) at++;
    const isPerson = parts.names.given.has((words[at] as Word).folded);
    const person = isPerson ? -1 : personWithin(words, at, last, parts);
    const first = person < 0 ? at : person;
    const kind = kindOfName(words, first, last, placeWords, parts);
    if (kind) entities.push({ kind, first, last });
    // „De Gentse Tilly Bakker”: the adjective is no part of the name; „de Gentse Opera” is none.
    else if (first < last && !parts.lexicon.knows((words[first + 1] as Word).folded)) {
      const kind = kindOfName(words, first + 1, last, placeWords, parts);
      if (kind) entities.push({ kind, first: first + 1, last });
    }
    at = last;
  }
  return entities;
}

/** „Topman”, and „bankdirecteur” before a name. */
function isTitle(folded: string, { names, lexicon }: EntityParts): boolean {
  return names.titles.has(folded) || (!names.given.has(folded) && isForPerson(folded, names, lexicon));
}

/** „De Dendermaarse fabriek”, „een Nederlandstalige krant”: what belongs to a place or a people, before a noun. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const { folded, first, closesClause } = words[at] as Word;
  const next = words[at + 1];
  return (
    !first &&
    !closesClause &&
    /..(?:se|talige)$/.test(folded) &&
    next?.cls === "content" &&
    !next.capitalised &&
    ARTICLE.test(words[at - 1]?.folded ?? "")
  );
}

/**
 * „Opinieartikel van Rudi Smit” and „de Gentse Rudi Smit” are about a person: index of the given name behind a particle or
 * the adjective of a place; -1 for none.
 */
function personWithin(
  words: readonly Word[],
  first: number,
  last: number,
  { names, lexicon }: EntityParts,
): number {
  for (let at = first + 1; at < last; at++) {
    const before = words[at - 1] as Word;
    const isOfPlace = at === first + 1 && before.place !== null && /s(?:e|er)?$/.test(before.folded);
    // „Minister van Defensie Karel Wouters”.
    const isOfOffice = at === first + 1 && words[first - 1]?.folded === "van" && lexicon.knows(before.folded);
    const isBehind = isOfPlace || isOfOffice || (at > first + 1 && names.particles.has(before.folded));
    if (isBehind && names.given.has(words[at]?.folded ?? "")) return at;
  }
  return -1;
}

function beginsName(analysis: Analysis, at: number, { names, lexicon }: EntityParts): boolean {
  const { words, terms } = analysis;
  const word = words[at] as Word;
  if (!word.capitalised || word.number !== undefined) return false;
  if (!word.first) return word.cls === "content" || word.cls === "light" || /^\p{Lu}{2,}/u.test(word.surface);
  // „IS” is no form of „zijn”.
  if (word.cls !== "content") return terms.some(({ kind, words: of }) => kind === "acronym" && of[0] === at);
  const next = words[at + 1];
  return (
    names.given.has(word.folded) ||
    word.place !== null ||
    /^\p{Lu}[\p{Lu}\p{N}]/u.test(word.surface) ||
    next?.capitalised === true ||
    // „Mirelka tekende”: no word, and no compound of words either.
    (!lexicon.knows(word.folded) && terms.some((term) => isAlone(term, at)))
  );
}

function isAlone({ words, keys }: Term, at: number): boolean {
  return words.length === 1 && words[0] === at && keys.every(({ quality }) => quality === KEY_QUALITY.stem);
}

function endOfName(words: readonly Word[], from: number, { names }: EntityParts): number {
  let last = from;
  for (let at = from + 1; at < words.length; at++) {
    if (words[at - 1]?.closesClause && !/^\p{Lu}\p{L}?$/u.test(words[at - 1]?.surface ?? "")) break;
    const word = words[at] as Word;
    if (word.capitalised || isNumberInName(words, at)) last = at;
    else {
      const length = particleAt(words, at, names);
      if (length === 0 || (PLACE_PREPOSITIONS.has(word.folded) && isPlaceSoon(words, at))) break;
      at += length - 1;
    }
  }
  return last;
}

/** „Apollo 11”, but „kreeg Jansen 300 stemmen” and „toen Jansen 27 jaar was” count something. */
function isNumberInName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = word.closesClause ? undefined : words[at + 1];
  const counts =
    next !== undefined && /^\p{Ll}*(?:en|s|jaar|uur|procent|euro|meter|keer)$/u.test(next.surface);
  return typeof word.number === "number" && /^\d+$/.test(word.surface) && !counts;
}

/** How many words from one on are a particle with more of the name behind it; 0 for none. „Op” alone is none, „op de” is. */
function particleAt(words: readonly Word[], at: number, { particles }: Names): number {
  for (let length = 1; length <= LONGEST_PARTICLE && !words[at + length - 1]?.closesClause; length++) {
    const particle = words.slice(at, at + length).map(({ folded }) => folded);
    if (words[at + length]?.capitalised && particles.has(particle.join(" "))) return length;
  }
  return 0;
}

/** „Defensie in Washington”, „Belg in de Vlaamse versie”: where the place begins, the name has ended. */
function isPlaceSoon(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.capitalised ? words[at + 1] : words[at + 2];
  return next?.place !== null && next?.place !== undefined;
}

function kindOfName(
  words: readonly Word[],
  first: number,
  last: number,
  placeWords: ReadonlyMap<number, string>,
  parts: EntityParts,
): EntityKind | null {
  const { names, places } = parts;
  const word = words[first] as Word;
  const before = words[first - 1];
  if (names.given.has(word.folded) && (last > first || !placeWords.has(first))) return "person";
  const hasGiven = words.slice(first, last).some((each) => names.given.has(each.folded));
  if (hasGiven && !placeWords.has(first)) return "person";
  if (last > first && /^\p{Lu}$/u.test(word.surface)) return "person";
  if (before && isTitle(before.folded, parts)) return "person";
  if (names.titles.has(word.folded) && last > first) return "person";
  const key = placeWords.get(first);
  if (key !== undefined) {
    const isName =
      places.get(key)?.names.some((name) => name.toLowerCase().split(" ")[0] === word.norm) ?? false;
    return isName ? "place" : null;
  }
  if (before && PLACE_PREPOSITIONS.has(before.folded) && !/^\p{Lu}{2,}/u.test(word.surface)) return "place";
  if (
    /(?:straat|laan|plein|gracht|weg|kade|dijk|berg|burg|dorp|stad|land|eiland|haven|zee|meer|rivier|-(?:west|oost|noord|zuid|centrum))$/.test(
      word.norm,
    )
  )
    return "place";
  return "name";
}
