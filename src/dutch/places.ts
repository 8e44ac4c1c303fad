/** What a name on the map is. */
export type PlaceKind = "country" | "region" | "province" | "city" | "water";

/** A place, its names and the words made of them. */
export interface Place {
  readonly key: string;
  readonly kind: PlaceKind;
  readonly names: readonly string[];
  /** Adjectives and inhabitants. */
  readonly derived: readonly string[];
  /** A country's capital, or the country (and province) that a city lies in. */
  readonly partners: readonly string[];
}

/** Reads `Name, other names | adjectives | inhabitants | capital or country` lines under `# kind: …` headings. */
export function parsePlaces(text: string): Place[] {
  const places: Place[] = [];
  let kind: PlaceKind = "country";
  for (const line of text.split("\n")) {
    const heading = /^#\s*kind:\s*(country|region|province|city|water)\s*$/.exec(line);
    if (heading) kind = heading[1] as PlaceKind;
    if (line.startsWith("#") || line.trim() === "") continue;
    const [names = [], adjectives = [], inhabitants = [], partners = []] = line.split("|").map((part) =>
      part
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    );
    if (names.length === 0) continue;
    places.push({
      key: `@${(names[0] as string).toLowerCase()}`,
      kind,
      names,
      derived: [...adjectives, ...inhabitants],
      partners,
    });
  }
  return places;
}
