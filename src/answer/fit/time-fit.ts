import { isWeekday, isYear, MONTH_NAMES } from "../../dutch/calendar.ts";
import { wordsBefore } from "../../dutch/clause-bounds.ts";
import { clockAt } from "../../dutch/clock.ts";
import { TIME_UNITS } from "../../dutch/value-entities.ts";
import { isOrdinal } from "../../dutch/vocabulary.ts";
import type { Word } from "../../dutch/word.ts";
import type { TimeKind } from "../question/asked-noun.ts";
import type { QuestionType } from "../question/question-type.ts";

const MONTHS = new Set(MONTH_NAMES);
/** A day told from today, or from another: „gisteren”, „vanavond”. */
const TOLD_DAY =
  /^(?:gisteren|vandaag|morgen|overmorgen|eergisteren|vanochtend|vanmiddag|vanavond|vannacht)$/;
const SEASON = /^(?:voorjaar|zomer|najaar|herfst|winter|lente|geleden)$/;
/** „Drie uur”, „halfdrie”, „kwart voor acht”, „middernacht”. */
const ON_CLOCK = /^(?:uur|half.*|kwart|middernacht)$/;
/** What a length of time is measured from: „drie jaar later” tells when. */
const MEASURED_FROM = /^(?:geleden|later|eerder|daarna|daarvoor|ervoor|erna|tevoren)$/;
/** What may stand before a length of time that tells when: „na drie jaar”, „in twee dagen”. */
const COUNTED_FROM =
  /^(?:na|over|binnen|in|om|sinds|sedert|al|reeds|tot|met|vanaf|gedurende|eerste|laatste|afgelopen|voorbije|elke|iedere|ieder)$/;
const REACH = 3;
const AGO_REACH = 3;
/** Words for now, or for any time before. */
const NOW_OR_THEN =
  /^(?:intussen|inmiddels|thans|tegenwoordig|momenteel|vroeger|voorheen|destijds|sindsdien)$/;
/** Behind what was told before, which may be all that an article tells of when. */
const AFTER_THAT = /^(?:daarna|vervolgens)$/;
/** „Vorig jaar”, „deze week”: which one, and not how long. */
const WHICH = /^(?:vorige?|verleden|dit|deze|volgende?|komende?|aanstaande)$/;

/** What is left of the fit of a time that tells less, or something else, than was asked. */
const UNLIKE = 0.3;

/**
 * Tells how well a time fits a question for one, 0–1: „tegenwoordig” is hardly a date, „drie dagen” says how long and not
 * when, and „in 1950” not on which day.
 */
export function fitOfTime(
  { first, last }: { readonly first: number; readonly last: number },
  sentence: readonly Word[],
  { units, timeKind }: QuestionType,
): number {
  const words = sentence.slice(first, last + 1);
  const isClock = clockAt(sentence, first) !== null;
  const isDuration =
    !isClock &&
    words.length > 1 &&
    words.some(({ folded }) => TIME_UNITS.test(folded)) &&
    !WHICH.test(words[0]?.folded ?? "");
  if (units.includes("duration")) return isClock ? UNLIKE : isDuration ? 1 : 0.5;
  if (units.includes("clock") && isHours(sentence, first)) return UNLIKE;
  if (units.includes("clock") && (isClock || words.some(({ folded }) => ON_CLOCK.test(folded)))) return 1;
  if (timeKind !== null && !isOfKind(words, sentence[last + 1], timeKind)) return UNLIKE;
  if (isLength(words) && !isClock && !tellsWhen(sentence, first, last)) return UNLIKE;
  const isDated =
    isClock ||
    words.some(({ number, folded }) => typeof number === "number" || MONTHS.has(folded) || isWeekday(folded));
  const isSeason = words.some(({ folded }) => SEASON.test(folded) || TOLD_DAY.test(folded));
  if (isDated) return isDuration && !isSeason ? 0.7 : 1;
  if (isSeason) return 0.8;
  if (words.some(({ folded }) => NOW_OR_THEN.test(folded))) return 0.1;
  if (words.some(({ folded }) => AFTER_THAT.test(folded))) return 0.7;
  return words.length > 1 ? 0.8 : 0.4;
}

