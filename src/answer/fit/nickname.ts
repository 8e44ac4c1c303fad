import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { AnswerEntity } from "./explaining-entity.ts";

/** What stands right before what something is called besides its name. */
const CALLED = /(?:^| )(?:ook wel|bijgenaamd|alias|beter bekend als|in de volksmond)(?: (?:de|het|een))?$/;
/** How many words of that there are at most. */
const LONGEST = 4;
const CALLS =
  /^(?:noem(?:t|en|de|den)?|genoemd|heet(?:te|ten)?|heten|geheten|bijgenaamd|alias|bekend|bijnaam|volksmond)$/;
const PRONOUN = /^(?:hij|zij|ze|het|hem|haar|hen|hun|die|dat|deze|dit)$/;
/** What is left of the fit when nothing that was found is so called. */
const OF_OTHER = 0.2;

/**
 * „Boeren noemen hem ook wel de onweersvogel”: what something is called besides its name, in small letters.
 * @param found indexes of the words by which the question was found
 */
export function findNickname(
  { analysis: { words } }: SentenceView,
  found: ReadonlySet<number>,
): AnswerEntity | null {
  if (!words.some(({ folded }) => CALLS.test(folded))) return null;
  const at = words.findIndex(({ cls, folded }, index) => {
    const before = words.slice(Math.max(0, index - LONGEST), index).map((word) => word.folded);
    return cls === "content" && !CALLS.test(folded) && CALLED.test(before.join(" "));
  });
  if (at < 0) return null;
  const isOfAsked = words.some((word, index) => isBearer(word, found.has(index)));
  return { kind: "name", first: at, last: at, fit: isOfAsked ? 1 : OF_OTHER };
}

/** „De vogel”, when it was asked about, or whoever a pronoun points to. */
function isBearer({ folded }: Word, isFound: boolean): boolean {
  return PRONOUN.test(folded) || (isFound && !CALLS.test(folded));
}
