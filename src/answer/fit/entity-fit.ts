import { type Entity, wordsOfEntity } from "../../dutch/entities.ts";
import { isAgeWord, TIME_UNITS } from "../../dutch/value-entities.ts";
import { isOrdinal } from "../../dutch/vocabulary.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QuestionType } from "../question/question-type.ts";
import { fitOfReason } from "./reason-fit.ts";
import { fitOfTime } from "./time-fit.ts";

/** What numbers measure rather than count. */
const MEASURE =
  /^(?:euro|dollar|frank|gulden|pond|cent|procent|percent|promille|meter|centimeter|millimeter|kilometer|km|cm|mm|kilo|kg|gram|ton|liter|graden|hectare|m2|km2|uur)$/;
/** Words for people that do not say what they do. */
const NO_OCCUPATION =
  /(?:vader|moeder|zoon|zonen|zoons|dochters?|broers?|zus|zussen|zuster|kind|kinderen|ouders?|(?<!\p{L})(?:(?:jonge|buur|schoon|ex-?)?(?:man|mannen|vrouw|vrouwen))|jongens?|meisjes?|gezin|familie|familieleden|lid|leden|mensen|persoon|personen|vrienden|vriend|vriendin|groep|partij|bedrijf|bewoners?|inwoners?|burgers?|opvolger|voorganger|echtgenoot|echtgenote|weduwe|weduwnaar|verloofde|neef|nicht|(?<!n)oom|tante|opa|oma|grootvader|grootmoeder|collega|landgenoot|held|rivaal|overheid|regering|leger|organisatie|vereniging|commissie|bestuur|raad|beweging|slachtoffers?|verdachten?|daders?|doden?|gewonden?)$/u;
/** How names of buildings, places and groups end, and hardly anyone's surname. */
const NO_PERSON =
  /..(?:hal|zaal|fabriek|museum|station|theater|stadion|paleis|kathedraal|basiliek|kapel|ziekenhuis|gebouw|bibliotheek|school|universiteit|ministerie|straat|plein|gracht|kanaal|tunnel|viaduct|haven|polder|festival|krant|partij|beweging|bond|vereniging|stichting)$/;
/** How words for people of some group end, that begin with its name: „Ajaxsupporters”, „NAVO-soldaten”. */
const OF_GROUP =
  /..(?:strijders|leden|militairen|soldaten|troepen|aanhangers|kiezers|supporters|fans|spelers|inwoners|bewoners|burgers|mensen|mannen|vrouwen|kinderen|medewerkers|werknemers|agenten|journalisten|ministers)$/;
/** Quantities that are not exact and still count. */
const COUNTED =
  /^(?:tientallen|(?:tien|honderd)?duizenden|honderden|miljoenen|miljarden|dozijnen|honderd|duizend)$/;
const SOME =
  /^(?:enkele|enkelen|paar|ettelijke|verscheidene|meerdere|handvol|handjevol|talloze|talrijke|tal)$/;
/**
 * Tells how well an entity fits what is asked, 0–1: „tegenwoordig” is hardly a date, „veel” hardly a number, and
 * „eerste” counts nothing.
 */
export function fitOf(
  { kind, ...range }: Entity,
  type: QuestionType,
  { analysis, entities }: SentenceView,
): number {
  const words = wordsOfEntity({ kind, ...range }).map((at) => analysis.words[at] as Word);
  switch (kind) {
    case "quantity":
      if (type.units.includes("rank")) return isRank(analysis.words, range.first, range.last) ? 1 : 0.2;
      // „50% van de leden” does not say how many they are.
      if (type.counts && isPercentage(words, analysis)) return 0.3;
      return fitOfQuantity(
        words,
        type,
        analysis.words[range.first - 1],
        analysis.words.slice(range.last + 1, range.last + 3),
      );
    case "time":
      return fitOfTime(range, analysis.words, type);
    case "reason":
      return fitOfReason(analysis.words, range.first);
    case "locative":
      if (type.asksPart) return words.some(isPart) ? 1 : 0.2;
      return words.some(({ place, capitalised, first }) => (place !== null || capitalised) && !first)
        ? 1
        : 0.6;
    case "place":
      if (type.asksPart) return words.some(isPart) ? 1 : 0.2;
      if (type.expects !== "name") return 1;
      return type.asksWhoseName ? 0.1 : 0.6;
    case "role":
      if (type.expects === "role") return words.some(({ folded }) => NO_OCCUPATION.test(folded)) ? 0.1 : 1;
      if (type.expects !== "person") return 1;
      if (type.asksWhoseName) return 0.3;
      return words.some(({ folded }) => /(?:en|s)$/.test(folded)) ? 0.8 : 0.6;
    case "name":
      if (type.expects === "name" && OF_GROUP.test(words.at(-1)?.folded ?? "")) return 0.1;
      if (type.expects === "name" && type.asksWhoseName) {
        const isElsewhere =
          isWithArticle(analysis.words, range.first) ||
          isPlaced(analysis.words, range.first) ||
          NO_PERSON.test(words.at(-1)?.folded ?? "");
        return isElsewhere ? 0.1 : fitOfPerson(words);
      }
      // „De beweging Nieuw Begin”: a group acts as a person does.
      if (entities.some((each) => each.kind === "role" && each.last === range.first - 1)) return 1;
      if (type.expects !== "person") return 1;
      return isQuoted(analysis, range) ? 0.2 : fitOfPerson(words);
    default:
      return 1;
  }
}

