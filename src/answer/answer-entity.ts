import { type Entity, type EntityKind, wordsOfEntity } from "../dutch/entities.ts";
import type { Word } from "../dutch/word.ts";
import { isMeasuredIn, type Unit } from "./asked-noun.ts";
import type { TermMatch } from "./match.ts";
import type { Query } from "./query.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The kinds of entity that can answer for each kind asked for, best first. */
const ACCEPTS: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  person: ["person", "name", "role"],
  role: ["person", "name", "role"],
  place: ["place", "locative"],
  locative: ["place", "locative"],
  name: ["name", "person", "place"],
  quantity: ["quantity"],
  time: ["time"],
  reason: ["reason"],
};

/** What a number in another unit than the one asked for costs; more than any distance in a sentence. */
const WRONG_UNIT = 20;

/** The entity of the kind asked for that is not itself part of the question, nearest to what was found. */
export function findAnswerEntity(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  placeKindOf: (key: string) => string | null,
): Entity | null {
  const { expects, placeKind, units } = query.type;
  if (expects === null) return null;
  const found = new Set(matches.filter((match) => match.quality > 0.7).flatMap((match) => match.words));
  const isAsked = (entity: Entity) =>
    expects !== "quantity" &&
    expects !== "reason" &&
    wordsOfEntity(entity).every((at) => found.has(at) && isNamedIn(query, view.analysis.words[at]));
  const centre = average([...found]);
  let best: Entity | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const entity of view.entities) {
    const rank = ACCEPTS[expects].indexOf(entity.kind);
    if (rank < 0 || isAsked(entity)) continue;
    if (
      placeKind !== null &&
      !wordsOfEntity(entity).some((at) => isPlaceOfKind(view, at, placeKind, placeKindOf))
    )
      continue;
    const fits = units.length === 0 || isMeasured(entity, view, units);
    const cost = rank * 3 + Math.abs(entity.first - centre) / 4 + (fits ? 0 : WRONG_UNIT);
    if (cost < bestCost) {
      best = entity;
      bestCost = cost;
    }
  }
  return best;
}

/** Tells whether an entity is a number in one of the units asked for. */
export function isMeasured(entity: Entity, { analysis }: SentenceView, units: readonly Unit[]): boolean {
  const first = analysis.words[entity.first];
  const last = analysis.words[entity.last];
  if (!first || !last || (entity.kind !== "quantity" && entity.kind !== "time")) return false;
  return units.some((unit) => isMeasuredIn(unit, analysis.text, first.start, last.end));
}

/** A number in brackets behind a name says when someone was born: found by „geboren”, but not named by it. */
function isNamedIn({ analysis }: Query, word: Word | undefined): boolean {
  if (!word || !/\p{N}/u.test(word.surface)) return true;
  return analysis.words.some(({ number, surface }) => surface === word.surface || number === word.number);
}

function isPlaceOfKind(
  view: SentenceView,
  at: number,
  kind: string,
  placeKindOf: (key: string) => string | null,
): boolean {
  const place = view.analysis.words[at]?.place;
  return place !== null && place !== undefined && placeKindOf(place) === kind;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
