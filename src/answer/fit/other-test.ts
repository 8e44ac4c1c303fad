import type { Entity } from "../../dutch/entities.ts";
import { tellsOfOther } from "../find/contrast.ts";
import { matchOfFocus, type TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { Found } from "./asked-entity.ts";
import { isFarName } from "./far-name.ts";
import { isAgeOfOther, isNameOfOther, isOfPeople, isRoleOfOther, isTimeOfOther } from "./of-other.ts";
import { isPlaceOfOther, whereaboutsAsked } from "./place-of-other.ts";
import { asksHowMuchLater, asksSince, isAgo, isLater } from "./time-fit.ts";

/**
 * Makes the test of what a sentence names: whether it is somebody else's, or of something else, than was asked about.
 * @param found the words by which the question was found in the sentence
 */
export function createOtherTest(
  query: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
  found: Found,
): (entity: Entity) => boolean {
  const { terms, type, analysis } = query;
  const { words } = view.analysis;
  if (tellsOfOther(query, words, matches)) return () => true;
  const focus = matchOfFocus(terms, matches);
  const asksDuration = type.units.includes("duration");
  return (entity) =>
    (type.asksWhoseName && isNameOfOther(entity, view, focus)) ||
    (type.expects === "name" && !type.asksWhoseName && isFarName(entity, view, focus)) ||
    (type.expects === "name" && isOfPeople(entity, view)) ||
    (type.units.includes("age") && isAgeOfOther(entity, view, found.named)) ||
    (type.expects === "time" && isTimeOfOther(entity, view, terms, matches)) ||
    (type.expects === "role" && isRoleOfOther(entity, view, terms, matches)) ||
    (type.expects === "place" && isPlaceOfOther(entity, view, found, whereaboutsAsked(query))) ||
    (asksDuration && !asksHowMuchLater(analysis.words) && isLater(words, entity.first)) ||
    (asksDuration && !asksSince(analysis.words) && isAgo(words, entity.last));
}
