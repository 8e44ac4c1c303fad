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
 * Indexes of the words that a question sets aside: what stands behind „behalve”, „naast die”, „die niet”, „een ander …
 * dan”, or „of juist”, which only names the other way. The sentence that answers need not have them.
 */
export function setAside(words: readonly Word[]): ReadonlySet<number> {
  const aside = new Set<number>();
  words.forEach((_, at) => {
    if (!setsAside(words, at)) return;
    for (let index = at + 1; index < words.length; index++) {
      aside.add(index);
      if (words[index]?.closesClause) break;
    }
  });
  return aside;
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
