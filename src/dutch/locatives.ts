import { MONTH_NAMES } from "./calendar.ts";
import type { Entity } from "./entities.ts";
import { TIME_WORDS } from "./value-entities.ts";
import type { Analysis, Word } from "./word.ts";

const MONTHS = new Set(MONTH_NAMES);
const LOCATIVE = new Set(
  "in op bij naast nabij onder boven achter langs tussen te ten rond aan vlakbij binnen buiten tegenover naar uit vanuit".split(
    " ",
  ),
);

/** „uit wraak”, „uit liefde”: what moves people. */
export const FEELING =
  /^(?:wraak|angst|protest|vrees|woede|liefde|onvrede|solidariteit|geldgebrek|verdriet|schaamte|haat|jaloezie|nood|noodzaak|respect|eerbied|medelijden|wanhoop|frustratie|verveling|vriendschap|overtuiging|gemakzucht|voorzorg|winstbejag|nieuwsgierigheid)$/;

/** „onder meer”, „in om te …”: no place follows. */
const NO_PLACE =
  /^(?:meer|andere|om|te|van|voor|met|door|en|of|maar|wie|welke?|elkaar|plaats|feite|totaal|geval)$/;

/** Words that name a place without a noun. */
const ADVERB =
  /^(?:stroomafwaarts|stroomopwaarts|verderop|thuis|buitenshuis|binnenshuis|elders|overal|ondergronds|bovengronds|ernaast|erachter|ertegenover|eronder|erboven|beneden|bovenaan|onderaan)$/;

/** What follows in expressions that name no place: „in gebruik”, „op de hoogte”, „onder leiding”. */
const ABSTRACT =
  /^(?:leven|gebruik|dienst|werking|staat|hoogte|orde|verband|contact|strijd|gevecht|actie|verzet|hand|handen|bezit|beslag|beheer|opdracht|opspraak|aanmerking|aanraking|omloop|kracht|stand|tijd|grond|basis|manier|wijze|vorm|titel|zoek|beurt|kader|oog|ogen|hoofd|leeftijd|druk|invloed|leiding|bevel|toezicht|naam|namen|moment|duur|termijn|slag|gang|zin|geval|productie|trek|voorbereiding|ontwikkeling|gesprek|discussie|probleem|problemen|reactie|antwoord|vraag|navolging|samenwerking|tegenstelling|vergelijking|plaats|rol|oorlog|maart|ruil|film|boek|brief|interview|artikel|proef|zijde|zee|gevangenschap|houtje|eentje|gemak|verzoek|voorwaarde|schuilnaam|bijnaam|pseudoniem|motto|noemer|vrijheid|armoede|\p{L}+(?:isme|iteit|(?<!over)heid))$/u;

/**
 * „op de zolder”, „bij een hotel”: a preposition of place, and the noun it goes with.
 * @param others names and roles of the sentence: „bij de bewoners” and „naast Jan Vos” are no places
 */
export function findLocatives({ words, terms }: Analysis, others: readonly Entity[]): Entity[] {
  // „Zij groeide op in de wijk”: „op” is of the verb.
  const particles = new Set(
    terms.flatMap(({ kind, words: of }) => (kind === "verb" && of.length > 1 ? of : [])),
  );
  const isPerson = (at: number) =>
    others.some(({ kind, first, last }) => /^(?:person|role)$/.test(kind) && first <= at && at <= last);
  // „Tussen de Belgen en de Fransen”: who belong to a place are none.
  const isInhabitant = (at: number) => {
    const { place = null, folded = "" } = words[at] ?? {};
    const isNamed = others.some(({ kind, first, last }) => kind === "place" && first <= at && at <= last);
    return place !== null && /(?:en|ers|aars)$/.test(folded) && !isNamed;
  };
  return words.flatMap((word, at) => {
    if (ADVERB.test(word.folded)) return [{ kind: "locative" as const, first: at, last: at }];
    const isPreposition = LOCATIVE.has(word.folded) && !word.closesClause && !particles.has(at);
    const noun = isPreposition ? nounBehind(words, at) : -1;
    const { folded = "", capitalised = false } = words[noun] ?? {};
    if (
      noun < 0 ||
      isPerson(noun) ||
      isInhabitant(noun) ||
      (ABSTRACT.test(folded) && !capitalised) ||
      /isme$/.test(folded)
    )
      return [];
    return [{ kind: "locative" as const, first: at, last: noun }];
  });
}

/** The noun that a preposition goes with; -1 when no place can follow it. */
function nounBehind(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (
    !next ||
    FEELING.test(next.folded) ||
    NO_PLACE.test(next.folded) ||
    (words[at]?.folded === "te" && !next.capitalised)
  )
    return -1;
  let noun = -1;
  for (let last = at + 1; last <= at + 6 && last < words.length; last++) {
    const word = words[last] as Word;
    const isCount = word.number !== undefined && !/^(?:een|twee|beide)$/.test(word.folded);
    if (isCount || TIME_WORDS.has(word.folded) || MONTHS.has(word.folded)) return -1;
    if (word.cls === "content") {
      noun = last;
      if (ABSTRACT.test(word.folded) && !word.capitalised) break;
    }
    if (noun >= 0 && word.cls !== "content" && word.cls !== "light") break;
    if (word.closesClause) break;
  }
  return noun;
}
