import { type Entity, type EntityKind, isProperName, wordsOfEntity } from "../../dutch/entities.ts";
import { isWithin, type Stretch } from "../../dutch/noun-phrase.ts";
import { wordsCovering } from "../find/finds.ts";
import { matchOfFocus, type TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { isNamed, type Query, type QueryTerm } from "../question/query.ts";
import { isApart } from "./apart.ts";
import { type Found, isAsked } from "./asked-entity.ts";
import { isOwnerOfAsked } from "./asked-relative.ts";
import { isTitledAsAsked } from "./asked-title.ts";
import { prepositionOf, standsBehind } from "./behind-preposition.ts";
import { clauseOfDeed } from "./clause-of-deed.ts";
import { countingOf, isBefore, isWhole } from "./counted.ts";
import { doerOfDeed } from "./doer-of-deed.ts";
import { fitOf } from "./entity-fit.ts";
import {
  type AnswerEntity,
  findCompound,
  findDoer,
  findLongForm,
  findPronoun,
  findQuoted,
  findTitle,
} from "./explaining-entity.ts";
import { findHardship } from "./hardship.ts";
import { isDating, isMeasured } from "./measured.ts";
import { findMoment } from "./moment.ts";
import { findNickname } from "./nickname.ts";
import { fitOfOccasion } from "./occasion.ts";
import { isOfPeople } from "./of-other.ts";
import { findOrigin } from "./origin.ts";
import { createOtherTest } from "./other-test.ts";
import { isPlaceOfKind } from "./place-kind.ts";
import { isReasonOfOther } from "./reason-of-other.ts";

/** The kinds of entity that can answer for each kind asked for, best first. */
const ACCEPTS: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  person: ["person", "name", "role"],
  role: ["role"],
  place: ["place", "locative"],
  locative: ["place", "locative"],
  name: ["name", "person", "place"],
  quantity: ["quantity"],
  time: ["time"],
  reason: ["reason"],
};

/** What a number in another unit than the one asked for costs; more than any distance in a sentence. */
const WRONG_UNIT = 20;

/** What it is worth to stand behind the preposition of „aan wie”. */
const BEHIND = 6;

/** What it is worth to do, by the sentence, what was asked who did it. */
const DOES = 6;

/** What it is worth for a place to stand in the clause that tells what was asked where it was done. */
const IN_CLAUSE = 2;

/** What it is worth for a number to stand before what is counted. */
const COUNTING = 4;

/** What it costs a number to be told apart from who or what the question names. */
const APART = 5;

/** What it costs a name to tell of whose people somebody is: „twee leden van IS”. */
const OF_PEOPLE = 5;

/** What a poor fit costs, in the same measure. */
const POOR_FIT = 8;

/** What is left of a number's fit when it counts more: „zestig mensen” does not say how many children. */
const COUNTS_MORE = 0.4;

/** Words for people of any kind. */
const ANYONE = /^(?:man|mensen|personen|lui|lieden)$/;

/** What is left of it when it counts something else: „vier edities” are no journalists. */
const COUNTS_OTHER = 0.4;

/** What is left of the fit of one name where several are asked for. */
const ONE_OF = 0.3;

/** What is left of the fit of a name or an age that is said to be someone else's. */
const OF_OTHER = 0.2;

