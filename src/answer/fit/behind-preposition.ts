import type { Entity } from "../../dutch/entities.ts";
import type { Word } from "../../dutch/word.ts";

/** How many words may stand between a preposition and what it goes with. */
const REACH = 4;

/** „Aan wie”, „van wie”: the preposition that the answer stands behind, too. */
export function prepositionOf(words: readonly Word[]): string | null {
  const at = words.findIndex(({ folded }) => folded === "wie");
  const before = words[at - 1]?.folded ?? "";
  return /^(?:aan|van|met|voor|bij|tegen|naar)$/.test(before) ? before : null;
}

/** Whether an entity stands behind a preposition, an article and an adjective between them or not. */
export function standsBehind(words: readonly Word[], { first }: Entity, preposition: string): boolean {
  return words.slice(Math.max(0, first - REACH), first).some(({ folded }) => folded === preposition);
}
