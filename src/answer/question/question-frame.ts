const NOW_AND_THEN =
  "misschien|toevallig|ook|soms|nog|al|eigenlijk|even|ff|effe|eens|es|nou|nu|dan|hier|er|wel|graag|precies|aub|alsjeblieft|alstublieft";
const SOMEONE = "je|jij|u|ge|gij|iemand|jullie";

/** „Is al bekend”. */
const KNOWN_BY_NOW = "al|reeds|intussen|inmiddels|ondertussen|nu|nog|precies|eigenlijk|ook";
/** „Staat er in het artikel”. */
const SOURCE = "(?:in|bij) (?:het|dit|de|deze) (?:artikel|tekst|bericht|stuk|verhaal|krant)";

/** What goes before a question without being part of it. */
const OPENING = /^(?:(?:hallo|hoi|hey|hé|joh|nou|oké|ok|en|maar|dus|eh|ja|(?:dag|zeg)(?=,))[\s,!]+)*/iu;

/** „Weet iemand wie …”, „kun je me vertellen hoeveel …”, „ik zou graag willen weten of …”. */
const ASKS_INDIRECTLY = [
  `(?:weet|weten|weette) (?:${SOMEONE}|we|men)`,
  `(?:kunde|wilde)(?: (?:ge|gij|me|mij|ons))* (?:vertellen|zeggen|uitleggen)`,
  `(?:kun|kan|kunt|wil|wilt|zou|mag) (?:${SOMEONE}|ik)(?: (?:me|mij|ons))?(?: (?:${NOW_AND_THEN}|kunnen|willen|mogen))* (?:vertellen|zeggen|uitleggen|laten weten|opzoeken|vragen|weten)`,
  `ik (?:wil|wilde|wou|zou)(?: (?:${NOW_AND_THEN}|willen))* (?:weten|vragen)`,
  `ik (?:vraag|vroeg) me(?: (?:${NOW_AND_THEN}))* af`,
  `ik ben(?: (?:${NOW_AND_THEN}))* (?:benieuwd|nieuwsgierig)(?: naar)?`,
  "eigenlijk (?:wil|wilde|wou) ik(?: graag)? weten",
  `ik (?:moet|heb|snap|begrijp|weet|zie)(?: (?:${NOW_AND_THEN}))* (?:weten|niet(?: (?:goed|echt))?|geen idee)`,
  "(?:mij|me) interesseert(?: (?:vooral|eigenlijk|ook))*",
  "ik (?:zoek|ben op zoek naar)",
  `(?:heb|hebt|hebde|heeft|hebben) (?:${SOMEONE})(?: (?:${NOW_AND_THEN}))* (?:een |enig )?(?:idee|gedacht)`,
  "(?:iemand )?enig idee",
  `is (?:(?:het|er) )?(?:(?:${KNOWN_BY_NOW}) )*(?:iets )?(?:bekend|duidelijk|geweten|gemeld|meegedeeld)(?: over)?`,
  `staat(?: (?:er|het|ook|al))*(?: (?:ergens|${SOURCE}|vermeld))+`,
  `staat (?:(?:het|er) )?(?:(?:${KNOWN_BY_NOW}|helemaal|echt) )*vast`,
  "staat er(?: (?:ook|al|ergens|in|bij))*",
  `wordt(?: (?:er|het|ook|al|ergens|${SOURCE}))* (?:vermeld|gezegd|gemeld|verteld|uitgelegd)(?: ${SOURCE})?`,
  "(?:zegt|vermeldt|vertelt|meldt|schrijft|noemt) (?:het|dit|de|deze) (?:artikel|tekst|bericht|stuk|verhaal|krant)",
  "zoek(?: (?:eens|es|even|ff))* op",
  "(?:vertel|zeg|leg)(?: (?:me|mij|ons))?(?: (?:even|eens|es|ff|uit))*",
].map((frame) => new RegExp(`^${frame}(?: (?:${NOW_AND_THEN}))*[,:]? `, "iu"));
/** What an indirect question begins with. */
const QUESTION =
  /^(?:of|(?:(?:aan|van|met|voor|bij|door|in|op|om|uit|naar|tegen|over|onder|tot|sinds|vanaf|volgens) )?(?:wie|wiens|wat|waar\p{L}*|wanneer|hoe\p{L}*|welke?))(?!\p{L})/iu;

