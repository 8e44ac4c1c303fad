import { isInNumericDate, isYear, MONTH_NAMES, monthAt, shortYearAt } from "./calendar.ts";
import { clockAt, findClocks } from "./clock.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Names } from "./names.ts";
import type { Place } from "./places.ts";
import { properNames } from "./proper-names.ts";
import { range } from "./range.ts";
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

/** The word lists that tell entities apart. */
export interface EntityParts {
  readonly names: Names;
  readonly places: ReadonlyMap<string, Place>;
  readonly lexicon: Pick<Lexicon, "knows">;
}

const MONTHS = new Set(MONTH_NAMES);
const DAYS = new Set("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "));
const TIME_WORDS = new Set(
  "gisteren vandaag morgen overmorgen eergisteren vanochtend vanmiddag vanavond vannacht ochtend middag avond nacht voorjaar zomer najaar herfst winter lente eeuw geleden destijds sindsdien daarna vervolgens inmiddels thans tegenwoordig momenteel later vroeger voorheen intussen begin eind einde halverwege jaren jaar maand maanden week weken dag dagen uur uren minuten".split(
    " ",
  ),
);
const TIME_UNITS =
  /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|seconde|seconden|eeuw|eeuwen|decennia|decennium)$/;
const REASON_WORDS = new Set(
  "omdat doordat daarom vanwege wegens daardoor waardoor aangezien reden redenen oorzaak oorzaken gevolg dankzij zodat wraak motief motiveert motief immers want derhalve hierdoor dus uit om".split(
    " ",
  ),
);

/** Finds the entities of an analysed sentence, in order. */
export function findEntities(analysis: Analysis, parts: EntityParts): Entity[] {
  const { words } = analysis;
  return [
    ...properNames(analysis, parts),
    ...roles(words, parts),
    ...locatives(words),
    ...quantities(analysis),
    ...times(analysis),
    ...reasons(words),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Nouns for people and groups of people, as they end compounds too: vrijheidsstrijders, gemeenteraad. */
const PEOPLE =
  /(?:leden|lid|groep|groepering|beweging|mensen|mannen|man|vrouw|vrouwen|kinderen|strijders?|militairen?|soldaten|troepen|politie|regering|overheid|leger|partij|bedrijf|organisatie|bewoners?|burgers?|ouders?|moeder|vader|zus|zuster|broer|zoon|dochter|oom|tante|vrienden|vriend|vriendin|commissie|bestuur|raad)$/;

/** „de woordvoerder”, „andere leden”: someone who is not named. */
function roles(words: readonly Word[], { names, lexicon }: EntityParts): Entity[] {
  const entities: Entity[] = [];
  words.forEach((word, at) => {
    if (word.cls !== "content" && word.cls !== "light") return;
    if (isSurname(word, words[at - 1], names, lexicon)) return;
    const isRole =
      PEOPLE.test(word.folded) ||
      names.titles.has(word.folded) ||
      names.titles.has(word.folded.replace(/(?:en|s)$/u, ""));
    if (isRole) entities.push({ kind: "role", first: at, last: at });
  });
  return entities;
}

/** „Veldman”, „Jan Timmerman”: a name that ends as a word for people. */
function isSurname(
  word: Word,
  before: Word | undefined,
  { given, titles }: Names,
  { knows }: EntityParts["lexicon"],
): boolean {
  if (!word.capitalised || titles.has(word.folded)) return false;
  if (before?.capitalised && given.has(before.folded)) return true;
  return /man$/.test(word.folded) && (!word.first || !knows(word.folded));
}

const LOCATIVE = new Set(
  "in op bij naast nabij onder boven achter langs tussen te ten rond aan vlakbij binnen buiten tegenover naar uit vanuit".split(
    " ",
  ),
);

/** „onder meer”, „in om te …”: no place follows. */
const NO_PLACE =
  /^(?:meer|andere|om|te|van|voor|met|door|en|of|maar|wie|welke?|elkaar|plaats|feite|totaal|geval)$/;

/** „op de zolder”, „bij een hotel”: a preposition of place, and the noun it goes with. */
function locatives(words: readonly Word[]): Entity[] {
  const entities: Entity[] = [];
  words.forEach((word, at) => {
    if (!LOCATIVE.has(word.folded) || word.closesClause) return;
    if (NO_PLACE.test(words[at + 1]?.folded ?? "")) return;
    let noun = -1;
    for (let last = at + 1; last <= at + 6 && last < words.length; last++) {
      const next = words[last] as Word;
      if (next.number !== undefined || TIME_WORDS.has(next.folded) || MONTHS.has(next.folded)) return;
      if (next.cls === "content") noun = last;
      else if (noun >= 0 && next.cls !== "light") break;
      if (next.closesClause) break;
    }
    if (noun >= 0) entities.push({ kind: "locative", first: at, last: noun });
  });
  return entities;
}

function quantities(analysis: Analysis): Entity[] {
  const { words } = analysis;
  const inClock = new Set(findClocks(words).flatMap((clock) => clock.words));
  return words.flatMap((word, at) =>
    word.number === undefined || isDatePart(analysis, at) || inClock.has(at)
      ? []
      : [{ kind: "quantity" as const, first: at, last: at }],
  );
}

/** The day, the month or the year of a date. */
function isDatePart({ text, words }: Analysis, at: number): boolean {
  const word = words[at] as Word;
  return (
    isYear(word.surface) ||
    MONTHS.has(word.folded) ||
    isDateDay(text, words, at) ||
    monthAt(text, words, at) !== null ||
    shortYearAt(text, words, at) !== null
  );
}

function isDateDay(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.number === undefined) return false;
  const next = words[at + 1];
  if (!next) return isInNumericDate(text, words, at);
  return MONTHS.has(next.folded) || monthAt(text, words, at + 1) !== null || isInNumericDate(text, words, at);
}

function times(analysis: Analysis): Entity[] {
  const { words } = analysis;
  const entities: Entity[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const clock = clockAt(words, at);
    if (clock || isDatePart(analysis, at) || DAYS.has(word.folded)) {
      let last = clock?.last ?? at;
      while (last + 1 < words.length && continuesDate(analysis, last + 1)) last++;
      entities.push({ kind: "time", first: at, last });
      at = last;
    } else if (word.number !== undefined && TIME_UNITS.test(words[at + 1]?.folded ?? "")) {
      const last = /^(?:geleden|later|eerder|lang|daarna|ervoor)$/.test(words[at + 2]?.folded ?? "")
        ? at + 2
        : at + 1;
      entities.push({ kind: "time", first: at, last });
      at = last;
    } else if (TIME_WORDS.has(word.folded)) entities.push({ kind: "time", first: at, last: at });
  }
  return entities;
}

function continuesDate(analysis: Analysis, at: number): boolean {
  const { folded } = analysis.words[at] as Word;
  return isDatePart(analysis, at) || folded === "uur" || folded === "geleden";
}

function reasons(words: readonly Word[]): Entity[] {
  const entities: Entity[] = [];
  words.forEach((word, at) => {
    if (!REASON_WORDS.has(word.folded)) return;
    if (word.folded === "om" && !hasInfinitive(words, at)) return;
    if (
      word.folded === "uit" &&
      !/^(?:wraak|angst|protest|vrees|woede|liefde|onvrede|solidariteit|geldgebrek)$/.test(
        words[at + 1]?.folded ?? "",
      )
    )
      return;
    entities.push({ kind: "reason", first: at, last: at });
  });
  return entities;
}

/** „om … te …”: a purpose. */
function hasInfinitive(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 12).some((word) => word.folded === "te");
}
