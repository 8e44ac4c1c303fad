import { type Entity, type EntityKind, isProperName, wordsOfEntity } from "../dutch/entities.ts";
import type { Analysis, Word } from "../dutch/word.ts";
import { kindOfPlace } from "./asked-noun.ts";
import { fitOf, tellsConsequence } from "./entity-fit.ts";
import {
  type AnswerEntity,
  areLettersIn,
  findCompound,
  findLongForm,
  findPronoun,
  findQuoted,
  findTitle,
} from "./explaining-entity.ts";
import { matchOfFocus, type TermMatch } from "./match.ts";
import { isDating, isMeasured } from "./measured.ts";
import { isAgeOfOther, isNameOfOther, isOnlyLife } from "./of-other.ts";
import { isNamed, type Query, type QueryTerm } from "./query.ts";
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

/** What a poor fit costs, in the same measure. */
const POOR_FIT = 8;

/** What is left of a number's fit when it counts more: „zestig mensen” does not say how many children. */
const COUNTS_MORE = 0.4;

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
  if (expects === null) return query.type.kind === "who" ? findTitle(query, view, matches) : null;
  const focus = matchOfFocus(query.terms, matches);
  const namesThing = expects === "name" && !asksWhoseName;
  const quoted = namesThing ? findQuoted(view) : null;
  if (quoted && quoted.first > (focus?.words.at(-1) ?? Number.POSITIVE_INFINITY)) return quoted;
  const found = foundWords(query, matches);
  const centre = average([...found.all]);
  const counted = query.type.kind === "how-many" && focus?.by?.via === "broader" ? COUNTS_MORE : 1;
  let names = 0;
  let best: AnswerEntity | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const entity of view.entities) {
    const hasUnit = isMeasured(entity, view, units);
    // „Hoe lang” asks for a time as well as for a length.
    const isLength = units.includes("length") && entity.kind === "quantity" && hasUnit;
    const isDate = units.includes("age") && isDating(entity, view);
    const isOfKind =
      placeKind === null ||
      wordsOfEntity(entity).some((at) => isPlaceOfKind(view, at, placeKind, placeKindOf));
    if (!isOfKind) continue;
    // „De VS”: letters are a name, and of a country as well.
    const isPlace = placeKind !== null && entity.kind === "name";
    const rank = isLength || isDate || isPlace ? 0 : ACCEPTS[expects].indexOf(entity.kind);
    if (rank < 0 || isAsked(entity, found, query, view)) continue;
    if (isProperName(entity)) names++;
    const isOfUnit = units.length === 0 || isDate || hasUnit;
    const isOfOther =
      (asksWhoseName && isNameOfOther(entity, view, focus)) ||
      (units.includes("age") && isAgeOfOther(entity, view, found.named)) ||
      (expects === "time" && isOnlyLife(entity, view, matches));
    const fit =
      fitOf(entity, query.type, view) *
      (entity.kind === "quantity" ? counted : 1) *
      (isOfOther ? OF_OTHER : 1);
    const distance = Math.abs(entity.first - centre) / 4;
    const cost = rank * 3 + distance + (isOfUnit ? 0 : WRONG_UNIT) + (1 - fit) * POOR_FIT;
    if (cost < bestCost) {
      best = { ...entity, fit };
      bestCost = cost;
    }
  }
  // „Hoe heten de broers” is not answered by one of them.
  if (best && query.type.asksMany && names === 1 && isProperName(best))
    return { ...best, fit: best.fit * ONE_OF };
  if (best || quoted) return best ?? quoted;
  if (expects === "person") return findPronoun(view);
  return namesThing ? findCompound(query, view) : null;
}

/** The words of a sentence that were found, and those that were found by a name, a time or a number. */
interface Found {
  readonly all: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
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

/** Whether an entity is spoken of in the question already; what merely joins („De” in „Karel De Smet”) aside. */
function isAsked(
  entity: Entity,
  { all, named }: Found,
  query: Query,
  { analysis, entities }: SentenceView,
): boolean {
  if (entity.kind === "quantity") return false;
  if (entity.kind === "reason") return isConsequence(entity, all, analysis.words);
  // „Topman Jan Vos”, „de student, Jan Vos,”: whom the question names, and no one else.
  if (entity.kind === "role" && named.has(entity.last + 1)) return true;
  if (isOtherFormOf(named, entity, analysis)) return true;
  // Of „de Werkgroep Kleine Zoogdieren (WKZ)” the name itself is the answer.
  if (areLettersIn(analysis, entity.first) && entities.some(({ last }) => last === entity.first - 1))
    return true;
  // „Jan Pieter de Vries” is the Jan de Vries who was asked about.
  if (entity.first < entity.last && named.has(entity.first) && named.has(entity.last)) return true;
  return wordsOfEntity(entity).every((at) => {
    const word = analysis.words[at] as Word;
    if (word.cls === "stop" && word.number === undefined) return true;
    if (!all.has(at) && !(word.capitalised && !word.first && isWordOf(query, word))) return false;
    // A number in brackets behind a name says when someone was born: found by „geboren”, but not named by it.
    if (/\p{N}/u.test(word.surface)) return isNamedIn(query, word);
    return !word.capitalised || word.first || named.has(at) || isWordOf(query, word);
  });
}

/** „Naar aanleiding van het ontslag” tells what came of the resignation, not why it came to that. */
function isConsequence({ last }: Entity, found: ReadonlySet<number>, words: readonly Word[]): boolean {
  if (tellsConsequence(words[last] as Word)) return false;
  let carriers = 0;
  for (let at = last + 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.cls === "content") {
      if (!found.has(at)) return false;
      carriers++;
    }
    if (word.closesClause) break;
  }
  return carriers > 0;
}

/** „Nationale Vereniging van Deltawerkers (NVD)”: letters in brackets are the same thing as the name before them. */
function isOtherFormOf(found: ReadonlySet<number>, { first, last }: Entity, analysis: Analysis): boolean {
  return (
    (found.has(last + 1) && areLettersIn(analysis, last + 1)) ||
    (found.has(first - 1) && areLettersIn(analysis, first))
  );
}

function isWordOf({ analysis }: Query, { stem, folded }: Word): boolean {
  return analysis.words.some((word) => word.folded === folded || word.stem === stem);
}

function isNamedIn({ analysis }: Query, word: Word): boolean {
  return analysis.words.some(({ number, surface }) => surface === word.surface || number === word.number);
}

function isPlaceOfKind(
  view: SentenceView,
  at: number,
  kind: string,
  placeKindOf: (key: string) => string | null,
): boolean {
  const { words } = view.analysis;
  // „De provincie Luik” is no city.
  const named = kindOfPlace(words[at - 1]?.folded ?? "");
  if (named !== null && words[at]?.capitalised) return named === kind;
  const place = words[at]?.place;
  return place !== null && place !== undefined && placeKindOf(place) === kind;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