/** „Een pauze van 1 uur”, „twee uur lang”: whether a number of hours is no time on the clock. */
export function isHours(words: readonly Word[], number: number): boolean {
  const [before, , unit, behind] = words.slice(number - 1, number + 3);
  if (unit?.folded !== "uur" || clockAt(words, number) !== null) return false;
  if (/^(?:lang|later|geleden|eerder|daarna|tevoren)$/.test(behind?.folded ?? "")) return true;
  // „Van 2 uur tot 4 uur”.
  if (before?.folded === "van") return behind?.folded !== "tot";
  return !/^(?:tot|tussen|en|na|voor|uiterlijk|circa|ongeveer|zowat)$/.test(before?.folded ?? "");
}

/** „Hoeveel jaar later”, „hoelang duurde het voordat”: whether a question asks how long after something it was. */
export function asksHowMuchLater(question: readonly Word[]): boolean {
  return question.some(({ folded }) =>
    /^(?:later|eerder|na|nadat|daarna|erna|voor|voordat|eer|tot|totdat|tussen)$/.test(folded),
  );
}

/** „Vier jaar later”: whether a number of years, or other units, tells when something was and not how long. */
export function isLater(words: readonly Word[], number: number): boolean {
  const unit = [number, number + 1].find((at) => TIME_UNITS.test(words[at]?.folded ?? "")) ?? number;
  return /^(?:later|eerder|daarna|tevoren)$/.test(words[unit + 1]?.folded ?? "");
}

/** „Hoe lang werkt zij er al”, „hoe lang geleden”: whether a question asks how long it is since something began, or was. */
export function asksSince(question: readonly Word[]): boolean {
  return question.some(({ folded }) => /^(?:al|reeds|nu|inmiddels|geleden|sinds|sedert)$/.test(folded));
}

/** „Zes jaar geleden”: whether a number of years, or other units, tells how long since, and not how long it took. */
export function isAgo(words: readonly Word[], last: number): boolean {
  return words.slice(last, last + AGO_REACH).some(({ folded }) => folded === "geleden");
}

/** „Drie dagen”, „een week”; „de 19e eeuw” and „jaren tachtig” are no length of time. */
function isLength([number, unit]: readonly Word[]): boolean {
  if (number === undefined || isOrdinal(number.norm) || !TIME_UNITS.test(unit?.folded ?? "")) return false;
  return number.number !== undefined || /^(?:een|anderhalve?|halve?)$/.test(number.folded);
}

/** „Na drie dagen”, „drie dagen later”; „kondigde drie dagen van rouw af” tells how long. */
function tellsWhen(sentence: readonly Word[], first: number, last: number): boolean {
  return (
    wordsBefore(sentence, first, REACH).some(({ folded }) => COUNTED_FROM.test(folded)) ||
    sentence.slice(first, last + 2).some(({ folded }) => MEASURED_FROM.test(folded)) ||
    /^(?:na|nadat|voor|voordat)$/.test(sentence[last + 1]?.folded ?? "")
  );
}

/** Whether a time is a day, a month or a year; what is counted from another time may be any. */
function isOfKind(words: readonly Word[], next: Word | undefined, kind: TimeKind): boolean {
  const isMonth = words.some(({ folded }) => MONTHS.has(folded));
  const has = (unit: RegExp) => words.some(({ folded }) => unit.test(folded));
  switch (kind) {
    case "day":
      return (
        words.some(({ folded }) => isWeekday(folded) || TOLD_DAY.test(folded)) ||
        (isMonth && words.some(({ surface }) => /^\d{1,2}$/.test(surface))) ||
        (/^\d{1,2}$/.test(words[0]?.surface ?? "") && words.length > 1 && !has(TIME_UNITS)) ||
        has(/^(?:dag|dagen)$/)
      );
    case "month":
      return isMonth || has(/^maand(?:en)?$/) || /^\d{1,2}$/.test(words[1]?.surface ?? "");
    case "year":
      return (
        words.some(({ surface }) => isYear(surface)) ||
        has(/^(?:jaar|jaren)$/) ||
        (next !== undefined && isYear(next.surface)) ||
        words.some(({ surface }) => /^\d{2}$/.test(surface) && !isMonth)
      );
  }
}
