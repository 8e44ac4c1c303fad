import type { Entity } from "../../dutch/entities.ts";
import type { Word } from "../../dutch/word.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { oncePer } from "../once-per.ts";
import type { Query, QueryTerm, Via } from "../question/query.ts";
import { isVerb, VERB_FIRST } from "../question/question-words.ts";

/** How a number stands to what is counted in a question. */
export type Counting = "asked" | "other" | "unknown";

/** Nouns that count things of whatever kind: „negentig stuks”, „140 gevallen”. */
const ANYTHING =
  /^(?:mensen|personen|man|koppen|zielen|dieren|beesten|exemplaren|stuks?|tabletten|pillen|flessen|blikjes|zakken|dozen|pakjes|glazen|kopjes|porties|ladingen|gevallen|keer|maal|eenheden|leden|soorten)$/;
/** „Twee tot drie keer”, „600 en 800 strijders”: what joins two numbers. */
const JOINS = /^(?:tot|a|à|of|en)$/;
const DETERMINER = /^(?:de|het|die|deze|dit|dat|hun|zijn|haar|onze|alle)$/;
/** What may stand before a number that begins a sentence. */
const HEDGE =
  /^(?:slechts|maar|nog|zeker|minstens|minimaal|ruim|bijna|ongeveer|circa|ca|zo'n|meer|minder|dan|hooguit|maximaal|liefst|alle|en)$/;
/** „Muizen”, „foto's”, „musea”, „politici”. */
const PLURAL = /(?:en|s|[^e]a|i)$|^man$/;
/** Words from a number to a noun right before which it stands. */
const NEXT = 2;
/** Most words from a number to its noun. */
const REACH = 6;

/**
 * Tells whether a number counts what a question asks about: „twaalf grote boten” counts boats, „vier edities” no
 * journalists; „zestig mensen” may be of the kind that was asked for, and „er kwamen er drie” counts what is told before.
 * @param match how what the question counts was found in the sentence
 */
export function countingOf(
  { last }: Entity,
  { terms, type, analysis }: Query,
  match: TermMatch | undefined,
  view: SentenceView,
): Counting {
  const { words } = view.analysis;
  const noun = countedNoun(words, last);
  const asked = terms.find(({ isFocus }) => isFocus);
  if (noun < 0 || asked === undefined) return "unknown";
  const { folded, stem } = analysis.words[type.focus] as Word;
  // „Talen beheersen” is an expression, and „talen” is still what is counted.
  if (words[noun]?.stem === stem) return "asked";
  // „Zes zetels” are the „Kamerzetels” asked about.
  if (folded.endsWith(words[noun]?.folded ?? "")) return "asked";
  if (match?.words.includes(noun) && isSame(match.by?.via)) return "asked";
  const names = namesOf(asked);
  if (view.keys.some((each) => each.words.includes(noun) && names.has(each.key))) return "asked";
  const isPerson = view.entities.some((each) => each.kind === "role" && each.last === noun);
  return isPerson || ANYTHING.test(words[noun]?.folded ?? "") ? "unknown" : "other";
}

/** The keys of words for what a term is, or for kinds of it. */
const namesOf = oncePer(
  ({ keys }: QueryTerm) => new Set(keys.flatMap(({ key, via }) => (isSame(via) ? [key] : []))),
);

/** Whether a word found so is a word for the same thing, or for a kind of it. */
function isSame(via: Via | undefined): boolean {
  return via !== undefined && via !== "related" && via !== "broader";
}

/** Index of the noun that a number counts, -1 when none follows: „twaalf grote boten”, „12 van de 40 leden”. */
function countedNoun(words: readonly Word[], number: number): number {
  let at = number;
  while (at - number < REACH && !words[at]?.closesClause) {
    const [next, behind] = [words[at + 1], words[at + 2]];
    if (next === undefined) return -1;
    const isJoined = JOINS.test(next.folded) && behind?.number !== undefined;
    // „Als een van de zeven”: that there are seven.
    const isPartOf =
      next.folded === "van" && words[number]?.number !== 1 && DETERMINER.test(behind?.folded ?? "");
    if (isJoined || isPartOf) at += 2;
    else if (next.number !== undefined && next.cls !== "negation") at++;
    else if (next.cls !== "content" && next.cls !== "light") return -1;
    else if (isAdjective(next, behind)) at++;
    else return isCountable(words, number, at + 1) ? at + 1 : -1;
  }
  return -1;
}

/** A plural; „zes stierven”, „zijn er zes gedood” and „twaalf aanwezig” count what is not said. */
function isCountable(words: readonly Word[], number: number, at: number): boolean {
  const { folded, closesClause, reading } = words[at] as Word;
  if (words[number]?.number === 1) return true;
  if (!PLURAL.test(folded) || reading === "verb" || VERB_FIRST.test(folded)) return false;
  const isSubject = words.slice(0, number).every(({ folded }) => HEDGE.test(folded));
  const behind = words[at + 1];
  // In front of its clause, what is counted has the verb behind it.
  if (isSubject && at === number + 1 && behind?.cls === "stop" && !isVerb(behind)) return false;
  return !(closesClause && words[number - 1]?.folded === "er" && /^(?:\p{L}{2,4})?ge\p{L}+en$/u.test(folded));
}

/** „Grote boten”: a word in -e before another is an adjective. */
function isAdjective(word: Word, next: Word | undefined): boolean {
  return /[^i]e$/.test(word.folded) && !word.closesClause && next?.cls === "content";
}

/** „Negentig vrijwillige brandweerlieden”: whether a number stands right before the noun that was asked about. */
export function isBefore({ last }: Entity, focus: TermMatch | undefined): boolean {
  const behind = (focus?.words[0] ?? last) - last;
  return behind > 0 && behind <= NEXT;
}

/** Whether a number stands by itself: „miljoen” is but the end of „1,2 miljoen”, and „twaalf” of „één op de twaalf” and „zes van de twaalf”. */
export function isWhole({ first }: Entity, words: readonly Word[]): boolean {
  if (typeof words[first - 1]?.number === "number") return false;
  const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  const isPart = /(?:^| )(?:op|van)(?: (?:de|elke|iedere))?$/.test(before.join(" "));
  return !isPart || /^(?:een|1) van de$/.test(before.join(" "));
}
