import type { SentenceView } from "../answer/find/sentence-view.ts";
import type { Article } from "../corpus/article.ts";
import { isSomebody, leaningOf } from "./leaning.ts";

/** Farther back than this a sentence does not lean: it is left out rather than drag a page along. */
const MOST_BEFORE = 3;

/** Indexes of other sentences, ascending; null when a sentence cannot be understood wherever it stands. */
type Needs = readonly number[] | null;

/**
 * Tells what each sentence must stand with to be understood; null for a sentence that may not be chosen.
 * @param may which sentences can be quoted at all
 * @param namesSubject tells whether a sentence names what the article is about; null when its headline is no name
 */
export function findNeeds(
  article: Article,
  views: readonly SentenceView[],
  may: readonly boolean[],
  namesSubject: ((index: number) => boolean) | null,
): Needs[] {
  const opening = article.paragraphs.find(({ kind }) => kind === "text")?.first ?? -1;
  const needs: Needs[] = [];
  /** The sentence that introduces the subject; a pronoun stands for that until another person is named. */
  let introduced: number | null = null;
  let isSpokenOf = false;
  for (const [index, view] of views.entries()) {
    needs.push(may[index] ? needsOf(index, view) : null);
    if (namesSubject?.(index)) {
      isSpokenOf = true;
      if (introduced === null && needs[index]?.length === 0) introduced = index;
    } else if (view.entities.some(({ kind }) => kind === "person")) isSpokenOf = false;
  }
  return needs;

  function needsOf(index: number, view: SentenceView): Needs {
    switch (leaningOf(view)) {
      case null:
        return [];
      case "before":
        return index === opening ? [] : withBefore(index);
      case "speaker":
        return withNamed(index);
      case "person":
        if (index === opening) return [];
        if (namesSubject === null) return withNamed(index);
        return isSpokenOf && introduced !== null ? [introduced] : null;
    }
  }

  function withBefore(index: number): Needs {
    const before = needs[index - 1];
    return before && before.length < MOST_BEFORE ? [...before, index - 1] : null;
  }

  /** On whoever the sentence before names, or leans on in its turn. */
  function withNamed(index: number): Needs {
    const before = needs[index - 1];
    const isNamed = views[index - 1]?.entities.some(isSomebody);
    return isNamed || (before && before.length > 0) ? withBefore(index) : null;
  }
}
