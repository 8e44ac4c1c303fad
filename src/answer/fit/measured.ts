import type { Entity } from "../../dutch/entities.ts";
import { isAgeWord } from "../../dutch/value-entities.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { isMeasuredIn, type Unit } from "../question/asked-noun.ts";
import { isOrdinalAge, isRank } from "./entity-fit.ts";
import { isHours } from "./time-fit.ts";

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
  const { words, text } = view.analysis;
  const [first, last] = [words[entity.first], words[entity.last]];
  if (!first || !last || (entity.kind !== "quantity" && entity.kind !== "time")) return false;
  return units.some((unit) => {
    if (unit === "age") return isAge(entity, view);
    if (unit === "clock" && isHours(words, entity.first)) return false;
    if (unit === "rank") return isRank(words, entity.first);
    return isMeasuredIn(unit, text, first.start, last.end);
  });
}

/** How far from a number of years stands what makes it an age, in words. */
const AGE_REACH = 3;

/** „Twaalfjarige”, „op haar twaalfde”, „12 jaar oud”, „toen zij 12 jaar was”, „Marie Vos (61)”; „twaalf jaar lang” is none. */
function isAge(entity: Entity, view: SentenceView): boolean {
  const { words } = view.analysis;
  const { first, last } = entity;
  if (isDating(entity, view) || isAgeInBrackets(entity, view.analysis)) return true;
  if (isAgeWord(words[first] as Word) || isOrdinalAge(words, first)) return true;
  const unit = [last, last + 1].find((at) =>
    /^(?:jaar|jaren|maanden|weken|dagen)$/.test(words[at]?.folded ?? ""),
  );
  if (unit === undefined) return false;
  const behind = words[unit + 1]?.folded ?? "";
  if (/^(?:geleden|later|eerder|lang)$/.test(behind)) return false;
  const before = words.slice(Math.max(0, first - AGE_REACH), first);
  return (
    isAgeBound(words, first, unit) ||
    /^(?:oud|jong|jonger|ouder)$/.test(behind) ||
    (/^(?:was|is|werd)$/.test(behind) && endsClause(words, unit + 1)) ||
    before.some(({ folded }) =>
      /^(?:is|was|werd|wordt|zijn|waren|leeftijd|oud|ouder|jonger|leeft|leven|leefde)$/.test(folded),
    )
  );
}

/** „Tot veertien jaar”, „vanaf 18 jaar”, „boven de zestig jaar”; „tot vier jaar cel” is no age. */
function isAgeBound(words: readonly Word[], first: number, unit: number): boolean {
  const at = words[first - 1]?.folded === "de" ? first - 2 : first - 1;
  const isBound = /^(?:tot|vanaf|boven|onder)$/.test(words[at]?.folded ?? "");
  const next = words[unit + 1];
  return isBound && (words[unit]?.closesClause === true || next === undefined || next.cls === "stop");
}

/** „Toen zij 27 jaar was en …”, but „met 31 maanden was het …”. */
function endsClause(words: readonly Word[], at: number): boolean {
  return words[at]?.closesClause === true || /^(?:en|maar|of)$/.test(words[at + 1]?.folded ?? "");
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
