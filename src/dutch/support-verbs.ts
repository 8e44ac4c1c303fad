import type { Word } from "./word.ts";

/** Stems of verbs that, besides the lightest („geven”, „doen”), only make a verb of their object. */
const SUPPORTS = /^(?:pleeg|began|verricht|voeren|lever|ondernem|uitvoer|uitoefen|aanricht|afleg|tref)$/;

/** Whether a verb of an expression adds nothing to its noun: „een aanslag plegen”, „onderzoek verrichten”. */
export function isSupportVerb({ stem }: Word): boolean {
  return SUPPORTS.test(stem);
}
