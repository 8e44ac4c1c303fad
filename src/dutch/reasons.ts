import { wordsBefore } from "./clause-bounds.ts";
import { isDeath } from "./deaths.ts";
import type { Entity } from "./entities.ts";
import { tellsFault } from "./faults.ts";
import { isBeforeHappening } from "./happenings.ts";
import { FEELING } from "./locatives.ts";
import { isMotivating } from "./motives.ts";
import { tellsNaming } from "./namings.ts";
import { isPurpose } from "./purposes.ts";
import type { Word } from "./word.ts";

const REASON_WORDS = new Set(
  "omdat doordat opdat teneinde hierom daarom vanwege wegens daardoor waardoor aangezien reden redenen oorzaak oorzaken gevolg dankzij zodat wraak motief immers want derhalve hierdoor dus vandaar gezien vermits naargelang aanleiding toegeschreven".split(
    " ",
  ),
);
/** Verbs whose subject has something done to it, or can do something or not. */
const PASSIVE_OR_MODAL =
  /^(?:word|wordt|worden|werd|werden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten)$/;
/** What a subordinate clause may begin with, its subject or something about it. */
const BEGINS_SUBJECT =
  /^(?:de|het|een|hij|zij|ze|er|die|dat|deze|dit|zijn|haar|hun|zeker|minstens|ongeveer|twee|drie|vier|vijf|enkele|tientallen|in|op|bij)$/;

/** How far before „door” its verb is looked for, and how far behind it who did it, in words. */
const CAUSE_REACH = { verb: 8, doer: 4 };

/**
 * Finds the words of a sentence that mark a reason, a cause or a purpose, each as an entity of its own.
 * @param doers names and roles of the sentence: „door de agent” says who did it
 */
export function findReasons(words: readonly Word[], doers: readonly Entity[]): Entity[] {
  return words.flatMap((_, at) =>
    marksReason(words, at, doers) ? [{ kind: "reason" as const, first: at, last: at }] : [],
  );
}

function marksReason(words: readonly Word[], at: number, doers: readonly Entity[]): boolean {
  const { folded } = words[at] as Word;
  const next = words[at + 1]?.folded ?? "";
  switch (folded) {
    case "om":
      return isPurpose(words, at);
    case "uit":
      return FEELING.test(next);
    // In front of its clause, „door” gives a cause; further on it mostly tells who did it.
    case "door":
      return (
        at === 0 ||
        (opensClause(words, at) && words[at + 1]?.capitalised === false) ||
        (isInAttribute(words, at) && !isDone(at, doers)) ||
        isMeans(words, at) ||
        isBeforeHappening(words, at) ||
        isCause(words, at, doers)
      );
    case "toen":
    case "nadat":
      return opensClause(words, at) || followsMain(words, at);
    case "waarop":
      return at === 0 || words[at - 1]?.closesClause === true;
    // „We gaan niet weg zolang niemand onze veiligheid kan garanderen”.
    case "zolang":
      return true;
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
    case "bij":
      return next === "gebrek" && words[at + 2]?.folded === "aan";
    case "onder":
      return next === "druk" && words[at + 2]?.folded === "van";
    case "met":
      return /^(?:met als doel|met (?:de|het|als) (?:bedoeling|oogmerk|oog op))\b/.test(
        wordsFrom(words, at, 4),
      );
    // „Ter bescherming van”, but „ter plaatse”.
    case "ter":
      return /...ing$/.test(next) && words[at + 2]?.folded === "van";
    case "ten":
      return next === "gevolge";
    case "omwille":
    case "terwille":
      return next === "van";
    case "gezien":
      return /^(?:het|de|zijn|haar|hun|dat|deze|dit)$/.test(next);
    case "leidde":
    case "leidden":
    case "leidt":
    case "leiden":
      return (
        words.slice(at + 1, at + 8).some((word) => word.folded === "tot") || isSubordinateLeading(words, at)
      );
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
      return (
        REASON_WORDS.has(folded) || isMotivating(folded) || tellsNaming(words, at) || tellsFault(words, at)
      );
  }
}

function wordsFrom(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ folded }) => folded)
    .join(" ");
}

/** „Wat tot een crisis leidde”: at the end of its clause, behind „tot”. */
function isSubordinateLeading(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.closesClause === true &&
    words.slice(Math.max(0, at - 7), at).some(({ folded }) => folded === "tot")
  );
}

/** „De boot is gezonken toen de schipper …”: whether „toen” begins a clause without a comma, and does not stand in one: „zei toen dat”. */
function followsMain(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    before?.cls === "content" && next !== undefined && !next.closesClause && BEGINS_SUBJECT.test(next.folded)
  );
}

/** Whether a word is the first of its clause, or the first behind „maar”. */
export function opensClause(words: readonly Word[], at: number): boolean {
  const before = /^(?:maar|want|en)$/.test(words[at - 1]?.folded ?? "") ? at - 1 : at;
  return before <= 0 || words[before - 1]?.closesClause === true;
}

/**
 * „Werd door zijn kritiek weggestuurd”, „kunnen door de stroming niet duiken”: behind such a verb „door” gives who did it,
 * or, where it is no one, what brought it about.
 */
function isCause(words: readonly Word[], at: number, doers: readonly Entity[]): boolean {
  const clause = wordsBefore(words, at, CAUSE_REACH.verb);
  return (
    clause.some(({ folded }) => PASSIVE_OR_MODAL.test(folded)) &&
    /^(?:de|het|een|zijn|haar|hun)$/.test(words[at + 1]?.folded ?? "") &&
    !isDone(at, doers) &&
    !isBeside(words, at)
  );
}

/** Participles with which „door” gives what came, or is, in its place or around it. */
const BESIDE =
  /^(?:vervangen|opgevolgd|gevolgd|voorafgegaan|afgewisseld|omringd|omgeven|begrensd|doorsneden|afgelost)$/;

/** „Werd door een betonnen vervangen”: no cause. */
function isBeside(words: readonly Word[], at: number): boolean {
  const around = words.slice(Math.max(0, at - 2), at + CAUSE_REACH.verb);
  return around.some(({ folded }) => BESIDE.test(folded));
}

/** Whether behind „door” stands someone who did it. */
function isDone(at: number, doers: readonly Entity[]): boolean {
  return doers.some(({ first }) => first > at && first - at <= CAUSE_REACH.doer);
}

/** „De door aanslagen beruchte groep”: whether „door” stands in front of what it goes with, in front of a noun. */
export function isInAttribute(words: readonly Word[], at: number): boolean {
  return /^(?:de|het|een|zijn|haar|hun|die|dat|deze|dit)$/.test(words[at - 1]?.folded ?? "");
}

/** „Overleed aan een longontsteking”: what someone died of, and no place or person. */
function isDiedOf(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 8), at + 6);
  const noun = words.slice(at + 1, at + 4).find(({ cls }) => cls === "content");
  return near.some(({ folded }) => isDeath(folded)) && noun?.capitalised === false;
}

/** „door … te …”, within a clause: a means. */
export function isMeans(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 12);
  const te = behind.findIndex(({ folded }) => folded === "te");
  return te >= 0 && !behind.slice(0, te).some(({ folded, closesClause }) => folded === "om" || closesClause);
}
