import type { Lexicon } from "./lexicon.ts";
import { FEELING, findLocatives } from "./locatives.ts";
import type { Names } from "./names.ts";
import type { Place } from "./places.ts";
import { properNames } from "./proper-names.ts";
import { range } from "./range.ts";
import { findRoles } from "./roles.ts";
import { findQuantities, findTimes } from "./value-entities.ts";
import type { Analysis, Word } from "./word.ts";

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

const REASON_WORDS = new Set(
  "omdat doordat daarom vanwege wegens daardoor waardoor aangezien reden redenen oorzaak oorzaken gevolg dankzij zodat wraak motief motiveert motief immers want derhalve hierdoor dus vandaar gezien vermits naargelang aanleiding toegeschreven".split(
    " ",
  ),
);
/** Verbs whose subject has something done to it, or can do something or not. */
const PASSIVE_OR_MODAL =
  /^(?:word|wordt|worden|werd|werden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten)$/;
const DEATH =
  /^(?:overleed|overlijdt?|overlijden|overleden|stierf|stierven|sterft?|sterven|gestorven|bezweek|bezweken|doodging(?:en)?|doodgegaan)$/;

/** Whether a word is a form of a verb for dying. */
export function isDeath(folded: string): boolean {
  return DEATH.test(folded);
}

/** How far before „door” its verb is looked for, and how far behind it who did it, in words. */
const CAUSE_REACH = { verb: 8, doer: 4 };

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
    ...reasons(words, [...names, ...roles]),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** @param doers names and roles of the sentence: „door de agent” says who did it */
function reasons(words: readonly Word[], doers: readonly Entity[]): Entity[] {
  return words.flatMap((_, at) =>
    marksReason(words, at, doers) ? [{ kind: "reason" as const, first: at, last: at }] : [],
  );
}

function marksReason(words: readonly Word[], at: number, doers: readonly Entity[]): boolean {
  const { folded } = words[at] as Word;
  const next = words[at + 1]?.folded ?? "";
  switch (folded) {
    case "om":
      return hasInfinitive(words, at);
    case "uit":
      return FEELING.test(next);
    // In front of its clause, „door” gives a cause; further on it mostly tells who did it.
    case "door":
      return (
        at === 0 ||
        (opensClause(words, at) && words[at + 1]?.capitalised === false) ||
        isMeans(words, at) ||
        isCause(words, at, doers)
      );
    case "toen":
    case "nadat":
    case "waarop":
      return at === 0 || words[at - 1]?.closesClause === true;
    case "zo":
    case "zodanig":
    case "dermate":
      return words
        .slice(at + 1, at + 5)
        .some((word, k) => word.folded === "dat" && (folded !== "zo" || k > 0));
    case "aan":
      return isDiedOf(words, at);
    case "op":
      return (
        /^(?:verzoek|aandringen|aanraden|initiatief|bevel|last)$/.test(next) &&
        words[at + 2]?.folded === "van"
      );
    case "gezien":
      return /^(?:het|de|zijn|haar|hun|dat|deze|dit)$/.test(next);
    case "leidde":
    case "leidden":
    case "leidt":
    case "leiden":
      return words.slice(at + 1, at + 8).some((word) => word.folded === "tot");
    case "dank":
    case "danken":
    case "dankt":
    case "dankte":
    case "dankten":
    case "wijten":
      return words.slice(Math.max(0, at - 8), at + 8).some((word) => word.folded === "aan");
    case "schrijf":
    case "schrijft":
    case "schrijven":
    case "schreef":
    case "schreven":
      return words.slice(at + 1, at + 10).some((word) => word.folded === "toe");
    default:
      return REASON_WORDS.has(folded);
  }
}

/** Whether a word is the first of its clause, or the first behind „maar”. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = /^(?:maar|want|en)$/.test(words[at - 1]?.folded ?? "") ? at - 1 : at;
  return words[before - 1]?.closesClause === true;
}

/**
 * „Werd door zijn kritiek weggestuurd”, „kunnen door de stroming niet duiken”: behind such a verb „door” gives who did it,
 * or, where it is no one, what brought it about.
 */
function isCause(words: readonly Word[], at: number, doers: readonly Entity[]): boolean {
  const before = words.slice(Math.max(0, at - CAUSE_REACH.verb), at);
  const clause = before.slice(before.findLastIndex(({ closesClause }) => closesClause) + 1);
  return (
    clause.some(({ folded }) => PASSIVE_OR_MODAL.test(folded)) &&
    /^(?:de|het|een|zijn|haar|hun)$/.test(words[at + 1]?.folded ?? "") &&
    !doers.some(({ first }) => first > at && first - at <= CAUSE_REACH.doer)
  );
}

/** „Overleed aan een longontsteking”: what someone died of, and no place or person. */
function isDiedOf(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 8), at + 6);
  const noun = words.slice(at + 1, at + 4).find(({ cls }) => cls === "content");
  return near.some(({ folded }) => isDeath(folded)) && noun?.capitalised === false;
}

/** „om … te …”: a purpose. */
function hasInfinitive(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 12).some((word) => word.folded === "te");
}

/** „door … te …”, within a clause: a means. */
function isMeans(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 12);
  const te = behind.findIndex(({ folded }) => folded === "te");
  return te >= 0 && !behind.slice(0, te).some(({ folded, closesClause }) => folded === "om" || closesClause);
}
