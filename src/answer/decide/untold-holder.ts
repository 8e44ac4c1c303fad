import { nounPhrase, skipSmall } from "../../dutch/noun-phrase.ts";
import { COVERS, SAME } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import { isCopula } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";

/**
 * Whether it was asked who has an office or a part, and neither the sentence nor what it leans on has a word for that: „wie is de
 * baas van de bond” is not answered by who spoke for it.
 */
export function isHolderUntold({ type, analysis: { words }, terms }: Query, best: Ranked): boolean {
  if (type.kind !== "who" || words[0]?.folded !== "wie" || !isCopula(words[1])) return false;
  const phrase = nounPhrase(words, skipSmall(words, 2));
  if (phrase === null || !/^(?:de|het|een)$/.test(words[phrase.first]?.folded ?? "")) return false;
  // „De bekendste leerling die zij had” is described, and need not be called so.
  if (words[phrase.last + 1]?.folded === "die") return false;
  const of = words.findIndex(({ folded }, at) => at > phrase.first && folded === "van");
  const head = of > 0 && of <= phrase.last + 1 ? of - 1 : phrase.last;
  const at = terms.findIndex(({ words: own }) => own.includes(head));
  const term = terms[at];
  const match = best.matches[at];
  if (term === undefined || match === undefined || term.kind === "light" || words[head]?.capitalised)
    return false;
  if (Math.max(match.quality, best.around()[at] ?? 0) < COVERS) return true;
  const part = term.words.length > 1 && term.parts[term.words.indexOf(head)];
  if (!part || match.quality > SAME) return false;
  const keys = new Set(part.flatMap(({ key, quality }) => (quality >= COVERS ? [key] : [])));
  return !best.view.keys.some(({ key }) => keys.has(key));
}
