import { isModal } from "../../dutch/helping-verbs.ts";
import { COVERS } from "../find/finds.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import type { Asked } from "./asked-terms.ts";
import { tellsOfUnnamed } from "./pronoun.ts";

/** Whether neither the sentence nor what it leans on has a name of whom or what the question is about. */
export function lacksName(asked: readonly Asked[], query: Query): boolean {
  return asked.some(({ term, around }) => around < COVERS && (isOfOne(term, query) || isActor(term, query)));
}

/**
 * Whether a sentence tells of a „hij” who is not the one that was asked about: nothing around it names that one. „Hij werkt er al
 * twintig jaar” is of whoever was named before.
 */
export function isOfAnotherHe(asked: readonly Asked[], query: Query, { view }: Ranked): boolean {
  return (
    tellsOfUnnamed(view) &&
    asked.some(({ term, around }) => term.kind === "name" && around < COVERS && isOfOne(term, query))
  );
}

/**
 * Whether a term names whom or what the question is about; a place, and what „van” or „in” joins to something else, need not
 * be told again: „de kliniek van Oumara”.
 */
function isOfOne({ kind, words: [first = 0] }: QueryTerm, { analysis: { words } }: Query): boolean {
  return (
    (kind === "name" || kind === "acronym") &&
    !/^(?:van|in|te|uit|bij|naar)$/.test(words[first - 1]?.folded ?? "")
  );
}

/** „Heeft België zijn ambassade gesloten”: whether a land or a town does what is asked, rather than being where it was done. */
function isActor({ kind, words: of }: QueryTerm, { analysis: { words } }: Query): boolean {
  const verb = words[(of[0] ?? 0) - 1];
  if (kind !== "place" || verb === undefined) return false;
  const isAdjective = words[of.at(-1) as number]?.folded.endsWith("se") && words[(of.at(-1) as number) + 1];
  return !isAdjective && (isModal(verb) || isFiniteVerb(verb));
}
