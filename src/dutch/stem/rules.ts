import type { Regions } from "./letters.ts";

/**
 * What a rule does once its suffix was found: takes the word without that suffix and gives the whole
 * new word, or null when the rule does not hold after all.
 */
export type Action = (head: string, regions: Regions) => string | null;

/** One step of the stemmer: suffixes, each with its action. */
export type SuffixTable = readonly (readonly [suffix: string, action: Action])[];

type Condition = (head: string, regions: Regions) => boolean;

/** Holds when `head` reaches into the first region. */
export const inR1: Condition = (head, { r1 }) => head.length >= r1;

/** Holds when `head` reaches into the second region. */
export const inR2: Condition = (head, { r2 }) => head.length >= r2;

/** Gives an action that puts `ending` in the suffix's place when every condition holds. */
export function put(ending: string, ...conditions: readonly Condition[]): Action {
  return (head, regions) => (conditions.every((holds) => holds(head, regions)) ? head + ending : null);
}

/** Gives an action that takes the suffix off, lets `mend` repair what is left, and adds `ending`. */
export function mend(
  repair: (text: string) => string,
  ending: string,
  ...conditions: readonly Condition[]
): Action {
  return (head, regions) =>
    conditions.every((holds) => holds(head, regions)) ? repair(head + ending) : null;
}

/** Gives an action that takes `before` off too, where the word has it, and goes on with `action`. */
export function after(before: string, action: Action): Action {
  return (head, regions) =>
    head.endsWith(before) ? action(head.slice(0, head.length - before.length), regions) : null;
}

/** Gives an action that does the first of `actions` that holds. */
export function firstOf(...actions: readonly Action[]): Action {
  return (head, regions) => {
    for (const action of actions) {
      const result = action(head, regions);
      if (result !== null) return result;
    }
    return null;
  };
}

/**
 * Gives the word after the action of the longest suffix it has, or null when it has none or that
 * action does not hold; a shorter suffix is not tried then.
 */
export function applyLongest(table: SuffixTable, word: string, regions: Regions): string | null {
  let suffix = "";
  let action: Action | null = null;
  for (const [candidate, its] of table) {
    if (candidate.length > suffix.length && word.endsWith(candidate)) [suffix, action] = [candidate, its];
  }
  return action === null ? null : action(word.slice(0, word.length - suffix.length), regions);
}
