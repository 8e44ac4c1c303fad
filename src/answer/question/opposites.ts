import type { Dutch } from "../../dutch/dutch.ts";
import type { Analysis, Term, Word } from "../../dutch/word.ts";
import { RELATION_QUALITY } from "../weights.ts";
import type { QueryKey } from "./query.ts";
import type { QuestionType } from "./question-type.ts";

/** What the opposite of a word counts for, and the least quality of a key whose opposite is looked for. */
const OPPOSITE = RELATION_QUALITY.related;
const LEAST_OPPOSED = 0.75;

/**
 * Gives the keys of what says the opposite of a term, where a question asks whether something is so: „is de prijs gedaald” is
 * answered by „de prijs is gestegen” as well.
 * @param keys what the term is looked for by
 */
export function oppositesOf(
  term: Term,
  keys: readonly QueryKey[],
  analysis: Analysis,
  { kind }: QuestionType,
  dutch: Dutch,
): QueryKey[] {
  if (kind !== "yes-no" || isAttributive(term, analysis)) return [];
  return keys
    .filter(({ quality }) => quality >= LEAST_OPPOSED)
    .flatMap((asked) =>
      dutch.oppositesOf(asked.key).map(
        ({ key, word }): QueryKey => ({
          key,
          word,
          quality: asked.quality * OPPOSITE,
          via: "related",
        }),
      ),
    );
}

/** „Is dit een nieuwe brug”, „vinden zij het een lelijke brug”: behind „een” an adjective tells what it is. */
const CALLS =
  /^(?:is|was|zijn|waren|blijft|bleef|lijkt|leek|vind|vindt|vinden|vond|vonden|noem|noemt|noemen|noemde|noemden)$/;

/** „De nieuwe brug”: an adjective that tells which one is nothing that is asked. */
function isAttributive({ words: [at = 0, ...others] }: Term, { words }: Analysis): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (words[at - 1]?.folded === "een" && CALLS.test(words[0]?.folded ?? "")) return false;
  return others.length === 0 && word.folded.endsWith("e") && !word.closesClause && next?.cls === "content";
}
