import { endBehind } from "../../dutch/clause-bounds.ts";
import { isHelping, isModal, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "./query.ts";

/**
 * Gives the index of the term that says what whoever is asked for did: „wie **bemiddelde** er in 1990”, „door wie werd de
 * trainer **vervangen**”; -1 for other questions, and for a word that says little.
 */
export const askedDeed = oncePer(
  ({ analysis: { words }, terms }: Pick<Query, "analysis" | "terms">): number => {
    const who = words.findIndex(({ folded }) => /^(?:wie|wiens)$/.test(folded));
    const finite = words[who + 1];
    // „Aan wie”, „met wie”: not who did it.
    if (who < 0 || finite === undefined || !/^(?:door)?$/.test(prepositionAt(words[who - 1]))) return -1;
    const at = mainVerb(words, who + 1);
    const verb = words[at];
    if (
      verb === undefined ||
      verb.capitalised ||
      (isHelping(finite) && !isForm(verb.folded, isModal(finite)))
    )
      return -1;
    const term = terms.findIndex(({ words: of }) => of.includes(at));
    return terms[term]?.kind === "light" ? -1 : term;
  },
);

/** Index of the verb that says what is done: the finite one, or, where that only helps, the last word of its clause. */
export function mainVerb(words: readonly Word[], finite: number): number {
  return isHelping(words[finite]) ? endBehind(words, finite) : finite;
}

function prepositionAt(word: Word | undefined): string {
  return word !== undefined && isPreposition(word) ? word.folded : "";
}

/** A participle, or behind „kunnen” an infinitive. */
function isForm(folded: string, isInfinitive: boolean): boolean {
  return isInfinitive ? folded.endsWith("n") : mayBeParticiple({ folded });
}