/** The entity of the kind asked for that is not itself part of the question, nearest to what was found. */
export function findAnswerEntity(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  placeKindOf: (key: string) => string | null,
): AnswerEntity | null {
  const { expects, placeKind, units, spelledOut, asksWhoseName } = query.type;
  if (spelledOut) return findLongForm(query, view, matches);
  if (expects === null) return findTitle(query, view, matches);
  const focus = matchOfFocus(query.terms, matches);
  const namesThing = expects === "name" && !asksWhoseName;
  const quoted = namesThing ? findQuoted(view) : null;
  if (quoted && quoted.first > (focus?.words.at(-1) ?? Number.POSITIVE_INFINITY)) return quoted;
  const found = foundWords(query, matches);
  const covering = wordsCovering(query.terms, matches);
  const centre = average(found.all.size > 0 ? [...found.all] : covering);
  const countsMore =
    query.type.kind === "how-many" &&
    focus?.by?.via === "broader" &&
    // „Hoeveel man” asks for people of any kind.
    query.terms.some(({ isFocus, folded }) => isFocus && !ANYONE.test(folded.join(" ")));
  const preposition = expects === "person" ? prepositionOf(query.analysis.words) : null;
  let clause: Stretch | null | undefined;
  let doer: Stretch | null | undefined;
  let isOfOther: ((entity: Entity) => boolean) | null = null;
  let names = 0;
  let best: AnswerEntity | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const entity of view.entities) {
    const hasUnit = isMeasured(entity, view, units);
    // „Hoe lang” asks for a time as well as for a length.
    const isLength = units.includes("length") && entity.kind === "quantity" && hasUnit;
    const isDate = units.includes("age") && isDating(entity, view);
    // „De VS”: letters are a name, and of a country as well.
    const isPlace = placeKind !== null && entity.kind === "name";
    const rank = isLength || isDate || isPlace ? 0 : ACCEPTS[expects].indexOf(entity.kind);
    if (rank < 0) continue;
    const isOfKind =
      placeKind === null ||
      wordsOfEntity(entity).some((at) => isPlaceOfKind(view, at, placeKind, placeKindOf));
    if (!isOfKind || isAsked(entity, found, query, view)) continue;
    if (isTitledAsAsked(entity, query, view, matches) || isOwnerOfAsked(entity, query, matches)) continue;
    if (expects === "reason" && isReasonOfOther(entity, view, query.terms, matches)) continue;
    if (isProperName(entity)) names++;
    const isOfUnit = units.length === 0 || isDate || hasUnit;
    const counting =
      entity.kind === "quantity" && query.type.counts ? countingOf(entity, query, focus, view) : "unknown";
    if (clause === undefined) clause = clauseOfDeed(query, view, matches);
    if (doer === undefined) doer = doerOfDeed(query, view, matches, found.all);
    isOfOther ??= createOtherTest(query, view, matches, found);
    const fit =
      Math.max(fitOf(entity, query.type, view), query.negated ? 0 : fitOfOccasion(entity, view, covering)) *
      (counting === "other" ? COUNTS_OTHER : 1) *
      (entity.kind === "quantity" && countsMore ? COUNTS_MORE : 1) *
      (isOfOther(entity) ? OF_OTHER : 1);
    const distance = Math.abs(entity.first - centre) / 4;
    const isCounting =
      entity.kind === "quantity" &&
      isWhole(entity, view.analysis.words) &&
      (counting === "asked" || isBefore(entity, focus));
    const isBehind = preposition !== null && standsBehind(view.analysis.words, entity, preposition);
    const cost =
      (isBehind ? -BEHIND : 0) -
      (doer !== null && isWithin(doer, entity.first) ? DOES : 0) -
      (clause !== null && isWithin(clause, entity.first) ? IN_CLAUSE : 0) +
      (isApart(entity, found.named, view.analysis.words) ? APART : 0) +
      (expects === "person" && preposition === null && isOfPeople(entity, view) ? OF_PEOPLE : 0) -
      (isCounting ? COUNTING : 0) +
      rank * 3 +
      distance +
      (isOfUnit ? 0 : WRONG_UNIT) +
      (1 - fit) * POOR_FIT;
    if (cost < bestCost) {
      best = { ...entity, fit };
      bestCost = cost;
    }
  }
  // „Hoe heten de broers” is not answered by one of them.
  if (best && query.type.asksMany && names === 1 && isProperName(best))
    return { ...best, fit: best.fit * ONE_OF };
  const origin = expects === "place" ? findOrigin(query, view, new Set(covering), placeKindOf) : null;
  if (origin && (origin.fit === 1 || best === null)) return origin;
  const moment = expects === "time" ? findMoment(query, view, covering) : null;
  if (moment && moment.fit > (best?.fit ?? 0)) return moment;
  if (best || quoted) return best ?? quoted;
  if (expects === "reason") return findHardship(query, view, matches);
  if (expects === "person") return findDoer(query, view, matches) ?? findPronoun(query, view, matches);
  return namesThing ? (findNickname(view, found.all) ?? findCompound(query, view)) : null;
}

function foundWords({ terms }: Query, matches: readonly TermMatch[]): Found {
  const all = new Set<number>();
  const named = new Set<number>();
  matches.forEach(({ quality, words }, at) => {
    if (quality <= 0.7) return;
    for (const word of words) {
      all.add(word);
      if (isNamed(terms[at] as QueryTerm)) named.add(word);
    }
  });
  return { all, named };
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
