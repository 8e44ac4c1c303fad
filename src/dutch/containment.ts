import type { Place } from "./places.ts";

/** What lies in what on the map; by key. */
export interface Containment {
  /** The places that lie in a place, however deep. */
  within(key: string): readonly string[];
  /** The places that it lies in, the nearest first: a city's up to its country, a country's own regions. */
  around(key: string): readonly string[];
}

/** Reads from the places which lie in which: a capital in its country, a city in its province, a country in its regions. */
export function readContainment(places: readonly Place[]): Containment {
  const keyOf = new Map<string, string>();
  const countries = new Set<string>();
  for (const { key, names, kind } of places) {
    if (kind === "country") countries.add(key);
    for (const name of names) if (!keyOf.has(name)) keyOf.set(name, key);
  }
  const direct = new Map<string, Set<string>>();
  const put = (part: string | undefined, whole: string | undefined) => {
    if (part === undefined || whole === undefined || part === whole) return;
    direct.set(part, (direct.get(part) ?? new Set()).add(whole));
  };
  for (const { key, kind, partners, parts } of places) {
    for (const partner of partners) {
      const other = keyOf.get(partner);
      if (kind === "country") put(other, key);
      else put(key, other);
    }
    for (const part of parts) put(keyOf.get(part), key);
  }

  /** A name may be of two places, Limburg in two countries: what names its own country lies in no other. */
  const climb = (key: string, canLeave: (part: string) => boolean): string[] => {
    const own = [...(direct.get(key) ?? [])].filter((whole) => countries.has(whole));
    const found = new Set<string>();
    let next = [key];
    while (next.length > 0) {
      const parts = next.filter((part) => part === key || canLeave(part));
      next = parts
        .flatMap((part) => [...(direct.get(part) ?? [])])
        .filter((whole) => {
          const isOther = countries.has(whole) && own.length > 0 && !own.includes(whole);
          return whole !== key && !found.has(whole) && !isOther;
        });
      for (const whole of next) found.add(whole);
    }
    return [...found];
  };
  const within = new Map<string, string[]>();
  for (const key of new Set(places.map((place) => place.key))) {
    for (const whole of climb(key, () => true)) {
      const inside = within.get(whole);
      if (inside) inside.push(key);
      else within.set(whole, [key]);
    }
  }
  return {
    within: (key) => within.get(key) ?? [],
    around: (key) => climb(key, (part) => !countries.has(part) && !countries.has(key)),
  };
}
