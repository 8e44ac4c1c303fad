import { endBehind } from "../../dutch/clause-bounds.ts";
import { isPreposition, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";

/** What says how sure something is, or who says so, and nothing of what it is. */
const HEDGES = [
  "naar eigen zeggen",
  "volgens eigen zeggen",
  "naar verluidt",
  "voor zover bekend",
  "bij mijn weten",
  "volgens het artikel",
  "volgens dit artikel",
  "volgens de tekst",
  "in het artikel",
  "in dit artikel",
  "in de tekst",
].map((hedge) => hedge.split(" "));

/** How far before „dan” stands the „andere” that it goes with, in words. */
const REACH = 8;

/**
 * Indexes of the words that a question sets aside: what stands behind „behalve”, „buiten”, „naast die”, „die niet”, „een ander …
 * dan”, or „of juist”, which only names the other way. The sentence that answers need not have them.
 */
export function setAside(words: readonly Word[]): ReadonlySet<number> {
  return behind(words, (at) => setsAside(words, at));
}

/** Indexes of those of them that are no answer: „behalve bij het station” and „die niet bij het station ontplofte”. */
export function excludedIn(words: readonly Word[]): ReadonlySet<number> {
  return behind(words, (at) => words[at]?.folded !== "of" && setsAside(words, at));
}

function behind(words: readonly Word[], begins: (at: number) => boolean): ReadonlySet<number> {
  const aside = new Set<number>();
  words.forEach((_, at) => {
    if (!begins(at)) return;
    const end = endOfAside(words, at);
    for (let index = at + 1; index <= end; index++) aside.add(index);
  });
  return aside;
}

/** „Welke ploegen behalve de Duivels wonnen”: up to the end of the noun phrase; behind „die niet” up to that of the clause. */
function endOfAside(words: readonly Word[], at: number): number {
  const end = endBehind(words, at);
  if (!/^(?:behalve|uitgezonderd|afgezien|buiten)$/.test(words[at]?.folded ?? "")) return end;
  const next = words[at + 1];
  const phrase = nounPhrase(words, next !== undefined && isPreposition(next) ? at + 2 : at + 1);
  return phrase === null ? end : Math.min(end, phrase.last);
}

function setsAside(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  switch (words[at]?.folded) {
    case "of":
      return /^(?:alleen|enkel|slechts|vooral|juist|eerder|toch|gewoon|meer)$/.test(next);
    case "behalve":
    case "uitgezonderd":
      return true;
    case "afgezien":
      return next === "van";
    case "buiten":
      return asksElsewhere(words, at);
    case "naast":
      return words[at - 1]?.closesClause === true || /^(?:die|dat|deze|dit)$/.test(next);
    case "niet":
      return /^(?:die|dat)$/.test(words[at - 1]?.folded ?? "");
    case "dan":
      return words.slice(Math.max(0, at - REACH), at).some(({ folded }) => /^anders?e?$/.test(folded));
    default:
      return false;
  }
}

/** „Waar buiten België woont hij”, „welke landen buiten Europa”: a place that is no answer. @param at index of „buiten” */
function asksElsewhere(words: readonly Word[], at: number): boolean {
  const isNamed = words[at + 1]?.capitalised === true && words[at]?.closesClause === false;
  return isNamed && words.slice(0, at).some(({ folded }) => /^(?:waar|welke?)$/.test(folded));
}

/** Indexes of the words that only hedge: „naar eigen zeggen”. They are not looked for. */
export function hedgesIn(words: readonly Word[]): readonly number[] {
  return words.flatMap((_, at) =>
    HEDGES.flatMap((hedge) =>
      hedge.every((word, index) => words[at + index]?.folded === word)
        ? hedge.map((_, index) => at + index)
        : [],
    ),
  );
}
