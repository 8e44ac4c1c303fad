import type { Entity } from "../dutch/entities.ts";
import type { Analysis, Word } from "../dutch/word.ts";
import { isMeasuredIn, type Unit } from "./asked-noun.ts";
import { isOrdinalAge } from "./entity-fit.ts";
import type { SentenceView } from "./sentence-view.ts";

/** „De brug uit 1884”, „Jan Vos (1911-2003)”: the year that a thing is of, or years of a life, tell how old. */
export function isDating(
  { kind, first, last }: Entity,
  { analysis: { text, words } }: SentenceView,
): boolean {
  const isYear = (at: number) => /^\p{N}{4}$/u.test(words[at]?.surface ?? "");
  if (kind !== "time" || !isYear(last)) return false;
  const isLife = last > first && text[(words[last] as Word).end] === ")";
  return isLife || (first === last && words[first - 1]?.folded === "uit");
}

/** Tells whether an entity is a number in one of the units asked for. */
export function isMeasured(entity: Entity, view: SentenceView, units: readonly Unit[]): boolean {
  const { analysis } = view;
  if (units.includes("age") && (isDating(entity, view) || isAgeInBrackets(entity, analysis))) return true;
  const first = analysis.words[entity.first];
  const last = analysis.words[entity.last];
  if (!first || !last || (entity.kind !== "quantity" && entity.kind !== "time")) return false;
  if (units.includes("age") && isOrdinalAge(analysis.words, entity.first)) return true;
  return units.some((unit) => isMeasuredIn(unit, analysis.text, first.start, last.end));
}

/** „Marie Vos (61)”: an age. */
function isAgeInBrackets({ first, last }: Entity, { words, text }: Analysis): boolean {
  const word = words[first] as Word;
  const isBracketed = text.slice(word.start - 2, word.start) === " (" && text[word.end] === ")";
  return (
    isBracketed &&
    first === last &&
    /^\p{N}{1,3}$/u.test(word.surface) &&
    words[first - 1]?.capitalised === true
  );
}
