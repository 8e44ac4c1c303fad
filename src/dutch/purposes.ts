import { wordsBefore } from "./clause-bounds.ts";
import type { Word } from "./word.ts";

/** How far behind „om” its „te” may stand, and how far before it what takes it, in words. */
const REACH = { te: 12, verb: 12 };

/** Nouns that „om te” tells the content of: „het plan om te …” is no plan with a purpose. */
const TAKES_INFINITIVE =
  /(?:poging(?:en)?|kans(?:en)?|mogelijkhe(?:id|den)|gelegenheid|recht|plicht|verplichting(?:en)?|plan(?:nen)?|voornemens?|besluit|beslissing|keuze|wens|verlangen|neiging|drang|behoefte|opdracht|bevel(?:en)?|verzoek(?:en)?|oproep|eis|voorstel|aanbod|motie|advies|aanbeveling|idee|toestemming|toelating|vergunning|instructies?|verbod|belofte|dreigement|bereidheid|vermogen|moeite|zin|moed|lef|tijd|geld|reden|manier|middel|bedoeling|doel|taak|ambitie|droom|voordeel|eer|uitdaging|genoegen|gewoonte|kunst|talent|vrijheid|bevoegdheid)$/;
/** Verbs, and adjectives, that do. */
const TAKES =
  /^(?:probe(?:er|ert|erde|erden|ren)|geprobeerd|poog(?:t|de|den)?|gepoogd|pogen|tracht(?:en|te|ten)?|getracht|besl(?:uit|uiten|oot|oten)|besloten|beslis(?:t|te|ten|sen)?|weiger(?:t|de|den|en)?|geweigerd|slaag(?:t|de|den)|slagen|geslaagd|dw[io]ng(?:t|en)?|gedwongen|beveelt|bevelen|beval|bevalen|bevolen|vraagt|vragen|vroeg(?:en)?|gevraagd|verzoek(?:t|en)?|verzocht(?:en)?|adviseer(?:t|de|den)|geadviseerd|aangeraden|afgeraden|raadt?|raadden|raden|opgedragen|draagt|droeg(?:en)?|r(?:oep|iep)(?:t|en)?|opgeroepen|spoor(?:t|de|den)?|aangespoord|help(?:t|en)?|hielp(?:en)?|geholpen|dreig(?:t|de|den|en)?|gedreigd|belo(?:oft|ofde|ofden|ven|ofd)|liet(?:en)?|laat|laten|toegelaten|genoodzaakt|verplicht(?:te|ten)?|gemachtigd|bereid|klaar|mogelijk|onmogelijk|moeilijk|lastig|makkelijk|gemakkelijk|eenvoudig|handig|aangenaam|leuk|belangrijk|noodzakelijk|nodig|zinvol|verboden|toegestaan|afgesproken|bewoog|bewegen|overhaald|overtuigd|overgehaald|genoeg|voldoende)$/;

/** Whether „om” at an index goes with „te” and tells what for, and not what was tried, decided or asked. */
export function isPurpose(words: readonly Word[], at: number): boolean {
  if (!hasInfinitive(words, at)) return false;
  if (opens(words, at)) return true;
  const clause = wordsBefore(words, at, REACH.verb);
  return (
    !TAKES_INFINITIVE.test(clause.at(-1)?.folded ?? "") && !clause.some(({ folded }) => TAKES.test(folded))
  );
}

/** „om … te …”, and no „om” of another in between. */
function hasInfinitive(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + REACH.te);
  const te = behind.findIndex(({ folded }) => folded === "te");
  return te >= 0 && !behind.slice(0, te).some(({ folded }) => folded === "om");
}

function opens(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.closesClause === true;
}