/** „Klopt het dat …”, „is het waar dat …”, „ik las dat …”. */
const ASKS_ASSENT = [
  `klopt (?:het|'t|t)(?: (?:${NOW_AND_THEN}))*`,
  `is (?:het|'t|t)(?: (?:${NOW_AND_THEN}|echt))* (?:waar|zo|juist|een feit)`,
  "(?:zou|kan) (?:het|'t|t) (?:kunnen|zijn|kloppen)",
  "ik (?:las|hoorde|dacht|heb (?:ergens )?(?:gelezen|gehoord))(?: (?:ergens|net|onlangs|laatst|gisteren))*",
].map((frame) => new RegExp(`^${frame},? dat `, "iu"));

/** „…, toch?”, „… of niet”, „…, klopt dat?”. */
const TAG =
  /(?:[\s,]+(?:of (?:(?:juist|toch|ook|gewoon|nou|nog) )?(?:niet|wel|wa|wat|nie)|of (?:hoe )?zit dat(?: anders)?|ja of nee|toch|hè|hé|klopt (?:dat|het|dit)(?: (?:wel|ook|echt|eigenlijk|nou|nu))*|is dat (?:waar|zo|juist))|,\s*(?:niet(?:waar)?|nee|he))[\s?!.]*$/iu;

/** „Hoe zijn de gewonden eraan toe”, „hoe gaat het met de gewonden”: in which state. */
const HOW_THEY_ARE = /^hoe (is|was|zijn|waren) (.+?) (?:er ?aan|daar ?aan) toe(?!\p{L})/iu;

const HOW_IT_GOES =
  /^hoe (gaat|ging|is|was) het (?:(?:nu|nou|eigenlijk|intussen|inmiddels|daar|verder) )*met (de|die) (?=\p{L})/iu;

/** „Hoe ernstig zijn de verwondingen”, „hoe zwaar raakte zij gewond”. */
const HOW_BADLY =
  /^hoe (?:ernstig|erg|zwaar|slecht) ((?:is|was|zijn|waren|raak\p{L}*) .*(?:gewond|verwond|letsel).*)$/iu;

/**
 * Gives what is asked as a question of its own, without the words that only put it, or ask for assent: „weet iemand of de
 * brug dicht is”, „klopt het dat …”, „de brug is dicht, toch?”. Other questions are given back as they are.
 */
export function withoutFrame(text: string): string {
  const bare = text.trim().replace(TAG, "");
  const isTagged = bare !== text.trim() && bare.includes(" ");
  const asked = isTagged ? `${bare}?` : text;
  const opened = asked.trim().replace(OPENING, "");
  if (HOW_THEY_ARE.test(opened)) return opened.replace(HOW_THEY_ARE, "In welke toestand $1 $2");
  if (HOW_IT_GOES.test(opened)) return opened.replace(HOW_IT_GOES, "In welke toestand $1 $2 ");
  if (HOW_BADLY.test(opened)) return opened.replace(HOW_BADLY, "In welke toestand $1");
  for (const frame of ASKS_ASSENT) {
    const statement = opened.replace(frame, "");
    if (statement !== opened) return asQuestion(statement);
  }
  for (const frame of ASKS_INDIRECTLY) {
    const rest = opened.replace(frame, "");
    if (rest === opened || !QUESTION.test(rest)) continue;
    return /^of /iu.test(rest) ? asQuestion(rest.slice(3)) : asDirect(rest);
  }
  return asked;
}

/** Without a question word, only the mark tells a question. */
function asQuestion(statement: string): string {
  return `${statement.replace(/[\s?!.]+$/u, "")}?`;
}

/** „Wat de oorzaak is” asks „wat is de oorzaak”. */
function asDirect(question: string): string {
  return question.replace(/^(wat|wie) (.+) (is|was|zijn|waren)([\s?!.]*)$/iu, "$1 $3 $2$4");
}
