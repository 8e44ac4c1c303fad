import type { Lexicon } from "./lexicon.ts";
import { findLocatives } from "./locatives.ts";
import type { Names } from "./names.ts";
import type { Place } from "./places.ts";
import { properNames } from "./proper-names.ts";
import { range } from "./range.ts";
import { findReasons } from "./reasons.ts";
import { findRoles } from "./roles.ts";
import { findQuantities, findTimes } from "./value-entities.ts";
import type { Analysis } from "./word.ts";

/** What a stretch of a sentence names. `name` is a proper name that is neither clearly a person nor a place;
 * `role` is someone who is not named („de woordvoerder”, „andere leden”); `locative` is a place that is not named („op de zolder”). */
export type EntityKind = "person" | "role" | "place" | "locative" | "name" | "quantity" | "time" | "reason";

/** A named or counted thing in a sentence. */
export interface Entity {
  readonly kind: EntityKind;
  /** Indexes of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Indexes of all words of an entity. */
export function wordsOfEntity({ first, last }: Entity): number[] {
  return range(first, last);
}

/** Whether an entity is a name, of whatever. */
export function isProperName({ kind }: Entity): boolean {
  return kind === "name" || kind === "person" || kind === "place";
}

/** The word lists that tell entities apart. */
export interface EntityParts {
  readonly names: Names;
  readonly places: ReadonlyMap<string, Place>;
  readonly lexicon: Pick<Lexicon, "knows">;
}

/** Finds the entities of an analysed sentence, in order. */
export function findEntities(analysis: Analysis, parts: EntityParts): Entity[] {
  const { words } = analysis;
  const names = properNames(analysis, parts);
  const roles = findRoles(words, parts);
  const isInName = ({ first }: Entity) =>
    names.some((name) => name.first < name.last && name.first <= first && first <= name.last);
  return [
    ...names,
    ...roles,
    ...findLocatives(analysis, [...names, ...roles]),
    ...findQuantities(analysis).filter((each) => !isInName(each)),
    ...findTimes(analysis),
    ...findReasons(words, [...names, ...roles]),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
}
