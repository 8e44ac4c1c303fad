import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../question/query.ts";

const CAN =
  /^(?:kan|kun|kunt|kunnen|kon|konden|lukt|lukken|lukte|lukten|gelukt|slaagt|slagen|slaagde|slaagden|geslaagd)$/;

/** „Is te zien”, „viel niet te redden”: what can be seen, or could not be saved. */
const BE = /^(?:is|zijn|was|waren|valt|vallen|viel|vielen|blijkt|bleek)$/;

/** Whether words tell, or ask, what can be done: „kunnen” has no stem to be found by, and „in staat zijn” says the same. */
function isAbility(words: readonly Word[]): boolean {
  return words.some(({ folded }, at) => {
    if (CAN.test(folded) || (folded === "staat" && words[at - 1]?.folded === "in")) return true;
    return (
      folded === "te" && words[at + 1]?.folded.endsWith("n") && words.some((word) => BE.test(word.folded))
    );
  });
}

/** „Kan hij lopen”, „wat kan hij”, „hoe kon dat”: of „welke brug kun je zien” the bridge is asked. */
const asksAbility = oncePer(
  ({ analysis, type }: Pick<Query, "analysis" | "type">) =>
    /^(?:yes-no|what|how)$/.test(type.kind) && isAbility(analysis.words),
);

/**
 * Whether a sentence tells what somebody can do where a question asks that, and what he cannot where it asks that: „wat lukte
 * de gewonden niet meer” – „zij konden niet meer lopen”.
 */
export function tellsAbility(query: Query, words: readonly Word[]): boolean {
  if (!asksAbility(query) || !isAbility(words)) return false;
  return !query.negated || words.some(({ cls }) => cls === "negation");
}
