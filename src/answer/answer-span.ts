import type { Word } from "../dutch/word.ts";
import type { Ranked } from "./rank.ts";

/** Words before a number that belong to the quantity: „zeker zestig mensen”. */
const BEFORE_NUMBER =
  /^(?:zeker|ongeveer|circa|ca|bijna|ruim|meer|minder|dan|minstens|minimaal|maximaal|hooguit|slechts|enkele|vele|tot|wel|zo'n|rond|boven|een|paar|iets|net|geen)$/;
/** How many words behind a number its noun is looked for. */
const NOUN_REACH = 3;

/**
 * Gives the part of a sentence that answers by itself: the person, place, time or quantity that was asked for, or the
 * clause that gives the reason. Null when the question asks for nothing of the kind or the sentence does not hold it.
 */
export function answerSpan({ answerEntity, view }: Ranked): [number, number] | null {
  if (!answerEntity) return null;
  const { words, text } = view.analysis;
  const { first, last } = answerEntity;
  switch (answerEntity.kind) {
    case "quantity":
      return spanOf(words, startOfQuantity(words, first), endOfQuantity(words, last));
    case "reason":
      return [(words[first] as Word).start, endOfClause(text, words, last)];
    default:
      return spanOf(words, first, last);
  }
}

function spanOf(words: readonly Word[], first: number, last: number): [number, number] {
  return [(words[first] as Word).start, (words[last] as Word).end];
}

function startOfQuantity(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && BEFORE_NUMBER.test(words[first - 1]?.folded ?? "") && !words[first - 1]?.closesClause)
    first--;
  return first;
}

/** Up to the noun that is counted; adjectives may stand between. */
function endOfQuantity(words: readonly Word[], at: number): number {
  for (let last = at; last < Math.min(words.length, at + NOUN_REACH + 1); last++) {
    const word = words[last] as Word;
    if (last > at && word.number === undefined) {
      if (word.cls !== "content" && word.cls !== "light") return last - 1;
      if (!/(?:e|ste)$/u.test(word.folded) || word.closesClause) return last;
    }
    if (word.closesClause && !/^[%°€]/u.test(word.surface)) return last;
  }
  return at;
}

function endOfClause(text: string, words: readonly Word[], at: number): number {
  const from = (words[at] as Word).end;
  const stop = /[,;.!?](?=\s|$|[”"’'])/u.exec(text.slice(from));
  return stop && stop.index > 8 ? from + stop.index : (words.at(-1) as Word).end;
}
