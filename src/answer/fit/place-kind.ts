import type { SentenceView } from "../find/sentence-view.ts";
import { kindOfPlace } from "../question/asked-noun.ts";

/** Whether a word names a place of a kind: „in welke provincie”. */
export function isPlaceOfKind(
  view: SentenceView,
  at: number,
  kind: string,
  placeKindOf: (key: string) => string | null,
): boolean {
  const { words } = view.analysis;
  // „De provincie Luik” is no city.
  const named = kindOfPlace(words[at - 1]?.folded ?? "");
  if (named !== null && words[at]?.capitalised) return named === kind;
  const place = words[at]?.place;
  return place !== null && place !== undefined && placeKindOf(place) === kind;
}
