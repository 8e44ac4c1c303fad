import type { EntityKind } from "../dutch/entities.ts";
import type { PlaceKind } from "../dutch/places.ts";
import type { Word } from "../dutch/word.ts";

/** How a question is put. */
export type QuestionKind =
  | "who"
  | "what"
  | "where"
  | "when"
  | "why"
  | "how"
  | "how-many"
  | "which"
  | "yes-no"
  | "keywords";

/** What a question asks for, and how it was put. */
export interface QuestionType {
  readonly kind: QuestionKind;
  /** What the answering sentence must name; null when anything will do. */
  readonly expects: EntityKind | null;
  /** Index of the noun that is asked about („welk ministerie”, „hoeveel zetels”); -1 for none. */
  readonly focus: number;
  /** Whether the focus only says what kind of thing is asked for („in welk land”), and need not be in the sentence. */
  readonly focusIsKind: boolean;
  /** The kind of place asked for, when it was named. */
  readonly placeKind: PlaceKind | null;
  /** Whether a kind of the focus is asked for („wat voor aanslag”): a compound of it answers. */
  readonly subtype: boolean;
  /** Whether it asks what something is („wat is het doel van …”). */
  readonly definition: boolean;
  /** Indexes of words that only ask („hoe heet”, „de naam van”, „in welk”) and are not looked for. */
  readonly asking: ReadonlySet<number>;
}

const PLACE_NOUNS =
  /^(?:land|landen|stad|steden|plaats|plaatsen|plek|dorp|gemeente|provincie|regio|gebied|straat|wijk|continent|werelddeel|locatie|streek|eiland|haven|rivier)$/;
const TIME_NOUNS =
  /^(?:jaar|jaartal|jaren|maand|dag|datum|dagen|eeuw|seizoen|moment|tijdstip|periode|decennium|weekdag|uur|tijd)$/;
const PERSON_NOUNS =
  /^(?:persoon|personen|man|mannen|vrouw|vrouwen|mensen|politicus|politici|minister|ministers|generaal|president|schrijver|schilder|kunstenaar|zanger|acteur|speler|trainer|auteur|arts|wetenschapper|journalist|held|leider|voorzitter|koning|koningin|regisseur|tekenaar|vriend|vriendin|familielid|zoon|dochter|broer|zus|kamerlid|kamerleden|onderzoeker|ontdekker|uitvinder)$/;
const MEASURES =
  /^(?:lang|oud|groot|hoog|ver|zwaar|snel|vaak|duur|diep|breed|dik|warm|koud|veel|laat|klein|druk)$/;
const VERB_FIRST =
  /^(?:is|was|waren|zijn|ben|heeft|hebben|had|hadden|heb|wordt|worden|werd|werden|kan|kun|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|moest|moesten|mag|mogen|mocht|wil|willen|wilde|wilden|doet|doen|deed|deden|gaat|gaan|ging|komt|komen|kwam|kwamen|klopt|bestaat|bestaan|staat|staan|zit|zitten|ligt|liggen|krijgt|kreeg|blijft|bleef|geeft|gaf|maakt|maakte|helpt|heet|vindt|vond|weet|zie|ziet|speelt|speelde|geldt|leeft|leefde|woont|woonde|werkt|werkte|hoort|denkt|dacht|zegt|zei|houdt|hield|neemt|nam|loopt|liep|valt|viel|brengt|bracht|draagt|droeg|kreeg|kregen|kwamen|vielen|zaten|stonden|lagen|bleven|gaven|namen|droegen|hielden|brachten|vonden|zeiden)$/;
const NAME_VERBS = /^(?:heet|heten|heette|heetten|noemt|noemen|noemde|noemden|genoemd|geheten|genaamd)$/;

const PLAIN = {
  focus: -1,
  focusIsKind: false,
  placeKind: null,
  subtype: false,
  definition: false,
  asking: new Set<number>(),
};

const KINDS_OF_PLACE: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^land(?:en)?$/, "country"],
  [/^(?:stad|steden|hoofdstad)$/, "city"],
  [/^provincies?$/, "province"],
];

