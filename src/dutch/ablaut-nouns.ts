const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(" ").map((pair) => pair.split(":") as [string, string]));

/** Nouns of an action or its outcome that have another vowel than their verb, or end in -st, -t or -te. */
const VERB_OF = pairs(
  "vondst:vinden vangst:vangen komst:komen winst:winnen gift:geven aangifte:aangeven uitgifte:uitgeven klacht:klagen " +
    "sprong:springen schot:schieten bod:bieden bedrog:bedriegen keus:kiezen keuze:kiezen zang:zingen dwang:dwingen " +
    "stank:stinken wraak:wreken greep:grijpen begrip:begrijpen beet:bijten hulp:helpen verlies:verliezen " +
    "gevecht:vechten gebed:bidden gesprek:spreken bezit:bezitten geboorte:geboren inbraak:inbreken doorbraak:doorbreken uitbraak:uitbreken afbraak:afbreken",
);
/** Those that are so only behind a particle: „ondergang” is, „gang” is not. */
const BEHIND_PARTICLE = pairs(
  "gang:gaan stand:staan slag:slaan dracht:dragen spraak:spreken zicht:zien gave:geven dienst:dienen",
);
/** Seem to be made so, but have long meant something else. */
const OTHERWISE = new Set(
  (
    "toekomst overeenkomst herkomst afkomst inkomst aanslag verslag opslag omslag toeslag neerslag beslag uitslag afslag " +
    "doorslag overslag tegenslag toestand bestand misstand afstand verstand misverstand ingang uitgang toegang overzicht " +
    "inzicht uitzicht opzicht aanzicht gezicht aangezicht eendracht aandacht toedracht oorsprong voorsprong overschot " +
    "uitschot aanspraak bedwang"
  ).split(" "),
);
const SHORTEST_PARTICLE = 2;
const SHORTEST_NOUN = 3;

/**
 * Gives the verb that such a noun belongs to, its particle before it: „vondst” → „vinden”, „afspraak” → „afspreken”; null
 * for other words.
 * @param word normalised
 * @param isWord tells whether a word is in the lexicon
 */
export function ablautBase(word: string, isWord: (word: string) => boolean): string | null {
  const bare = word.replace(/(?:en|s)$/u, "");
  // „Inbraken”: in an open syllable the vowel stands once.
  const closed = word.endsWith("en") ? bare.replace(/([aeo])([^aeiou])$/u, "$1$1$2") : bare;
  for (const noun of new Set([word, bare, closed])) {
    const verb = OTHERWISE.has(noun) ? null : verbOf(noun, isWord);
    if (verb !== null) return verb;
  }
  return null;
}

function verbOf(noun: string, isWord: (word: string) => boolean): string | null {
  const own = VERB_OF.get(noun);
  if (own !== undefined) return own;
  for (let at = SHORTEST_PARTICLE; at <= noun.length - SHORTEST_NOUN; at++) {
    const end = noun.slice(at);
    const verb = VERB_OF.get(end) ?? BEHIND_PARTICLE.get(end);
    if (verb !== undefined && isWord(noun.slice(0, at) + verb)) return noun.slice(0, at) + verb;
  }
  return null;
}
