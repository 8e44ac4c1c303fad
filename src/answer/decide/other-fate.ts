import type { Word } from "../../dutch/word.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** What may happen to people, by the words that tell of it; „gevangen” is of two kinds. */
const FATES: readonly RegExp[] = [
  /^(?:dode?n?|doods|doden(?:tal|cijfer)|dodelijke?|gedood|omgekomen(?:en)?|omkwam(?:en)?|gesneuveld(?:en?)?|sneuvelden?|gestorven(?:en)?|stierf|stierven|sterven|overle(?:ed|den)|overledenen?|vermoord(?:de)?n?|verdronken|verdronk|doodgeschoten)$/,
  /^(?:zwaar|licht)?(?:gewond(?:en?)?|gekwetst(?:en?)?|verwond(?:de|den)?)$|^(?:verwondingen|letsels?)$/,
  /^vermist(?:en?)?$/,
  /^(?:gearresteerd(?:en?)?|arrestaties?|arrestanten?|aangehouden(?:en)?|aanhouding(?:en)?|opgepakt(?:en?)?|vastgezet(?:ten?)?|gevangen\p{L}*)$/u,
  /^(?:gegijzeld(?:en?)?|gijzelaars?|ontvoerd(?:en?)?|ontvoering(?:en)?|gevangen\p{L}*)$/u,
  /^(?:vrijgelaten|vrijlating|bevrijd(?:en?)?|gered(?:de)?|teruggevonden|vrijgekomen)$/,
  /^ontslagen(?:en)?$/,
];
const DEAD = 0;
/** „Aantal gewonden”. */
const COUNTS = /^aantal(?:len)?$/;

/**
 * Whether it was asked to how many, or to whom, something happened, and a sentence tells of something else that happened: „hoeveel
 * soldaten raakten gewond” is not answered by „er kwamen twaalf soldaten om het leven”.
 */
export function isOfOtherFate({ type, analysis }: Query, { view }: Ranked): boolean {
  const isAsked =
    type.kind === "how-many" || type.kind === "who" || COUNTS.test(analysis.words[0]?.folded ?? "");
  if (!isAsked || type.units.length > 0) return false;
  const asked = fatesIn(analysis.words);
  if (asked.size === 0) return false;
  const told = fatesIn(view.analysis.words);
  return told.size > 0 && [...asked].every((fate) => !told.has(fate));
}

/** Indexes of the kinds of fate that words tell of. */
function fatesIn(words: readonly Word[]): ReadonlySet<number> {
  return new Set(
    words.flatMap(({ folded }, at) => {
      if (isOutOfLife(words, at)) return [DEAD];
      return FATES.flatMap((fate, kind) => (fate.test(folded) ? [kind] : []));
    }),
  );
}

/** „Om het leven”, and „kwamen … om”, „om te komen”. */
function isOutOfLife(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.folded === "leven")
    return words[at - 1]?.folded === "het" && /^(?:om|lieten|liet)$/.test(words[at - 2]?.folded ?? "");
  if (
    word.folded !== "om" ||
    !words.slice(0, at).some(({ folded }) => /^(?:kom(?:t|en)|kwam(?:en)?)$/.test(folded))
  )
    return false;
  // „Kwamen om te helpen”.
  return next === undefined || word.closesClause || (next.folded !== "te" && next.cls !== "content");
}
