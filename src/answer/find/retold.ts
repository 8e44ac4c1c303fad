import type { Word } from "../../dutch/word.ts";

const HAPPENS = /^(?:doe|doet|doen|deed|deden|gebeurt|gebeuren|gebeurde|gebeurden)$/;

/**
 * Whether a sentence only adds something to what the one before it tells: „dat deden ze met brandslangen”, „dit gebeurde in
 * Gent”.
 */
export function retells([first, second]: readonly Word[]): boolean {
  return /^(?:dat|dit|zoiets)$/.test(first?.folded ?? "") && HAPPENS.test(second?.folded ?? "");
}
