import type { Analysis, Word } from "../../dutch/word.ts";
import { isCounted, isPersonNoun, type Unit, unitOfNoun, unitOfSum, unitsOfMeasure } from "./asked-noun.ts";
import { asksHowGot } from "./asks-how-got.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import { commonNounAfter, isCopula, isVerb, nounAfter } from "./question-words.ts";

const NAME_VERBS =
  /^(?:heet|heten|heette|heetten|heete|hete|noemt|noemen|noemde|noemden|genoemd|geheten|genaamd)$/;

/**
 * Reads what a question with „hoe” asks for.
 * @param at index of „hoe”
 * @param isTitle tells whether a noun is for a person („burgemeester”)
 */
export function readHow({ words }: Analysis, at: number, isTitle: (folded: string) => boolean): QuestionType {
  const nameVerb = words.findIndex(({ folded }) => NAME_VERBS.test(folded));
  if (nameVerb >= 0) return readName(words, [at, nameVerb], isTitle);
  const next = words[at + 1]?.folded ?? "";
  if (next === "veel") return readHowMany(words, at + 1, [at, at + 1]);
  const reason = readHowCome(words, at) ?? readMishap(words, at);
  return (
    readMeasure(words, at) ?? reason ?? questionType("how", null, [at], { asksMeans: asksMeans(words, at) })
  );
}

/** „Hoe komt het dat”, „hoe kon het zover komen dat”, „hoe is het mogelijk dat”; null for other questions. */
function readHowCome(words: readonly Word[], at: number): QuestionType | null {
  const [verb, it] = [words[at + 1]?.folded ?? "", words[at + 2]?.folded ?? ""];
  if (!/^(?:het|dat)$/.test(it)) return null;
  const that = words.findIndex(({ folded }, index) => index > at + 2 && folded === "dat");
  const between = words.slice(at + 3, that < 0 ? words.length : that);
  const asking = between.flatMap(({ folded }, index) => (COME.test(folded) ? [at + 3 + index] : []));
  if (/^(?:komt|kwam|kan|kon)$/.test(verb) || (asking.length > 0 && /^(?:is|was|heeft|had)$/.test(verb)))
    return questionType("why", "reason", [at, at + 1, ...asking]);
  return null;
}

const MISHAP =
  /(?:brand|vuur|ontploffing|explosie|ongeluk|ongeval|ramp|storing|lek|lekkage|kortsluiting|paniek)$/;
const ARISES =
  /^(?:ontsta(?:at|an)|ontstond(?:en)?|uitgebroken|uitbrak(?:en)?|brak|breekt|geraakt?|raakten?|vloog|vliegt|gevlogen)$/;

/** „Hoe is de brand ontstaan”, „hoe vloog de loods in brand”: by what it came; null for other questions. */
function readMishap(words: readonly Word[], at: number): QuestionType | null {
  const isMishap = words.some(({ folded }) => MISHAP.test(folded));
  const arises = words.some(({ folded }) => ARISES.test(folded));
  return isMishap && arises ? questionType("why", "reason", [at]) : null;
}

/** What „hoe … het” asks with when it asks why. */
const COME = /^(?:mogelijk|zover|zo|ver|gekomen|kunnen|komen|gebeuren|bestaan)$/;

/** Verbs that „hoe” asks of what something is like, and not how it was done. */
const IS_LIKE =
  /^(?:ga(?:at|an)|ging(?:en)?|reage\p{L}+|(?:be|ver)?oorde(?:el|l)\p{L}*|waarde(?:er|r)\p{L}*|omschr[ei]\p{L}*|beschr[ei]\p{L}*|type(?:er|r)\p{L}*|erv(?:aa?r|oe?r)\p{L}*|kij(?:kt|ken)|keek|keken|vo?el\p{L}*|den(?:kt|ken)|dacht(?:en)?|luid\p{L}*|beval\p{L}*|beviel(?:en)?|klink\p{L}*|klonk\p{L}*|smaak\p{L}*|verga\p{L}*|verging(?:en)?|sta(?:at|an)|stond(?:en)?|ziet|zien|zag(?:en)?)$/u;

