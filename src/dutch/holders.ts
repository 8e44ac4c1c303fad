import { clauseAround, doerOf } from "./doer.ts";
import { nounPhrase, type Stretch, skipSmall } from "./noun-phrase.ts";
import type { Analysis, Word } from "./word.ts";

/** Finds who speaks, judges, thinks or feels in a sentence: whose view it gives. */
export type FindHolders = (analysis: Analysis) => Stretch[];

const SAY =
  "zeggen vertellen verklaren stellen beweren claimen betogen benadrukken onderstrepen beklemtonen opmerken meedelen melden toelichten antwoorden reageren uitleggen schrijven waarschuwen erkennen toegeven ontkennen bevestigen klagen eisen pleiten bepleiten oproepen verzekeren getuigen voorspellen concluderen adviseren aanraden afraden herhalen tegenspreken dreigen roepen spreken suggereren opperen motiveren rechtvaardigen verantwoorden verwittigen protesteren beloven aankondigen wijzen informeren vragen smeken vloeken";
const JUDGE =
  "veroordelen prijzen loven betreuren toejuichen noemen vinden achten beschouwen bekritiseren hekelen afkeuren goedkeuren begrijpen steunen afwijzen verwerpen verwelkomen waarderen bewonderen verafschuwen verwijten beschuldigen betichten aanklagen oordelen beoordelen bestempelen typeren omschrijven betwisten aanvechten verdedigen onderschrijven uitlachen bespotten spotten verheugen ergeren schamen rouwen treuren weigeren danken feliciteren kanten verzetten wijten toeschrijven aanrekenen genieten terugkijken opkijken neerkijken wegwuiven verbieden toestaan dulden haten minachten eren vergelijken";
const THINK =
  "denken geloven menen verwachten vrezen hopen betwijfelen twijfelen vermoeden wensen beseffen overwegen";
/** What somebody is, or how he reacts. */
const FEELING =
  "blij dolblij tevreden ontevreden boos kwaad woedend geschokt teleurgesteld ontgoocheld verontwaardigd bezorgd ongerust enthousiast verheugd trots apetrots opgelucht verbaasd verrast verbijsterd ontzet ontdaan aangeslagen bedroefd bang dol verzot kritisch voorzichtig lovend sceptisch verdeeld overtuigd gekant voorstander tegenstander tegen mals";
/** What somebody has or utters. */
const VIEW =
  "schrik kritiek bezwaar lof twijfel vertrouwen zorg schuld afkeuring waardering bewondering begrip spijt verontwaardiging standpunt mening oordeel reactie commentaar verwijt klacht protest verzet woede afschuw verbazing vrees angst hoop gevoel herinnering woord";

const IS =
  /^(?:is|was|zijn|waren|ben|blijft|bleef|blijven|bleven|reageert|reageerde|reageren|reageerden|toont|toonde|tonen|toonden|voelt|voelde|voelen|voelden|noemt|noemde|noemen|noemden)$/;
const HAS =
  /^(?:heeft|hebben|had|hadden|heb|geeft|geven|gaf|gaven|uit|uiten|uitte|uitten|geuit|toont|toonde|tonen|toonden|getoond|spreekt|spreken|sprak|spraken|levert|leveren|leverde|leverden|maakt|maken|maakte|maakten|tekent|tekende|tekenden|dient|diende|dienden|weigert|weigerde|weigeren|weigerden|betuigt|betuigde|betuigden|komt|kwam|komen|kwamen)$/;
const LETS = /^(?:laat|laten|liet|lieten)$/;
/** Nouns and adjectives that are formed from a verb and share its stem: „verdediger”, „vermoedelijk”. */
const DERIVED = /(?:ers?|ing(?:en)?|ster|elijk|baar)$/;
const DETERMINER = /^(?:de|het|een|zijn|haar|hun|deze|die|geen)$/;

/** Makes the function that finds whose views a sentence gives. @param stemOf gives the stem of a word */
export function createHolderFinder(stemOf: (word: string) => string): FindHolders {
  const stems = (list: string) => new Set(list.split(" ").map(stemOf));
  const verbs = stems(`${SAY} ${JUDGE} ${THINK}`);
  const feelings = stems(FEELING);
  const views = stems(VIEW);

  const holderAt = (analysis: Analysis, at: number): Stretch | null => {
    const { words } = analysis;
    const word = words[at] as Word;
    if (/^(?:volgens|aldus)$/.test(word.folded)) return nounPhrase(words, at + 1);
    if (word.capitalised && !word.first) return null;
    // „Liet … weten”.
    if (word.folded === "weten") return doerOfVerb(analysis, at, LETS);
    if (feelings.has(word.stem)) return doerOfVerb(analysis, at, IS);
    if (verbs.has(word.stem) && isVerbAt(words, at)) return doerOf(analysis, at);
    if (views.has(word.stem) && words[at + 1]?.folded === "van") return nounPhrase(words, at + 2);
    return views.has(word.stem) ? doerOfVerb(analysis, at, HAS) : null;
  };

  return (analysis) => {
    const { words, terms } = analysis;
    const found = words.map((_, at) => holderAt(analysis, at));
    // „Keurt … goed”, „juichen … toe”.
    for (const { kind, words: parts, keys } of terms) {
      const verb = parts.find((at) => words[at]?.cls !== "stop");
      if (kind === "verb" && verb !== undefined && verbs.has(keys[0]?.key ?? ""))
        found.push(doerOf(analysis, verb));
    }
    return found.filter((each) => each !== null);
  };
}

function isVerbAt(words: readonly Word[], at: number): boolean {
  const { reading, folded } = words[at] as Word;
  const before = words[at - 1];
  const isNoun = before !== undefined && !before.closesClause && DETERMINER.test(before.folded);
  return reading !== "noun" && !isNoun && !DERIVED.test(folded);
}

/** Who does what the verb of a clause says that a noun or an adjective belongs to; null when no such verb is there. */
function doerOfVerb(analysis: Analysis, at: number, form: RegExp): Stretch | null {
  const { first, last } = clauseAround(analysis.words, at);
  const verb = analysis.words.findIndex(
    ({ folded }, index) => index >= first && index <= last && form.test(folded),
  );
  if (verb < 0) return null;
  // „Boos is vooral de vakbond”.
  return at === verb - 1 && at === first
    ? nounPhrase(analysis.words, skipSmall(analysis.words, verb + 1))
    : doerOf(analysis, verb);
}
