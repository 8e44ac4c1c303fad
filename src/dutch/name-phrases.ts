import { type Acronym, acronymKey } from "./acronyms.ts";
import { lookupForm } from "./analyse.ts";
import type { Period } from "./periods.ts";
import type { Phrase } from "./phrases.ts";
import { inflected, type Place } from "./places.ts";

/** The names of places that are several words, as phrases. */
export function placePhrases(places: readonly Place[], stemOf: (word: string) => string): Phrase[] {
  return places.flatMap((place) =>
    [...place.names, ...place.adjectives, ...place.inhabitants]
      .filter((name) => name.includes(" "))
      .flatMap((name) => longForm(name, place.key, stemOf)),
  );
}

/** „De Belgische hoofdstad”, „de hoofdstad van België”: what capitals are called, as phrases. */
export function capitalPhrases(places: readonly Place[], stemOf: (word: string) => string): Phrase[] {
  const keyOf = new Map(places.flatMap(({ names, key }) => names.map((name) => [name, key] as const)));
  return places.flatMap(({ kind, names, adjectives, partners: [capital = ""] }) => {
    const key = kind === "country" ? keyOf.get(capital) : undefined;
    if (key === undefined) return [];
    const called = [
      ...adjectives.map((adjective) => `${adjective} hoofdstad`),
      ...names.map((name) => `hoofdstad van ${name}`),
    ];
    return called.flatMap((name) => longForm(name, key, stemOf));
  });
}

/** The long forms of acronyms, as phrases that are found under the short form. */
export function acronymPhrases(acronyms: readonly Acronym[], stemOf: (word: string) => string): Phrase[] {
  return acronyms.flatMap(({ short, long }) =>
    long.flatMap((name) => longForm(name, acronymKey(short), stemOf)),
  );
}

/** The names of periods, as phrases. */
export function periodPhrases(periods: readonly Period[], stemOf: (word: string) => string): Phrase[] {
  return periods.flatMap(({ key, names }) => names.flatMap((name) => longForm(name, key, stemOf)));
}

/** The long form of a name, word by word; „Nieuw-Vlaamse Alliantie” may be written with a space, too. */
function longForm(name: string, key: string, stemOf: (word: string) => string): Phrase[] {
  const ways = new Set([name, name.replaceAll("-", " ")]);
  return [...ways].flatMap((way) => {
    const words = way.split(/\s+/u).filter((word) => word !== "");
    const fixed = words.map((word) => stemOf(lookupForm(word)));
    return fixed.length > 0 ? [{ key, fixed, verb: null }] : [];
  });
}

/** The keys of places by what people call them: by their names, by forms of their adjectives, and by the stems of their inhabitants. */
export function placeTables(places: readonly Place[], stemOf: (word: string) => string) {
  const placeByName = new Map<string, string>();
  const placeByAdjective = new Map<string, string>();
  const placeByStem = new Map<string, string>();
  for (const place of places) {
    for (const name of place.names)
      if (!placeByName.has(lookupForm(name))) placeByName.set(lookupForm(name), place.key);
    for (const form of place.adjectives.flatMap(inflected))
      if (!placeByAdjective.has(lookupForm(form))) placeByAdjective.set(lookupForm(form), place.key);
    for (const word of place.inhabitants) {
      const stem = stemOf(lookupForm(word));
      if (!placeByStem.has(stem)) placeByStem.set(stem, place.key);
    }
  }
  return { placeByName, placeByAdjective, placeByStem };
}
