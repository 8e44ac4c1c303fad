/** What a name on the map is. */
export type PlaceKind = "country" | "region" | "province" | "city" | "water";

/** A place, its names and the words made of them. */
export interface Place {
  readonly key: string;
  readonly kind: PlaceKind;
  readonly names: readonly string[];
  /** Uninflected: Belgisch, Gents. */
  readonly adjectives: readonly string[];
  /** Singular: Belg, Gentenaar; the woman's as well: Belgische. */
  readonly inhabitants: readonly string[];
  /** A country's capital; what another place lies in: its country, its province. */
  readonly partners: readonly string[];
  /** For a region: the countries, provinces and cities in it. */
  readonly parts: readonly string[];
}

/** Reads `Name, other names | adjectives | inhabitants | capital or what it lies in | parts` lines under `# kind: …` headings. */
export function parsePlaces(text: string): Place[] {
  const places: Place[] = [];
  let kind: PlaceKind = "country";
  for (const line of text.split("\n")) {
    const heading = /^#\s*kind:\s*(country|region|province|city|water)\s*$/.exec(line);
    if (heading) kind = heading[1] as PlaceKind;
    if (line.startsWith("#") || line.trim() === "") continue;
    const [names = [], adjectives = [], inhabitants = [], partners = [], parts = []] = line
      .split("|")
      .map((part) =>
        part
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      );
    if (names.length === 0) continue;
    const isRegular = kind === "city" && adjectives.length + inhabitants.length === 0;
    places.push({
      key: `@${(names[0] as string).toLowerCase()}`,
      kind,
      names,
      adjectives: isRegular ? regularForms(names[0] as string, "s") : adjectives,
      inhabitants: isRegular ? regularForms(names[0] as string, "er") : inhabitants,
      partners,
      parts,
    });
  }
  return places;
}

/** Manchesters, Manchesterer; a name that ends in a vowel or an s has no forms that can be told from its own. */
function regularForms(name: string, ending: string): string[] {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?<![aeiouyxsz])$/u.test(name) ? [name + ending] : [];
}

/** The forms of a place's adjective: Gents, Gentse; Chinees, Chinese; Venloos, Venlose. */
export function inflected(adjective: string): string[] {
  return [adjective, `${adjective}e`, `${adjective.replace(/([aeou])\1s$/u, "$1s")}e`];
}
