import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import { isCopula } from "../question/question-words.ts";
import type { AnswerEntity } from "./explaining-entity.ts";

/** What is left of the fit when the adjective stands before something else than what was asked about. */
const OF_OTHER = 0.5;

/**
 * „Uit welk land kwamen de soldaten” – „Amerikaanse militairen”: the adjective of a land or a town, or the name of who
 * lives there, tells where somebody is from as well as the land's own name does.
 * @param found indexes of the words by which the question was found
 */
export function findOrigin(
  { type, analysis: { words: asked } }: Query,
  { analysis: { words } }: SentenceView,
  found: ReadonlySet<number>,
  placeKindOf: (key: string) => string | null,
): AnswerEntity | null {
  if (!asksOrigin(asked, type.focus)) return null;
  const isOfKind = (place: string) => type.placeKind === null || placeKindOf(place) === type.placeKind;
  const origins = words.flatMap(({ place, first, capitalised }, at) =>
    place !== null && (capitalised || first) && isOfKind(place) && !found.has(at) ? [at] : [],
  );
  // „De Belgische arts Jan Vos”: the noun that an adjective stands before is that of a name.
  const isBefore = (at: number) =>
    found.has(at + 1) || (found.has(at + 2) && /e$/.test(words[at]?.folded ?? "") && isTitle(words[at + 1]));
  const near = origins.find(isBefore) ?? origins[0];
  if (near === undefined) return null;
  // „Amerikanen waren de boeven”: who they were, in the noun for who lives there.
  const isOfAsked = isBefore(near) || isCopula(words[near + 1]);
  return { kind: "place", first: near, last: near, fit: isOfAsked ? 1 : OF_OTHER };
}

function isTitle(word: Word | undefined): boolean {
  return word?.cls === "content" && !word.capitalised && !word.closesClause;
}

/** „Uit welk land”, „welke nationaliteit”, „waar … vandaan”. */
function asksOrigin(words: readonly Word[], focus: number): boolean {
  return words.some(
    ({ folded }, at) =>
      (at < focus && focus - at <= 2 && /^(?:uit|van)$/.test(folded)) ||
      (at === focus && folded.startsWith("nationaliteit")) ||
      folded === "vandaan",
  );
}