/** „Hoe precies ging hij te werk”: what only stands behind „hoe”. */
const LIGHTLY = /^(?:precies|juist|exact|dan|nou|nu|eigenlijk|toch)$/;

/**
 * „Hoe overleefde hij het” asks by what means, „hoe goed werkt het”, „hoe denkt hij erover” and „hoe kwam hij aan het geld” do not.
 */
function asksMeans(words: readonly Word[], at: number): boolean {
  if (asksHowGot(words)) return false;
  const first = words.findIndex(({ folded }, index) => index > at && !LIGHTLY.test(folded));
  const [verb, next] = [words[first], words[first + 1]];
  return verb !== undefined && !IS_LIKE.test(verb.folded) && !(next && isVerb(next));
}

/** „Hoeveel duurder wordt het”. */
const COMPARATIVE =
  /^(?:meer|minder|duurder|goedkoper|hoger|lager|langer|korter|groter|kleiner|sneller|later|vroeger|ouder|jonger|zwaarder|lichter|verder)$/;

/** „Hoeveel verdient zij”, „hoeveel ben je kwijt aan”: money, without a noun that says so. */
const PAYS = /^(?:kosten?|kostten?|verdien\p{L}*|betaal\p{L}*|betalen)$/u;

/** „Hoeveel zetels telt het parlement”: the verb says no more than „hoeveel” does. */
const COUNTS =
  /^(?:telt|tellen|telde|telden|bedraagt|bedragen|bedroeg|bedroegen|omvat|omvatten|omvatte|aantal)$/;

/** „Uit hoeveel leden bestaat de raad”. */
const CONSISTS = /^besta(?:at|an)$|^bestond(?:en)?$/;

/** What stands between „hoeveel” and the sum that is asked for. */
const SUMS = /^(?:bedraagt|bedroeg|bedragen|wordt|werd|worden|is|was|komt|kwam|loopt|liep)$/;

/** „Voor hoeveel verkocht zij het huis”: before a subject stands a verb, and no noun. */
function isSubject(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.capitalised || /^(?:de|het|een|hij|zij|ze|je|jij|u|wij|we|ik|men|zijn|haar|hun)$/.test(word.folded))
  );
}

/** „Hoeveel zetels”. @param at index of the last word that asks */
export function readHowMany(words: readonly Word[], at: number, askedBy: readonly number[]): QuestionType {
  const isOutOf = words[at - 1]?.folded === "uit";
  const asking = [
    ...askedBy,
    ...words.flatMap(({ folded }, index) =>
      COUNTS.test(folded) || (isOutOf && CONSISTS.test(folded)) ? [index] : [],
    ),
  ];
  const next = words[at + 1];
  // „Hoeveel is de waarde”: behind „is” stands what has the number.
  const isBeforeVerb = next !== undefined && isVerb(next) && !isCopula(next);
  const isComparative = COMPARATIVE.test(next?.folded ?? "");
  const isPrice = words[at - 1]?.folded === "voor" && (isBeforeVerb || isSubject(words[at + 2]));
  // „Hoeveel heeft de brug gekost”, „hoeveel moet dat kosten”.
  const isPaidLast =
    /^(?:heeft|hebben|had|hadden|gaat|gaan|zal|zou|zullen|zouden|moet|moest|mag)$/.test(next?.folded ?? "") &&
    /^(?:gekost|kosten|verdiend|verdienen|opgebracht|opbrengen|betaald|betalen|opgeleverd)$/.test(
      words.at(-1)?.folded ?? "",
    );
  const isPaid =
    PAYS.test(next?.folded ?? "") ||
    isPaidLast ||
    isPrice ||
    (isBeforeVerb && words.some(({ folded }) => folded === "kwijt"));
  if (isPaid) return questionType("how-many", "quantity", asking, { units: ["money"] });
  // „Om hoeveel uur”: on the clock.
  if (next?.folded === "uur" && /^(?:om|rond|tegen|vanaf)$/.test(words[at - 1]?.folded ?? ""))
    return questionType("how-many", "time", asking, { focus: at + 1, focusIsKind: true, units: ["clock"] });
  // „Hoeveel bedraagt de schade”, „op hoeveel wordt de buit geschat”.
  const amount =
    isBeforeVerb || SUMS.test(next?.folded ?? "") ? words[nounAfter(words, at + 1)]?.folded : undefined;
  const sum = amount === undefined ? [] : unitsOfMeasure("hoog", amount);
  if (sum.includes("money")) return questionType("how-many", "quantity", asking, { units: sum });
  const focus = isBeforeVerb || isComparative ? -1 : nounAfter(words, at);
  const noun = words[focus]?.folded ?? "";
  const unit = unitOfNoun(noun) ?? unitOfSum(noun);
  const counts = unit === null && !isCopula(next) && /(?:en|s)$|^man$/.test(noun);
  return questionType("how-many", "quantity", asking, { focus, counts, units: unit ? [unit] : [] });
}

