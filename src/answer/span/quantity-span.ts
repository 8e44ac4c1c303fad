import { isAgeWord } from "../../dutch/value-entities.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { isOrdinalAge } from "../fit/entity-fit.ts";
import { unitOfNoun } from "../question/asked-noun.ts";
import { isKnownVerb } from "./noun-span.ts";

/** Words before a number or a time that belong to it: „zeker zestig mensen”, „circa zes jaar geleden”. */
const HEDGE =
  /^(?:zeker|ongeveer|circa|ca|bijna|ruim|meer|minder|dan|minstens|minimaal|maximaal|hooguit|enkele|vele|tot|wel|zo'n|rond|boven|een|paar|iets|net|geen|gemiddeld|omstreeks|elke?|ieder|iedere)$/;
/** „6 tot 8”: what joins two numbers to one quantity. */
const RANGE = /^(?:tot|à|a)$/;
/** What counts in hundreds and more. */
const SCALE = /^(?:honderd|duizend|miljoen|miljard|biljoen)$/;
/** How many words behind a number its noun is looked for. */
const NOUN_REACH = 3;

/** „Nr. 24”, „plaats 3”: what a place in a row is given by. */
const RANK = /^(?:nr|nummer|no|plaats|plek|positie)$/;

/** What goes with a comparison. */
const TO_WHAT_DEGREE = /^(?:niet|nooit|zelden|nauwelijks|amper|iets|veel)$/;

const CHANGE =
  /^(?:uit|aan|ver)?(?:ge)?(?:groei|groeid|groeide|groeiden|groeit|stijg|stijgt|steeg|stegen|daal|daalt|daalde|daalden|dubbel|dubbelt|dubbelde|dubbelden|dubbeld|breid|breidt|breidde|hoogd|hoogde|laagd|laagde|minderd|minderde|gestegen|gedaald|gegroeid)$/;

/** Who belong to something. */
const MEMBERS = /(?:leden|aanhangers|medewerkers|werknemers|spelers)$/;

/** Gives the first and the last word of a quantity with what belongs to it: „zeker zestig mensen”, „5 - 15 eieren”. */
export function quantitySpan(analysis: Analysis, first: number, last: number): [number, number] {
  const { words } = analysis;
  // „De dan 29-jarige Guy”.
  if (first === last && isAgeWord(words[first] as Word)) return [first, last];
  return [startOfQuantity(analysis, first), endOfQuantity(analysis, last)];
}

/** „€ 5.000”, „40 %”, „30 °C tot 32 °C”: a quantity with the sign before or behind it. */
export function withSign(text: string, [start, end]: [number, number]): [number, number] {
  const before = /(?:€|\$|£)\s?$/u.exec(text.slice(0, start))?.[0] ?? "";
  const behind =
    /^\s?(?:%|‰|°[CF]?|€)(?:\s(?:tot|à|-|–)\s-?\p{N}+(?:,\p{N}+)?\s?(?:%|‰|°[CF]?))?/u.exec(
      text.slice(end),
    )?.[0] ?? "";
  return [start - before.length, end + behind.length];
}

/**
 * Index of the first of the words before another that belong to it.
 * @param hedge matches such words
 */
export function startOf(words: readonly Word[], at: number, hedge: RegExp): number {
  let first = at;
  while (first > 0 && hedge.test(words[first - 1]?.folded ?? "") && !isEnd(words[first - 1])) first--;
  return first;
}

/** Whether a clause ends with a word; „ca.” ends none. */
function isEnd(word: Word | undefined): boolean {
  return word?.closesClause === true && word.folded !== "ca";
}

/** „Een paar duizend”, but „een deur van twee meter” is not „een twee meter”. */
function startOfQuantity(analysis: Analysis, at: number): number {
  const { words } = analysis;
  const isNumber = (index: number) => typeof words[index]?.number === "number";
  // „Honderd miljard tabletten”.
  if (SCALE.test(words[at]?.folded ?? "") && isNumber(at - 1)) return startOfQuantity(analysis, at - 1);
  if (isNumber(at - 1) && hasDash(analysis, at - 1)) return startOfQuantity(analysis, at - 1);
  const whole = startOf(words, at, HEDGE);
  const hedged = words[whole]?.folded === "tot" && whole < at && words.some(changes) ? whole + 1 : whole;
  const isRange = RANGE.test(words[hedged]?.folded ?? "") && isNumber(hedged - 1);
  const first = isRange ? startOf(words, hedged - 1, HEDGE) : hedged;
  if (RANK.test(words[first - 1]?.folded ?? "")) return first - 1;
  // „Om de zes uur”.
  if (words[first - 2]?.folded === "om" && words[first - 1]?.folded === "de") return first - 2;
  if (words[first]?.folded === "dan" && first < at) return startOfComparison(words, first);
  const isArticle = words[first]?.folded === "een" && /\p{N}/u.test(words[first + 1]?.surface ?? "");
  return first < at && isArticle ? first + 1 : first;
}

/** „Verdubbelde **tot** 24 zetels”: a verb for change has „tot” before what came of it. */
function changes({ folded }: Word): boolean {
  return CHANGE.test(folded);
}

/** „**Niet ouder** dan 5 jaar”: what is compared belongs to it; without that „dan” says nothing. */
function startOfComparison(words: readonly Word[], than: number): number {
  const compared = words[than - 1];
  if (compared === undefined || compared.closesClause || !/er$/.test(compared.folded)) return than + 1;
  return TO_WHAT_DEGREE.test(words[than - 2]?.folded ?? "") ? than - 2 : than - 1;
}

/** „5 - 15”: whether a dash stands between a word and the next. */
function hasDash({ words, text }: Analysis, at: number): boolean {
  return /^\s?[-–—]\s?$/u.test(text.slice(words[at]?.end, words[at + 1]?.start ?? 0));
}

/** Up to the noun that is counted; adjectives may stand between, and „6 tot 8 cm” is one quantity. */
function endOfQuantity(analysis: Analysis, at: number): number {
  const { words } = analysis;
  const isNumber = (index: number) => typeof words[index]?.number === "number";
  if (isNumber(at + 1) && hasDash(analysis, at)) return endOfQuantity(analysis, at + 1);
  const isRange = RANGE.test(words[at + 1]?.folded ?? "") && isNumber(at + 2);
  if (isRange && !words[at]?.closesClause) return endOfQuantity(analysis, at + 2);
  if (isOrdinalAge(words, at)) return at;
  // „Eén op de twaalf”.
  const of = /^(?:de|het|elke|iedere)$/.test(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
  if (words[at + 1]?.folded === "op" && isNumber(of)) return endOfQuantity(analysis, of);
  const end = endOfMembers(words, endOfCounted(words, at));
  // „60 cent per uur”.
  const isRate = words[end + 1]?.folded === "per" && !words[end]?.closesClause && end + 2 < words.length;
  return isRate ? end + 2 : end;
}

/** „Twee leden van de bond”: members are of something; up to its name when that follows. */
function endOfMembers(words: readonly Word[], noun: number): number {
  if (!MEMBERS.test(words[noun]?.folded ?? "") || words[noun]?.closesClause) return noun;
  const name = words[noun + 2];
  return words[noun + 1]?.folded === "van" && name?.capitalised === true ? noun + 2 : noun;
}

function endOfCounted(words: readonly Word[], at: number): number {
  for (let last = at; last < Math.min(words.length, at + NOUN_REACH + 1); last++) {
    const word = words[last] as Word;
    if (last > at && word.number === undefined) {
      if (word.cls !== "content" && word.cls !== "light") return last - 1;
      const isAdjective =
        /^(?:vierkante|kubieke|extra)$/.test(word.folded) ||
        (/(?:e|ste)$/u.test(word.folded) && unitOfNoun(word.folded) === null);
      if (!isAdjective || word.closesClause || isKnownVerb(words[last + 1])) return last;
    }
    if (word.closesClause && !/^[%°€]/u.test(word.surface)) return last;
  }
  return at;
}
