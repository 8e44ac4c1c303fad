import { endBehind } from "../../dutch/clause-bounds.ts";
import { range } from "../../dutch/range.ts";
import { TIME_UNITS } from "../../dutch/value-entities.ts";
import type { Word } from "../../dutch/word.ts";

/** What a question asks the order of: what came after an event („na de brand”), or what was before it. */
export interface Sequence {
  readonly asked: "after" | "before";
  /** Indexes of the question's words that name the event; none when it is not named („daarna”). */
  readonly event: readonly number[];
}

/** What is no event that something came after: „na elkaar”, „na hoeveel dagen”. */
const NO_EVENT = /^(?:elkaar|hoeveel|hoelang|afloop|welke?|wie|wat|te)$/;
const SUBJECT = /^(?:hij|zij|ze|ie|men|we|wij|ik|je|jij|u|jullie|die|dat)$/;
const AFTERWARDS =
  /^(?:daarna|vervolgens|hierna|nadien|daarop|hierop|daaropvolgende?|erna|naderhand|waarna)$/;
const BEFORE_THAT =
  /^(?:voordien|voorheen|daarvoor|tevoren|ervoor|vroegere?|voormalige?|gewezen|oorspronkelijke?|aanvankelijk|eerder|eertijds)$/;
/** Within how many words of its beginning a sentence says that it goes on from the one before. */
const REACH = 5;

/** Reads whether a question asks what came after an event („na de brand”, „nadat hij viel”) or before it; null when it does not. */
export function readSequence(words: readonly Word[]): Sequence | null {
  for (const [at, { folded }] of words.entries()) {
    const next = words[at + 1];
    const isAfter =
      folded === "nadat" ||
      (folded === "na" && next !== undefined && next.number === undefined && !NO_EVENT.test(next.folded));
    const isBefore =
      /^(?:voordat|vooraleer|alvorens)$/.test(folded) ||
      (folded === "voor" && SUBJECT.test(next?.folded ?? ""));
    if (isAfter || isBefore) return { asked: isAfter ? "after" : "before", event: restOfClause(words, at) };
    if (AFTERWARDS.test(folded)) return { asked: "after", event: [] };
    if (/^(?:voordien|voorheen|vroeger)$/.test(folded)) return { asked: "before", event: [] };
  }
  return null;
}

function restOfClause(words: readonly Word[], at: number): number[] {
  return range(at + 1, endBehind(words, at));
}

/** Whether a sentence goes on from the ones before it: „daarna”, „even later”, „drie dagen later”. */
export function goesOn(words: readonly Word[]): boolean {
  return words.slice(0, REACH).some((word, at) => AFTERWARDS.test(word.folded) || isLater(words, at));
}

function isLater(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return words[at]?.folded === "later" && (before === "even" || TIME_UNITS.test(before));
}

/** Whether a sentence tells what was before something else: „voordien”, „een voormalige notaris”. */
export function goesBack(words: readonly Word[]): boolean {
  return words.some(({ folded }, at) => BEFORE_THAT.test(folded) && !isRather(words, at));
}

/** „De koers is nu eerder links”, „eerder klein dan groot”: „eerder” tells more of what it is like than of when. */
function isRather(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded !== "eerder") return false;
  const isNow = /^(?:nu|thans|tegenwoordig|veel|zich)$/.test(words[at - 1]?.folded ?? "");
  return isNow || words.slice(at + 1, at + 4).some(({ folded }) => folded === "dan");
}

/** How many words behind „na” a noun stands that it goes with. */
const BEHIND = 4;

/**
 * Whether a sentence itself tells what came after an event: „na de brand”, „nadat de molen brandde”, „de molen brandde,
 * waarna …”.
 * @param event indexes of the words that tell the event
 */
export function tellsAfter(words: readonly Word[], event: readonly number[]): boolean {
  return words.some(({ folded }, at) => {
    if (AFTERWARDS.test(folded) || /^(?:waarop|sindsdien)$/.test(folded))
      return event.some((each) => each < at);
    if (folded === "na") return event.some((each) => each > at && each <= at + BEHIND);
    return (
      /^(?:nadat|toen|sinds)$/.test(folded) && event.some((each) => restOfClause(words, at).includes(each))
    );
  });
}