/** Reads what a question asks for from its words. */
export function readQuestionType(words: readonly Word[], text: string): QuestionType {
  const at = words.findIndex(
    (word, index) =>
      word.cls === "question" && (index < 5 || /^(?:wie|hoeveel|wanneer|waarom|welke?)$/.test(word.folded)),
  );
  if (at < 0) return withoutQuestionWord(words, text);
  const asking = new Set<number>([at]);
  const word = words[at] as Word;
  const next = words[at + 1];
  const type = (kind: QuestionKind, expects: EntityKind | null, focus = -1): QuestionType => ({
    ...PLAIN,
    kind,
    expects,
    focus,
    asking,
  });
  const nameVerb = words.findIndex((each) => NAME_VERBS.test(each.folded));
  switch (word.folded) {
    case "wie":
    case "wiens":
      return type("who", "person");
    case "waar":
      return isMeaning(words) ? type("what", null) : type("where", "place");
    case "waarvandaan":
    case "waarheen":
    case "waarnaartoe":
      return type("where", "place");
    case "wanneer":
      return type("when", "time");
    case "waarom":
    case "hoezo":
      return type("why", "reason");
    case "waardoor":
      return type("why", "reason");
    case "hoeveel":
      return type("how-many", "quantity", nounAfter(words, at));
    case "hoelang":
      return type("how-many", "time");
    case "welk":
    case "welke":
      return typeOfNoun("which", words, nounAfter(words, at), asking);
    case "hoe": {
      if (nameVerb >= 0) {
        asking.add(nameVerb);
        return type("how", "name");
      }
      if (next && MEASURES.test(next.folded)) {
        if (next.folded === "lang" || next.folded === "laat") return type("how-many", "time");
        return type("how-many", /^(?:druk|veel)$/.test(next.folded) ? null : "quantity");
      }
      return /^hoe\s+(?:komt|kan|kwam)\s+het\b/iu.test(text) ? type("why", "reason") : type("how", null);
    }
    case "wat": {
      const noun = nounAfter(words, at);
      const nounWord = words[noun]?.folded ?? "";
      if (/^(?:naam|namen|bijnaam|titel)$/.test(nounWord)) {
        asking.add(noun);
        return type("what", "name");
      }
      if (/^(?:reden|oorzaak|aanleiding)$/.test(nounWord)) return type("why", "reason");
      if (/^(?:kost|kosten|kostte|kostten)$/.test(next?.folded ?? "")) return type("how-many", "quantity");
      if (next?.folded === "voor")
        return { ...type("what", null, afterKind(words, nounAfter(words, at + 1))), subtype: true };
      return { ...type("what", null, noun), definition: /^(?:is|was|zijn|waren)$/.test(next?.folded ?? "") };
    }
    default:
      return type("what", null);
  }
}

function typeOfNoun(
  kind: QuestionKind,
  words: readonly Word[],
  focus: number,
  asking: ReadonlySet<number>,
): QuestionType {
  const noun = words[focus]?.folded ?? "";
  const expects: EntityKind | null = PLACE_NOUNS.test(noun)
    ? "place"
    : TIME_NOUNS.test(noun)
      ? "time"
      : PERSON_NOUNS.test(noun)
        ? "person"
        : null;
  const placeKind = KINDS_OF_PLACE.find(([pattern]) => pattern.test(noun))?.[1] ?? null;
  const subtype = noun === "soort" || noun === "type";
  return {
    kind,
    expects,
    focus: subtype ? afterKind(words, focus) : focus,
    focusIsKind: expects === "place" || expects === "time",
    placeKind,
    subtype,
    definition: false,
    asking,
  };
}

/** „soort aanslag”: the noun behind a word for kind. */
function afterKind(words: readonly Word[], at: number): number {
  return /^(?:soort|type|soorten)$/.test(words[at]?.folded ?? "") ? nounAfter(words, at) : at;
}

/** The noun of „hoeveel Amerikaanse militairen”: the last content word before the verb, or simply the next. */
function nounAfter(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    const word = words[index] as Word;
    if (word.cls !== "content" && word.cls !== "light") continue;
    const next = words[index + 1];
    const isAdjective =
      /e$/.test(word.folded) && next !== undefined && next.cls === "content" && !word.closesClause;
    if (!isAdjective) return index;
  }
  return -1;
}

function isMeaning(words: readonly Word[]): boolean {
  return /^(?:staat|staan|stond)$/.test(words[1]?.folded ?? "") && words.at(-1)?.folded === "voor";
}

const KEYWORD_EXPECTS: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^(?:aantal|hoeveelheid|prijs|kosten|lengte|hoogte|leeftijd|percentage|bedrag|opbrengst|oppervlakte|snelheid|.*(?:tal|aantal|prijs|kosten))$/,
    "quantity",
  ],
  [/^(?:datum|jaartal|geboortedatum|sterfdatum|geboortejaar|tijdstip)$/, "time"],
  [/^(?:locatie|plaats|adres|geboorteplaats|ligging|hoofdkantoor)$/, "place"],
  [/^(?:reden|oorzaak|aanleiding)$/, "reason"],
];

function withoutQuestionWord(words: readonly Word[], text: string): QuestionType {
  const first = words.find((word) => !/^(?:en|maar|dus|zeg|hoi|hallo|hey|hé)$/.test(word.folded));
  const asks = first !== undefined && VERB_FIRST.test(first.folded);
  if (asks || /\?\s*$/.test(text)) return { ...PLAIN, kind: "yes-no", expects: null };
  for (const [pattern, expects] of KEYWORD_EXPECTS) {
    const focus = words.findIndex((word) => pattern.test(word.folded));
    if (focus >= 0) return { ...PLAIN, kind: "keywords", expects };
  }
  const kindWord = words.findIndex((word) => /^(?:soort|type)$/.test(word.folded));
  if (kindWord >= 0)
    return { ...PLAIN, kind: "keywords", expects: null, focus: nounAfter(words, kindWord), subtype: true };
  return { ...PLAIN, kind: "keywords", expects: null };
}
