import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { affirmationSpan } from "./affirmation-span.ts";
import { answerSpan } from "./answer-span.ts";
import { countSpan } from "./count-span.ts";
import { deedSpan } from "./deed-span.ts";
import { denialSpan } from "./denial-span.ts";
import { existenceSpan } from "./existence-span.ts";
import { mannerSpan } from "./manner-span.ts";
import { meansSpan } from "./means-span.ts";
import { membersSpan } from "./members-span.ts";
import { objectSpan } from "./object-span.ts";
import { predicateSpan } from "./predicate-span.ts";
import { prepositionSpan } from "./preposition-span.ts";
import { retoldSpan } from "./retold-span.ts";
import { subjectSpan } from "./subject-span.ts";
import { feelingSpan, viewSpan } from "./view-span.ts";
import { severalSpan, whichSpan } from "./which-span.ts";

/** Finds the part of a sentence that answers a question by itself; null when it knows of none. */
type FindSpan = (ranked: Ranked, query: Query) => [number, number] | null;

/** Each for a kind of question, the surest first. */
const SPANS: readonly FindSpan[] = [
  countSpan,
  severalSpan,
  (ranked, query) => (query.type.kind === "which" ? whichSpan(ranked, query) : null),
  answerSpan,
  whichSpan,
  prepositionSpan,
  membersSpan,
  meansSpan,
  denialSpan,
  affirmationSpan,
  existenceSpan,
  viewSpan,
  subjectSpan,
  feelingSpan,
  objectSpan,
  deedSpan,
  mannerSpan,
  retoldSpan,
  predicateSpan,
];

/** Gives where the short answer stands in a sentence, as offsets in its text, end exclusive; null when there is none. */
export function shortAnswer(ranked: Ranked, query: Query): [number, number] | null {
  for (const find of SPANS) {
    const span = find(ranked, query);
    if (span !== null) return span;
  }
  return null;
}
