import type { Word } from "./word.ts";

/** Stems of verbs that, besides the lightest („geven”, „doen”), only make a verb of their object. */
const SUPPORTS = /^(?:pleeg|began|verricht|voeren|lever|ondernem|uitvoer|uitoefen|aanricht|afleg|tref)$/;

/** Those of them that say nothing else, and so nothing without their object. */
const ONLY_SUPPORTS = /^(?:pleeg|began|verricht|aanricht|ondernem)$/;

/** Whether a verb only makes a verb of its object: „zijn er arrestaties verricht”, where the noun says what was done. */
export function isOnlySupportVerb({ stem }: Word): boolean {
  return ONLY_SUPPORTS.test(stem);
}

/** Whether a verb of an expression adds nothing to its noun: „een aanslag plegen”, „onderzoek verrichten”. */
export function isSupportVerb({ stem }: Word): boolean {
  return SUPPORTS.test(stem);
}
