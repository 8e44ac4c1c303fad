import type { Dutch } from "../../dutch/dutch.ts";
import type { Expansion } from "../../dutch/thesaurus.ts";
import type { Word } from "../../dutch/word.ts";
import { RELATION_QUALITY } from "../weights.ts";
import type { QueryKey } from "./query.ts";

/** The parts of a compound, each with its own expansions: „leeftijdsverschil” is found as leeftijd and verschil. */
export function compoundParts(word: Word, dutch: Dutch): QueryKey[][] {
  const { parts } = dutch.form(word.norm);
  return parts.length < 2 || word.place !== null
    ? []
    : parts.map((part) => withExpansions(part, word.surface, dutch));
}

/** The words of an expression, each with its own expansions: what looks like an expression may not be one. */
export function phraseParts(carriers: readonly Word[], dutch: Dutch): QueryKey[][] {
  return carriers.length < 2 ? [] : carriers.map(({ stem, surface }) => withExpansions(stem, surface, dutch));
}

/** A key and what may stand for it, by the thesaurus. */
function withExpansions(key: string, surface: string, { thesaurus }: Dutch): QueryKey[] {
  const expansions = thesaurus.expand(key).map((other): QueryKey => {
    const { key, word, relation, reading } = other;
    return { key, quality: qualityOf(other), via: relation, word, reading };
  });
  return [{ key, quality: 1, via: "form", word: surface }, ...expansions];
}

/** How good a find is by what may stand for a word. */
export function qualityOf({ relation, trust }: Expansion): number {
  return RELATION_QUALITY[relation] * trust;
}
