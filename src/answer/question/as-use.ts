import { mayBeParticiple } from "../../dutch/helping-verbs.ts";

const LIGHTLY =
  "(?: (?:nu|nou|dan|toch|eigenlijk|ook|nog|wel|echt|er|tot nu toe|tot nog toe|tot dusver|tot dusverre|tot zover))*";
const PHRASE =
  "((?:(?:de|het|die|dat|deze|dit|een|zo'n|zijn|haar|hun|al die) )?[^\\s?!.,]+(?: (?!gehad)[^\\s?!.,]+)?)";
const HAS = "(heeft|hebben|had|hadden)";

/** „Wat hebben de boeren aan de weg”, „heeft de boer iets aan de weg”. */
const WHAT = new RegExp(`^wat ${HAS}${LIGHTLY} (.+?)${LIGHTLY} aan ${PHRASE}(?: gehad)?[\\s?!.]*$`, "iu");
const WHETHER = new RegExp(
  `^${HAS}${LIGHTLY} (.+?)${LIGHTLY} (?:iets|wat|veel|nut|baat)${LIGHTLY} aan ${PHRASE}(?: gehad)?[\\s?!.]*$`,
  "iu",
);

/**
 * What somebody has of something is the use it is of: „hebben de boeren iets aan de weg” is asked as „is de weg nuttig voor de
 * boeren?”. Other questions are given back as they are.
 */
export function asUse(text: string): string {
  const [, , who, of] = WHETHER.exec(text.trim()) ?? [];
  if (who !== undefined && isThing(of)) return `Is ${of} nuttig voor ${who}?`;
  const [, , whose, thing] = WHAT.exec(text.trim()) ?? [];
  return whose !== undefined && isThing(thing) ? `Waarvoor is ${thing} nuttig voor ${whose}?` : text;
}

/** „Aan de hand”, „aan geld verdiend”: none that is of use. */
function isThing(phrase = ""): boolean {
  const last = phrase.split(" ").at(-1)?.toLowerCase() ?? "";
  const isDone = mayBeParticiple({ folded: last }) || /^ge\p{L}+(?:aan|ien)$/u.test(last);
  return !isDone && !/^(?:te|de hand|het licht)\b/u.test(phrase);
}
