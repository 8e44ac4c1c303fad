import { asksHowGot } from "../question/asks-how-got.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** What tells from whom or out of what something came, or how. */
const SOURCE = /^(?:van|vanuit|uit|via|bij|door|doordat|dankzij|omdat|nadat|naar|voor|sinds)$/;
const GETS =
  /^(?:(?:ge|ver|be)?(?:krijg|kreeg|koop|kocht|steel|stal|stolen|leen|erf|ruil|huur|maak|bouw|bouwd|lever|smokkel|machtig|vind|vond|win|won|dank|kom|kwam|ontleen|haal)\p{L}*|ont(?:vang|ving|leen)\p{L}*|buitgemaakt)$/u;

/**
 * Whether it was asked how somebody came by something, and a sentence tells neither where that came from nor of getting it: „hoe
 * kwam de dief aan de sleutel” is not answered by „dat deed hij met een sleutel”.
 */
export function lacksSource({ type, analysis }: Query, { view }: Ranked): boolean {
  if (type.kind !== "how" || !asksHowGot(analysis.words)) return false;
  return !view.analysis.words.some(({ folded }) => SOURCE.test(folded) || GETS.test(folded));
}
