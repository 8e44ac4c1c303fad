import type { AnalysisContext } from "../../src/dutch/analyse.ts";
import { engine } from "../helpers/dutch.ts";

export const { dutch } = engine;

/** Every key that a text can be found by, with the quality of the best find. */
export function keysOf(text: string, context?: AnalysisContext): Map<string, number> {
  const keys = new Map<string, number>();
  for (const term of dutch.analyse(text, context).terms) {
    for (const { key, quality } of term.keys) keys.set(key, Math.max(quality, keys.get(key) ?? 0));
  }
  return keys;
}

/** How well a text is found by what was asked for, 0 to 1: the best of the keys that they share. */
export function found(asked: string, text: string): number {
  const keys = keysOf(text);
  const shared = [...keysOf(asked)].map(([key, quality]) => quality * (keys.get(key) ?? 0));
  return Math.max(0, ...shared);
}

/** The stem of a word. */
export function stemOf(word: string): string {
  return dutch.analyse(word).words[0]?.stem ?? "";
}
