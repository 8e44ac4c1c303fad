import type { SentenceView } from "../answer/find/sentence-view.ts";

/** Words that announce what matters (Edmundson 1969, cue method). */
const CUES =
  /^(?:bekend(?:e|st|ste)?|beroemd(?:e|st|ste)?|belangrijk(?:e|st|ste)?|groot(?:st|ste)|voornaamste|hoofdzakelijk|vooral|eerste|enige|uiteindelijk|beslo(?:ot|ten)|besluit|besliste|beslissing|akkoord|conclusie|concludeerde|resultaat|gevolg|succes|doorbraak|keerpunt|doel|kernpunt|totaal|grotendeels|ongeveer|wereldwijd|blijkt|bleek|vreest|vrezen|waarschuwt|waarschuwen|kondigt|opgericht|ontstond|failliet|overleed)$/u;

/** Whether a sentence has a word that announces what matters. */
export function hasCue({ analysis }: SentenceView): boolean {
  return analysis.words.some(({ folded }) => CUES.test(folded));
}

const ADDRESS = new Set("je jij jou jouw jullie u uw ik mij wij we ons onze".split(" "));

/** Whether a sentence speaks to the reader, or for the writer or whoever is quoted. */
export function speaksToReader({ analysis }: SentenceView): boolean {
  return analysis.words.some(({ folded }) => ADDRESS.has(folded));
}
