import type { Dutch } from "../../dutch/dutch.ts";
import type { Word } from "../../dutch/word.ts";
import type { QuestionType } from "./question-type.ts";

const COUNTS = /^(.{3,}?)s?(?:aantal|tal|tol|cijfers?|bedrag|percentage)$/;
const DATES = /^(.{3,}?)s?(?:datum|jaar)$/;

/**
 * Stem of what is counted by „dodental”, „gewondenaantal”, „schadebedrag”, or what „openingsdatum” and „bouwjaar” date;
 * undefined for other words.
 */
export function partAskedOf(
  [word, ...others]: readonly Word[],
  { expects }: QuestionType,
  { lexicon, form }: Dutch,
): string | undefined {
  const ends = expects === "quantity" ? COUNTS : expects === "time" ? DATES : null;
  const [, front] = ends?.exec(word?.folded ?? "") ?? [];
  return front !== undefined && others.length === 0 && lexicon.knows(front) ? form(front).stem : undefined;
}
