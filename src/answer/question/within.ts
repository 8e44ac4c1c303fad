import { membersOf, wholesOf } from "../../dutch/calendar.ts";
import type { Dutch } from "../../dutch/dutch.ts";
import { stretchesAround, timesAround, timesWithin, yearsOf } from "../../dutch/time-keys.ts";
import { RELATION_QUALITY } from "../weights.ts";
import type { QueryKey } from "./query.ts";

/** A stretch of more years than this is a loose way to say when. */
const LOOSE = 20;

/**
 * Gives the times and places that lie within one, and those that it lies in: who asks for the eighties finds 1986, who
 * asks for Belgium finds Ghent, and the other way round for less. Only what the article has.
 * @param has tells whether the article has a key
 */
export function withinAndAround(key: string, dutch: Dutch, has: (key: string) => boolean): QueryKey[] {
  return [...places(key, dutch), ...times(key, dutch), ...stretches(key, has)].filter(({ key: other }) =>
    has(other),
  );
}

function places(key: string, { containment, places }: Dutch): QueryKey[] {
  if (!key.startsWith("@")) return [];
  const nameOf = (other: string) => places.get(other)?.names[0] ?? other;
  return [
    ...containment
      .within(key)
      .map((other) => related(other, RELATION_QUALITY.looselyWithin, "narrower", nameOf(other))),
    ...containment
      .around(key)
      .map((other) => related(other, RELATION_QUALITY.looselyAround, "broader", nameOf(other))),
  ];
}

function times(key: string, dutch: Dutch): QueryKey[] {
  const span = yearsOf(key);
  if (span) {
    const inside = RELATION_QUALITY[isLoose(span) ? "looselyWithin" : "narrower"];
    return [
      ...timesWithin(key).map((other) => related(other, inside, "narrower")),
      ...timesAround(key).map((other) => {
        const loose = isLoose(yearsOf(other) as readonly [number, number]);
        return related(other, RELATION_QUALITY[loose ? "looselyAround" : "broader"], "broader");
      }),
    ];
  }
  const stem = (word: string) => dutch.form(word).stem;
  return [
    ...membersOf(key).map((word) => related(stem(word), RELATION_QUALITY.looselyWithin, "narrower", word)),
    ...wholesOf(key).map((word) => related(stem(word), RELATION_QUALITY.looselyAround, "broader", word)),
  ];
}

/** What holds for a stretch of years holds for each of them, so a stretch answers for its years as a part does for its whole. */
function stretches(key: string, has: (key: string) => boolean): QueryKey[] {
  return stretchesAround(key)
    .filter(has)
    .map((other) => {
      const loose = isLoose(yearsOf(other) as readonly [number, number]);
      return related(other, RELATION_QUALITY[loose ? "looselyWithin" : "narrower"], "narrower");
    });
}

function isLoose([from, to]: readonly [number, number]): boolean {
  return to - from > LOOSE;
}

function related(
  key: string,
  quality: number,
  via: "narrower" | "broader",
  word = key.replace(/^\D+:?/, ""),
): QueryKey {
  return { key, quality, via, word };
}