/** „Het oosten”, „Zuid-Limburg”, „de kust”, „een wijk”: what is a part of a land or a town. */
function isPart({ folded }: Word): boolean {
  return /^(?:(?:noord|oost|zuid|west|midden)\p{L}*(?:-\p{L}+)?|centrum|binnenland|kust\p{L}*|grens\p{L}*|\p{L}*(?:streek|gebied|wijk|buurt|kant|zijde|helft|oever)|hart|rand)$/u.test(
    folded,
  );
}

/** „Op haar twaalfde”: whether a word is an ordinal that tells an age. */
export function isOrdinalAge(words: readonly Word[], at: number): boolean {
  return isOrdinal(words[at]?.norm ?? "") && isAge(words[at - 1]);
}

/** Whether an ordinal is an age by the word before it. */
function isAge(before: Word | undefined): boolean {
  return /^(?:zijn|haar|hun|mijn|z'n|d'r)$/.test(before?.folded ?? "");
}

function isPercentage(words: readonly Word[], { text }: Analysis): boolean {
  return /^\s?%/.test(text.slice(words.at(-1)?.end));
}

function fitOfQuantity(
  words: readonly Word[],
  { units, focus, kind, counts }: QuestionType,
  before: Word | undefined,
  behind: readonly Word[],
): number {
  // „Vijf jaar” counts years, and „148 miljoen euro” money, and nothing else.
  const unit = /^(?:miljoen|miljard|duizend)$/.test(behind[0]?.folded ?? "") ? behind[1] : behind[0];
  const isOther = TIME_UNITS.test(unit?.folded ?? "") || (counts && MEASURE.test(unit?.folded ?? ""));
  if (kind === "how-many" && units.length === 0 && isOther) return 0.3;
  const isNumbered = /^(?:nr|nrs|no|nummer)$/.test(before?.folded ?? "");
  // „Een derde van het personeel”.
  const isShare = units.includes("share") && /^(?:een|twee|drie)$/.test(before?.folded ?? "");
  if (isNumbered || (!isShare && words.some(({ norm }) => isOrdinal(norm)))) {
    if (units.includes("age") && isAge(before)) return 1;
    // „Had zij broers, en hoeveel?” – „Zij was het vierde kind.”
    return kind === "how-many" && focus < 0 ? 0.5 : 0.1;
  }
  const [word] = words as [Word];
  if (isAgeWord(word)) return units.includes("age") ? 1 : 0.1;
  if (word.number === undefined) return units.includes("times") ? 1 : 0;
  if (typeof word.number === "number") return word.cls === "negation" ? (units.length > 0 ? 0.1 : 0.5) : 1;
  if (COUNTED.test(word.folded)) return 1;
  return SOME.test(word.folded) ? 0.5 : 0.25;
}

/** „Nr. 29”, „de vierde”, „plaats 3”: whether a number of a sentence is a place in a row; „in de eerste plaats” is none. */
export function isRank(words: readonly Word[], first: number, last = first): boolean {
  const before = words[first - 1]?.folded ?? "";
  if (/^(?:nr|nrs|no|nummer|plaats|plek|positie)$/.test(before)) return true;
  const isFirstly =
    words[first - 2]?.folded === "in" && before === "de" && words[last + 1]?.folded === "plaats";
  return !isFirstly && words.slice(first, last + 1).some(({ norm }) => isOrdinal(norm));
}

/** „De Linge”, „het Tsjeukemeer”: no one is named so. */
function isWithArticle(words: readonly Word[], first: number): boolean {
  return /^(?:de|het|'t)$/.test(words[first - 1]?.folded ?? "");
}

/** A title or a motto: no one's name stands in quotation marks by itself. */
function isQuoted({ words, text }: Analysis, { first, last }: Omit<Entity, "kind">): boolean {
  const before = text[(words[first]?.start ?? 0) - 1] ?? "";
  return /[„“"«]/u.test(before) && /[”"“»]/u.test(text[words[last]?.end ?? 0] ?? "");
}

/** „Uit het vissersdorp Zandoog”, „in Zandoog”: a place, though no map has it. */
function isPlaced(words: readonly Word[], first: number): boolean {
  const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  return /(?:^| )(?:in|uit|te|vanuit|nabij|bij)(?: (?:de|het|een))?(?: \S+)?$/.test(before.join(" "));
}

/** A name that may be of anything is less surely someone's, or a group's; „X-9” is not. */
function fitOfPerson(words: readonly Word[]): number {
  return words.some(({ surface }) => /\p{N}/u.test(surface)) ? 0.2 : 0.8;
}
