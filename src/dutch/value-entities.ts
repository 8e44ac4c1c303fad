import { isInNumericDate, isWeekday, isYear, MONTH_NAMES, monthAt, shortYearAt } from "./calendar.ts";
import { clockAt, findClocks } from "./clock.ts";
import type { Entity } from "./entities.ts";
import type { Analysis, Word } from "./word.ts";

const MONTHS = new Set(MONTH_NAMES);
/** Words that name a time by themselves, if only vaguely. */
export const TIME_WORDS = new Set(
  "gisteren vandaag morgen overmorgen eergisteren vanochtend vanmiddag vanavond vannacht ochtend middag avond nacht voorjaar zomer najaar herfst winter lente eeuw geleden destijds sindsdien daarna vervolgens inmiddels thans tegenwoordig momenteel later vroeger voorheen intussen begin eind einde halverwege jaren jaar maand maanden week weken dag dagen uur uren minuten weekend weekeinde middernacht zonsopgang zonsondergang gisteravond gisterochtend gistermiddag gisternacht kerst kerstmis kerstdag kerstavond pasen paasmaandag pinksteren hemelvaart hemelvaartsdag nieuwjaar nieuwjaarsdag oudejaarsavond oudjaar allerheiligen carnaval".split(
    " ",
  ),
);
/** What times and durations are counted in. */
export const TIME_UNITS =
  /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|seconde|seconden|eeuw|eeuwen|decennia|decennium)$/;
/** How often something is done. */
const FREQUENCY =
  /^(?:herhaaldelijk|regelmatig|geregeld|dagelijks|wekelijks|maandelijks|jaarlijks|tweewekelijks|halfjaarlijks|zelden|meermaals|meermalen|tweemaal|driemaal|viermaal|eenmaal|eenmalig)$/;

/** „29-jarige”, „veertienjarige”: a word that tells an age. */
export function isAgeWord({ folded }: Word): boolean {
  return /^(?:\d+-?|\p{L}*(?:en|tig|een|twee|drie|vier|vijf|zes|acht|elf|twaalf))jarigen?$/u.test(folded);
}

/** What stands before a number that counts, though it could be a year: „meer dan 1000 verhalen”. */
const COUNTS = /^(?:dan|ongeveer|circa|ca|zo'n|zowat|ruim|bijna|minstens|liefst|slechts)$/;

/**
 * Finds numbers and inexact quantities: „twaalf”, „tientallen”, „dagelijks”, „29-jarige”. Those of dates and clocks count
 * nothing.
 */
export function findQuantities(analysis: Analysis): Entity[] {
  const { words } = analysis;
  const inClock = new Set(findClocks(words).flatMap((clock) => clock.words));
  return words.flatMap((word, at) => {
    if (word.number === undefined && !FREQUENCY.test(word.folded) && !isAgeWord(word)) return [];
    if (isDatePart(analysis, at) || inClock.has(at)) return [];
    return [{ kind: "quantity" as const, first: at, last: at }];
  });
}

/** The day, the month or the year of a date. */
function isDatePart({ text, words }: Analysis, at: number): boolean {
  const word = words[at] as Word;
  return (
    (isYear(word.surface) && !COUNTS.test(words[at - 1]?.folded ?? "")) ||
    MONTHS.has(word.folded) ||
    isDateDay(text, words, at) ||
    monthAt(text, words, at) !== null ||
    shortYearAt(text, words, at) !== null ||
    (/^\d0$/.test(word.surface) && words[at - 1]?.folded === "jaren")
  );
}

function isDateDay(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.number === undefined) return false;
  const next = words[at + 1];
  if (!next) return isInNumericDate(text, words, at);
  return MONTHS.has(next.folded) || monthAt(text, words, at + 1) !== null || isInNumericDate(text, words, at);
}

/** Finds dates, times, durations and words for a time: „12 mei 2021”, „een week”, „de Tweede Wereldoorlog”, „gisteren”. */
export function findTimes(analysis: Analysis): Entity[] {
  const { words } = analysis;
  const entities: Entity[] = [];
  const add = (first: number, last: number) => {
    entities.push({ kind: "time", first, last });
    return last;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const clock = clockAt(words, at);
    const isUnit = TIME_UNITS.test(words[at + 1]?.folded ?? "");
    if (clock || isDatePart(analysis, at) || isWeekday(word.folded)) {
      at = add(at, endOfDate(analysis, clock?.last ?? at));
    } else if ((word.number !== undefined || /^(?:een|anderhalve?|halve?)$/.test(word.folded)) && isUnit) {
      const isPlaced = /^(?:geleden|later|eerder|lang|daarna|ervoor)$/.test(words[at + 2]?.folded ?? "");
      at = add(at, isPlaced ? at + 2 : at + 1);
    } else if (TIME_WORDS.has(word.folded)) at = add(beginOfVague(words, at), endOfVague(analysis, at));
  }
  const isFree = (at: number) => !entities.some(({ first, last }) => first <= at && at <= last);
  for (const { kind, words: covered } of analysis.terms) {
    const [first, last] = [Math.min(...covered), Math.max(...covered)];
    if (kind === "time" && last - first < covered.length && covered.every(isFree)) add(first, last);
  }
  return entities;
}

function endOfDate(analysis: Analysis, from: number): number {
  const { words } = analysis;
  // „De laatste zondag van augustus”.
  const isOfMonth =
    isWeekday(words[from]?.folded ?? "") &&
    words[from + 1]?.folded === "van" &&
    MONTHS.has(words[from + 2]?.folded ?? "");
  let last = isOfMonth ? from + 2 : from;
  while (last + 1 < analysis.words.length && continuesDate(analysis, last + 1)) last++;
  return last;
}

/** „Vorig jaar”, „deze maand”: what tells which one. */
function beginOfVague(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  const isWhich =
    before?.closesClause === false &&
    /^(?:vorige?|verleden|afgelopen|voorbije|dit|deze|komende?|volgende?|aanstaande)$/.test(before.folded);
  return isWhich ? at - 1 : at;
}

/** „najaar van 2025”, „halverwege de jaren ’80”, „begin vorige eeuw”: what tells when it was. */
function endOfVague(analysis: Analysis, from: number): number {
  const { words } = analysis;
  let at = from + 1;
  while (/^(?:van|de|het|jaren)$/.test(words[at]?.folded ?? "") && !words[at - 1]?.closesClause) at++;
  const isDate = at < words.length && (isDatePart(analysis, at) || words[at - 1]?.folded === "jaren");
  return isDate && !words[from]?.closesClause ? endOfDate(analysis, at) : from;
}

function continuesDate(analysis: Analysis, at: number): boolean {
  const { folded } = analysis.words[at] as Word;
  return isDatePart(analysis, at) || folded === "uur" || folded === "geleden";
}
