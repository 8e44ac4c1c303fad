import type { Word } from "./word.ts";

/** When a text says that something is so: once, or as it speaks. */
export type Tense = "past" | "present";

const PAST = new Set(
  (
    "was waren werd werden had hadden kon konden zou zouden moest moesten mocht mochten wilde wilden wou wouden ging gingen " +
    "kwam kwamen vond vonden stond stonden lag lagen kreeg kregen bleef bleven gaf gaven nam namen deed deden zag zagen zei " +
    "zeiden liet lieten hield hielden begon begonnen liep liepen viel vielen schreef schreven won wonnen verloor verloren " +
    "stierf stierven overleed trok trokken brak braken droeg droegen hielp hielpen sloot koos kozen verscheen ontstond " +
    "ontstonden bracht brachten dacht dachten kocht kochten zocht zochten sprak spraken sloeg sloegen vertrok verdween steeg " +
    "stegen reed reden schoot vloog vlogen wist wisten zat zaten bood boden hing hingen bestond bestonden ontving ontvingen " +
    "verliet verlieten riep riepen sliep"
  ).split(" "),
);
/** „Zijn” is not among them: it may be somebody's. */
const PRESENT = new Set(
  (
    "is wordt worden kan kunnen zal zullen moet moeten mag mogen wil willen gaat gaan komt komen vindt vinden staat staan " +
    "ligt liggen krijgt blijft geeft neemt doet doen ziet zegt laat laten houdt begint loopt heet bestaat eet eten"
  ).split(" "),
);
const WEAK_PAST = /[dt]en?$/;
/** „Antwoordde”, „zette”: no infinitive or plural noun, whatever its stem ends in. */
const DOUBLED = /(?:dd|tt)en?$/;
const PARTICIPLE = /^ge\p{L}+[dtn]$/u;

/**
 * When the verbs of a text say that something is so; null when they do not agree, or tell of what has been by what is:
 * „heeft gebouwd”.
 */
export function tenseOf(words: readonly Word[]): Tense | null {
  let [past, present] = [false, false];
  for (const word of words) {
    if (isPast(word)) past = true;
    else if (isPresent(word)) present = true;
  }
  if (past === present) return null;
  return past ? "past" : isPerfect(words) ? null : "present";
}

function isPast(word: Word): boolean {
  const { folded, stem } = word;
  if (PAST.has(folded)) return true;
  if (!WEAK_PAST.test(folded) || !mayBeVerb(word) || folded.startsWith("ge")) return false;
  return DOUBLED.test(folded) || !/[dt]e?$/.test(stem);
}

function isPresent(word: Word): boolean {
  const { folded, stem } = word;
  if (PRESENT.has(folded)) return true;
  // „Weegt”, of which the stem is „weeg”; but not „de dienst”.
  return folded === `${stem}t` && mayBeVerb(word);
}

function mayBeVerb({ cls, reading, capitalised }: Word): boolean {
  return cls === "content" && reading !== "noun" && !capitalised;
}

/** „Heeft gebouwd”, „is gekomen”. */
function isPerfect(words: readonly Word[]): boolean {
  const has = (form: RegExp) => words.some(({ folded }) => form.test(folded));
  return has(/^(?:heeft|hebben)$/) || (has(/^(?:is|zijn)$/) && has(PARTICIPLE));
}