/** „Hoe heet de burgemeester”. */
function readName(
  words: readonly Word[],
  asking: readonly [number, number],
  isTitle: (folded: string) => boolean,
): QuestionType {
  const focus = commonNounAfter(words, asking[1]);
  const noun = words[focus]?.folded ?? "";
  const asksWhoseName = isPersonNoun(noun, isTitle);
  const asksMany = /^(?:heten|heetten|hete)$/.test(words[asking[1]]?.folded ?? "") && /(?:en|s)$/.test(noun);
  return questionType("how", "name", asking, { focus, asksWhoseName, asksMany });
}

/** „Hoe hard rijdt de trein”: how fast, which „hoe hard is het hout” does not ask. */
const MOVES =
  /^(?:rij(?:dt|den|d)|re(?:ed|den)|gereden|vaart|varen|voer(?:en)?|gevaren|vlieg(?:t|en)|vlo(?:og|gen)|gevlogen|lo(?:opt|pen)|liep(?:en)?|gelopen|ren(?:t|nen|de|den)|gerend|fiets(?:t|en|te|ten)|gefietst|wa(?:ait|aien|aide|aiden)|woei(?:en)?|zwem(?:t|men)|zwom(?:men)?|ga(?:at|an)|ging(?:en)?)$/;

/** „Hoe hoog is de toren”, „hoe hoog is het dodental”; null when nothing is measured or counted. */
function readMeasure(words: readonly Word[], at: number): QuestionType | null {
  const measure = words[at + 1]?.folded ?? "";
  // „Hoe hoog loopt de schade op”: behind the verb stands what is measured.
  const verb = words[at + 2];
  const noun = words[nounAfter(words, verb && isVerb(verb) ? at + 2 : at + 1)]?.folded ?? "";
  if (measure === "hard" && words.some(({ folded }) => MOVES.test(folded)))
    return questionType("how-many", "quantity", [at], { focus: at + 1, focusIsKind: true, units: ["speed"] });
  // „Hoe lang is zij al burgemeester”: no length goes on.
  const goesOn = measure === "lang" && words.some(({ folded }) => /^(?:al|nog|reeds)$/.test(folded));
  const units: readonly Unit[] = goesOn ? ["duration"] : unitsOfMeasure(measure, noun);
  const counts = /^(?:groot|hoog)$/.test(measure) && isCounted(noun);
  if (units.length === 0 && !counts) return null;
  const expects = /^(?:lang|laat)$/.test(measure) ? "time" : "quantity";
  // „Hoe hoog is het dodental”: as „wat is het dodental”.
  if (measure === "hoog" && !units.includes("length"))
    return questionType("how-many", expects, [at, at + 1], { units });
  return questionType("how-many", expects, [at], { focus: at + 1, focusIsKind: true, units });
}
