import type { Word } from "./word.ts";

/** How far behind a preposition its noun is looked for, in words. */
const REACH = 6;

/** Nouns made of verbs and adjectives, by their endings: „kritiek”, „droogte”, „vermoeidheid”, „verzakking”. */
const ABSTRACT = /(?:.ing(?:en)?|he(?:id|den)|ite(?:it|iten)|..ties?|iek|isme|nis(?:sen)?|[gktd]te|age)$/;
/** Nouns in such endings for people, and for places that one goes through. */
const NO_HAPPENING =
  /(?:regering|politie|vereniging|commissie|directie|redactie|organisatie|delegatie|fractie|coalitie|oppositie|stichting|leiding|bevolking|bezetting|universiteit|beweging|afdeling|verdediging|inspectie|administratie|instelling|generatie|federatie|marechaussee|justitie|republiek|kliek|publiek|koning|leerling|vreemdeling|faculteit|autoriteit|overheid|associatie|corporatie|bemanning|vertegenwoordiging|omgeving|vluchteling|tweeling|zuigeling|personage|geestelijkheid|meerderheid|minderheid|opening|woning|(?:^|[^e])ring|gevangenis|vesting|omheining|vlakte|hoogte|diepte|etage|passage|garage|fabriek|apotheek|bibliotheek|boetiek)(?:en|s)?$/;
/** Other nouns for what may bring something about. */
const EVENTS =
  /(?:gebrek|tekort|verlies|geweld|ongeluk|ongeval(?:len)?|oorlog|crisis|crises|ruzies?|twist(?:en)?|fout(?:en)?|schade|strijd|(?:^|[^k])brand(?:en)?|vuur|storm(?:en)?|regen|sneeuw|onweer|bliksem|vloed|schok(?:ken)?|rampe?n?|lawaai|virus(?:sen)?|kanker|griep|koorts|dorst|kosten|schulden|succes|karakter|aanslag(?:en)?|aanval(?:len)?|ontslag|besluit|besluiten|verbod|mislukken|uitvallen|faillissement)$|^(?:wind|mist|vorst|kou|ijs|hagel|stof|gif|pest|dood|val|werk|pech|stress|honger|weer|noodweer|geldgebrek)$/;

/** Whether a noun is for what happens, is done or is the case, and so for no one who acts. */
function isHappening(noun: string): boolean {
  return EVENTS.test(noun) || (ABSTRACT.test(noun) && !NO_HAPPENING.test(noun));
}

/** Whether the noun behind a preposition, its article and adjectives between them or not, is for a happening. */
export function isBeforeHappening(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + REACH)) {
    if (word.cls === "content" && !word.capitalised && isHappening(word.folded)) return true;
    const mayBeAdjective = word.cls !== "content" || /e$/.test(word.folded);
    if (!mayBeAdjective || word.closesClause) return false;
  }
  return false;
}
