import type { EntityKind } from "../../dutch/entities.ts";
import type { PlaceKind } from "../../dutch/places.ts";

/** What is measured: tells which numbers of a sentence can answer. An age is told by more than its unit. */
export type Unit =
  | "duration"
  | "age"
  | "clock"
  | "length"
  | "area"
  | "volume"
  | "weight"
  | "temperature"
  | "speed"
  | "money"
  | "share"
  | "times"
  | "rank";

/** How exactly a time is asked for. */
export type TimeKind = "day" | "month" | "year";

/** What an answer to a question about a noun must name. */
export interface Asked {
  readonly expects: EntityKind | null;
  readonly unit: Unit | null;
}

const UNIT_WORDS: Readonly<Record<Exclude<Unit, "age" | "rank">, RegExp>> = {
  duration:
    /(?:(?<!\p{L})(?:jaar|jarige?|maand|we(?:ek|ken)|dag|uur|uren|minu(?:ut|ten)|seconden?|eeuw(?:en)?|decenni(?:um|a)|nacht(?:en)?)|(?:jaren|maanden|dagen))(?!\p{L})/u,
  clock: /\p{N}{1,2}\s?(?:[u:.]\p{N}{2}|u(?!\p{L})|uur|h\p{N}{2})|(?<!\p{L})om \p{L}+ uur/u,
  length: /(?:meter|mijl(?:en)?|voet|inch|(?<!\p{L})(?:[mck]?m|duim))(?!\p{L})/u,
  area: /(?:m²|m2|km2|vierkante|hectaren?|(?<!\p{L})(?:ha|are))(?!\p{L})/u,
  volume: /(?:liter|m³|kubieke|(?<!\p{L})(?:m?l|vaten|cc))(?!\p{L})/u,
  weight: /(?:gram|(?<!\p{L})(?:kilo|kilo's|ton|k?g|mg|pond|ons))(?!\p{L})/u,
  temperature: /°|(?<!\p{L})(?:gra(?:ad|den)|celsius|fahrenheit|kelvin)(?!\p{L})/iu,
  speed: /(?:km\/[uh]|m\/s|per (?:uur|seconde|minuut)|knopen|mach|rpm|toeren)/u,
  money:
    /[€$£]|(?<!\p{L})(?:euro|ct|fl|f(?= \p{N})|dollar|frank|franc|gulden|pond|mark|cents?|centimes?|yen|schillings?|shillings?|kronen|lire|peso's|roepie|roebel|miljoen|miljard|eur|usd)(?!\p{L})/iu,
  share:
    /%|(?<!\p{L})(?:procent|percent|promille|derde|kwart|driekwart|tweederde|helft|tiende|op (?:de|elke|iedere) (?:\p{N}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd|duizend))(?!\p{L})/u,
  times:
    /(?:(?<!\p{L})(?:keer|keren|malen|per (?:dag|week|maand|jaar|uur)|dagelijks|wekelijks|maandelijks|jaarlijks|elke?|ieder|iedere|om de|herhaaldelijk|regelmatig|geregeld|zelden|meermaals|meermalen|maal)|(?<=een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|honderd|duizend|\d-?)maal)(?!\p{L})/u,
};

/** How far around a number its unit stands, in UTF-16 code units. */
const REACH = { before: 3, beforeTimes: 8, after: 24 };

/** Tells whether a stretch of text around a number measures what is asked. */
export function isMeasuredIn(
  unit: keyof typeof UNIT_WORDS,
  text: string,
  start: number,
  end: number,
): boolean {
  const before = unit === "times" ? REACH.beforeTimes : REACH.before;
  return UNIT_WORDS[unit].test(text.slice(Math.max(0, start - before), end + REACH.after));
}

/** „Hoe lang”, „hoe zwaar”: what is measured; more than one when the word alone does not tell. */
const MEASURES: readonly (readonly [RegExp, readonly Unit[]])[] = [
  [/^lang$/, ["duration", "length"]],
  [/^laat$/, ["clock"]],
  [/^(?:ver|hoog|diep|breed|dik)$/, ["length"]],
  [/^groot$/, ["length", "area", "volume"]],
  [/^zwaar$/, ["weight"]],
  [/^(?:warm|koud|heet)$/, ["temperature"]],
  [/^snel$/, ["speed"]],
  [/^duur$/, ["money"]],
  [/^oud$/, ["age"]],
  [/^(?:vaak|dikwijls)$/, ["times"]],
];

/** „Hoe hoog is de koorts”, „hoe groot was de kans”: what has a size without being a body. */
const MEASURED_NOUNS: readonly (readonly [RegExp, readonly Unit[]])[] = [
  [/(?:kans|risico|opkomst|rente|inflatie|korting|groei|werkloosheid|sterfte|meerderheid)$/, ["share"]],
  [/koorts$/, ["temperature"]],
  [/straf$/, ["duration", "money"]],
  [
    /(?:schade|som|vergoeding|subsidie|uitkering|beloning|losgeld|huur|lening|waarde|tekort|investering|premie|belasting|buit|toeslag|bonus|bijdrage|tarief|inkomen|pensioen|gage|honorarium|erfenis|contributie|kapitaal|rekening|loonsverhoging|steun|gift)$/,
    ["money"],
  ],
];

/** „Hoe groot is een volk”: as many as it has members. */
const GROUPS =
  /(?:volk|kolonie|bevolking|populatie|groep|leger|bende|gezin|familie|klas|team|ploeg|club|bemanning|personeel|achterban|oplage|fractie|vloot|collectie|verzameling|kudde|zwerm)$/;

/** Whether „hoe groot” asks how many there are of what a noun names. */
export function isCounted(noun: string): boolean {
  return askedByNoun(noun).expects === "quantity" || GROUPS.test(noun);
}

/**
 * The units of a word that asks for a measure; empty for other words.
 * @param noun what is measured: „hoe hoog is de boete” asks for money
 */
export function unitsOfMeasure(word: string, noun: string): readonly Unit[] {
  const units = MEASURES.find(([pattern]) => pattern.test(word))?.[1] ?? [];
  if (!/^(?:groot|hoog|zwaar)$/.test(word)) return units;
  const { expects, unit } = askedByNoun(noun);
  // „Hoe hoog is het dodental”: how many.
  const own = expects === "quantity" ? (unit === null ? [] : [unit]) : null;
  if (word === "groot" && GROUPS.test(noun)) return [];
  return own ?? MEASURED_NOUNS.find(([pattern]) => pattern.test(noun))?.[1] ?? units;
}

const PLACE_NOUNS =
  /^(?:land|landen|nationaliteit|nationaliteiten|stad|steden|plaats|plaatsen|plek|dorp|gemeente|provincie|regio|gebied|straat|wijk|buurt|continent|werelddeel|locatie|streek|eiland|haven|rivier|adres|ligging|geboorteplaats|geboortestad|hoofdstad|hoofdkantoor|bestemming|(?:lands|stads|wereld)de(?:el|len)|deelgemeenten?|deelstaat|deelstaten|\p{L}+(?:stad|steden|streek|streken|dorp|dorpen|wijk|wijken|plaatsen?|plek|locaties?|eiland|eilanden)|stadje|dorpje|dorpen|gemeenten|provincies|regio's|gebieden|straten|wijken|buurten|eilanden|rivieren)$/u;
const TIME_NOUNS =
  /^(?:jaar|jaartal|jaren|maand|dag|datum|dagen|eeuw|seizoen|moment|tijdstip|periode|decennium|weekdag|uur|tijd|geboortejaar|sterfjaar|(?:bouw|oprichtings|stichtings|productie|verschijnings)jaar|geboortedag|weekend|week|ochtend|namiddag|avond|nacht|\p{L}+datum)$/u;
const PERSON_NOUNS =
  /^(?:persoon|personen|man|mannen|vrouw|vrouwen|mensen|politicus|politici|minister|ministers|generaal|president|schrijver|schilder|kunstenaar|zanger|acteur|speler|trainer|auteur|arts|wetenschapper|journalist|held|leider|voorzitter|koning|koningin|regisseur|tekenaar|vriend|vriendin|familielid|zoon|dochter|broer|zus|kamerlid|kamerleden|onderzoeker|ontdekker|uitvinder|oprichter|oprichters|bedenker|dader|daders)$/;
const REASON_NOUNS =
  /^(?:reden|redenen|\p{L}*(?:oorzaak|oorzaken|aanleiding|motief|motieven|beweegreden|beweegredenen))$/u;
const NAME_NOUNS = /^(?:naam|namen|bijnaam|titel|pseudoniem|schuilnaam)$/;

/** Nouns that ask for a number, and what it measures. */
const QUANTITY_NOUNS: readonly (readonly [RegExp, Unit | null])[] = [
  [/^(?:leeftijd|ouderdom|levensverwachting)$/, "age"],
  [/(?:duur|looptijd|reistijd|rijtijd|wachttijd|draagtijd|incubatietijd|bedenktijd)$/, "duration"],
  [
    /(?:^|[^o])(?:lengte|hoogte|breedte|diepte|afstand|diameter|doorsnede|doorsnee|dikte|omtrek|hoogteverschil|afmeting|afmetingen)$/,
    "length",
  ],
  [/(?:oppervlakte|oppervlak)$/, "area"],
  [/(?:inhoud|volume)$/, "volume"],
  [/(?:gewicht|massa)$/, "weight"],
  [/temperatuur$/, "temperature"],
  [/snelheid$/, "speed"],
  [
    /(?:prijs|prijzen|kosten|bedrag|opbrengst|omzet|winst|verlies|budget|loon|salaris|begroting|schuld|boete|geld)$/,
    "money",
  ],
  [/^(?:\p{L}*percentage|aandeel|procent|rendement|rentevoet|inflatie|werkloosheid)$/u, "share"],
  [/(?:aantal|hoeveelheid|doden(?:tal|tol|cijfer)|oplage|ledental|inwonertal|inwoneraantal)$/, null],
];

/** What a noun asks for: „welke stad”, „wat is de leeftijd”, „aantal doden”. */
export function askedByNoun(noun: string): Asked {
  const asks = (expects: EntityKind | null, unit: Unit | null = null): Asked => ({ expects, unit });
  if (PLACE_NOUNS.test(noun)) return asks("place");
  if (TIME_NOUNS.test(noun)) return asks("time");
  if (PERSON_NOUNS.test(noun)) return asks("person");
  if (REASON_NOUNS.test(noun)) return asks("reason");
  if (NAME_NOUNS.test(noun)) return asks("name");
  const quantity = QUANTITY_NOUNS.find(([pattern]) => pattern.test(noun));
  return quantity ? asks("quantity", quantity[1]) : asks(null);
}

/** Whether a noun is for a person. @param isTitle tells so of nouns that say what someone does or is („burgemeester”) */
export function isPersonNoun(noun: string, isTitle: (folded: string) => boolean): boolean {
  return isTitle(noun) || askedByNoun(noun).expects === "person";
}

/** What is counted in units: „hoeveel jaar”, „hoeveel kilometer”, „hoeveel procent”. */
export function unitOfNoun(noun: string): Unit | null {
  if (/(?:^tijd|duur|termijn|leeftijdsverschil|vertraging)$/.test(noun)) return "duration";
  if (/^(?:geld|poen|cash)$/.test(noun)) return "money";
  const order: readonly (keyof typeof UNIT_WORDS)[] = [
    "share",
    "duration",
    "money",
    "temperature",
    "area",
    "volume",
    "weight",
    "length",
    "times",
  ];
  return order.find((unit) => UNIT_WORDS[unit].test(noun) && noun.length > 1) ?? null;
}

/** „Hoeveel losgeld”, „hoeveel subsidie”: a sum of money, where the plural counts them; null for other nouns. */
export function unitOfSum(noun: string): Unit | null {
  if (/(?:en|s)$/.test(noun)) return null;
  return unitsOfMeasure("hoog", noun).includes("money") ? "money" : null;
}

/** The kind of time a noun names: „op welke dag”, „in welk jaar”; null for one that may be any. */
export function kindOfTime(noun: string): TimeKind | null {
  if (/^(?:(?:geboorte|sterf)?dag|weekdag|dagen|(?:geboorte|sterf)?datum)$/.test(noun)) return "day";
  if (/^maand(?:en)?$/.test(noun)) return "month";
  return /^(?:jaar|jaren|jaartal|(?:geboorte|sterf|bouw|oprichtings|stichtings|productie|verschijnings)jaar)$/.test(
    noun,
  )
    ? "year"
    : null;
}

/** The kind of place a noun names. */
export function kindOfPlace(noun: string): PlaceKind | null {
  if (/^(?:land(?:en)?|nationaliteit(?:en)?)$/.test(noun)) return "country";
  if (/^(?:stad|steden|hoofdstad)$/.test(noun)) return "city";
  return /^provincies?$/.test(noun) ? "province" : null;
}
