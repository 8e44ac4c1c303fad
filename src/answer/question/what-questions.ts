import type { Word } from "../../dutch/word.ts";
import { askedByNoun, isPersonNoun, kindOfPlace, kindOfTime, unitsOfMeasure } from "./asked-noun.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import { afterKind, commonNounAfter, isCopula, LETTERS, nounAfter } from "./question-words.ts";

/** „Welk bedrag werd geleend”: the noun only says what kind of number is asked for, which no sentence need repeat. */
const MEASURES_ONLY = /^(?:bedrag|geldbedrag|som|percentage|leeftijd|gewicht|afstand)$/;
const NOTHING_ASKED = { expects: null, unit: null };
/** Animals have these, too, „schepen” are mostly boats, and „welke soldaten” asks of which army. */
const NOT_ONLY_PEOPLE = /^(?:vijand|bewoner|ouder|gast)(?:en|s)?$|schepen$|^(?:soldat|militair)en$/;
const FOR_PERSON = { expects: "person", unit: null } as const;

/**
 * Reads what a question with „wat” asks for.
 * @param at index of „wat”
 * @param isTitle tells whether a noun is for a person („burgemeester”)
 */
export function readWhat(
  words: readonly Word[],
  at: number,
  isTitle: (folded: string) => boolean,
): QuestionType {
  const next = words[at + 1];
  const isHelped = /^(?:gaat|gaan|zal|zullen|zou|zouden|moet|moeten|mag|heeft|hebben|had|hadden)$/.test(
    next?.folded ?? "",
  );
  const cost = isHelped ? words.at(-1) : next;
  if (/^(?:kost|kosten|kostte|kostten|gekost|verdien(?:t|en|de|den))$/.test(cost?.folded ?? ""))
    return questionType("how-many", "quantity", [at], { units: ["money"] });
  if (next?.folded === "voor") return readKind(words, at);
  const isAmount = /^(?:bedraagt|bedroeg)$/.test(next?.folded ?? "");
  const focus = nounAfter(words, isAmount ? at + 1 : behindPhrase(words, at));
  const noun = words[focus]?.folded ?? "";
  // „Wat is er gestolen”.
  const isDone = isCopula(next) && words[at + 2]?.folded === "er";
  const asksWhatIs =
    (isCopula(next) && !isDone) || /^(?:wordt|werd|bedraagt|bedroeg)$/.test(next?.folded ?? "");
  if (isAmount)
    return questionType("what", "quantity", [at, at + 1], { focus, units: unitsOfMeasure("hoog", noun) });
  const { expects, unit } = asksWhatIs ? askedByNoun(noun) : NOTHING_ASKED;
  if (expects === "reason") return readReason(words, at, focus);
  const units = unit ? [unit] : [];
  const definition = asksWhatIs && expects === null;
  if (!/^na(?:am|men)$/.test(noun)) {
    const timeKind = expects === "time" ? kindOfTime(noun) : null;
    return questionType("what", expects, [at], { focus, units, definition, timeKind });
  }
  // „De Latijnse naam”: the sentence that has it need not say that it is Latin.
  const before = words[focus - 1];
  const isLanguage =
    before?.folded === "wetenschappelijke" || (before?.capitalised === true && /se$/.test(before.folded));
  // „De echte naam” is another than the one it is known by: „pseudoniem van …”.
  const isReal = before?.folded === "echte";
  const asking = expects === "name" && !isReal ? [at, focus, ...(isLanguage ? [focus - 1] : [])] : [at];
  // „De naam van de luchthaven” asks for that of the airport, as „hoe heet de luchthaven” does.
  const owner = words[focus + 1]?.folded === "van" ? commonNounAfter(words, focus + 1) : -1;
  const asksWhoseName = isPersonNoun(words[owner]?.folded ?? "", isTitle);
  return questionType("what", expects, asking, { focus: owner, units, definition, asksWhoseName });
}

/** „Wat is volgens de arts de oorzaak”: what is asked stands behind the phrase. Gives the index to look behind. */
function behindPhrase(words: readonly Word[], at: number): number {
  if (!/^(?:volgens|in|bij|tijdens|na|voor)$/.test(words[at + 2]?.folded ?? "")) return at;
  const noun = words.findIndex(
    ({ folded }, index) => index > at + 3 && /^(?:de|het|een|zijn|haar|hun)$/.test(folded),
  );
  return noun < 0 ? at : noun;
}

/** „Om welke reden”, „wat was de aanleiding”; „de doodsoorzaak” says of what, too, and „het motief” what drove somebody. */
function readReason(words: readonly Word[], at: number, noun: number): QuestionType {
  const isPlain = /^(?:reden|oorza|aanleiding)/.test(words[noun]?.folded ?? "");
  return questionType("why", "reason", isPlain ? [at, noun] : [at]);
}

/** „Wat voor soort aanslag”; „op wat voor manier” and „om wat voor reden” ask how and why. */
function readKind(words: readonly Word[], at: number): QuestionType {
  const noun = nounAfter(words, at + 1);
  const asked = words[noun]?.folded ?? "";
  if (/^(?:manier|wijze)$/.test(asked) && words[at - 1]?.folded === "op")
    return questionType("how", null, [at, noun], { asksMeans: true });
  if (/^(?:om|voor)$/.test(words[at - 1]?.folded ?? "") && askedByNoun(asked).expects === "reason")
    return readReason(words, at, noun);
  const focus = afterKind(words, noun);
  return questionType("what", null, focus === noun ? [at] : [at, noun], { focus, asksKind: true });
}

const ENDS_UP = /^(?:ge)?(?:eindig|behaal|strandd|gestrand|belandd|geeindig|finish)/;

/** „Welk deel van de bevolking”: how much of it; „in welk deel van het land” asks where. */
function readShare(words: readonly Word[], at: number, part: number): QuestionType {
  const focus = nounAfter(words, part + 1);
  return questionType("how-many", "quantity", [at, part], { focus, units: ["share"] });
}

const DOES =
  /^(?:do(?:e|et|en)|deed|deden|gedaan|verzorg(?:t|de|den|en)|verzorgd|verricht(?:te|ten|en)?|handen|rekening|verantwoordelijk|neemt|nemen|nam|namen)$/;

/** „De bewaking van de haven is in handen van de bond”: whether a noun is for something that somebody does, and is said to do. */
function isDone(words: readonly Word[], noun: number): boolean {
  const isDeed = /(?:ing|beheer|onderhoud|toezicht|werk|zorg|vervoer)$/.test(words[noun]?.folded ?? "");
  return isDeed && words.slice(noun).some(({ folded }) => DOES.test(folded));
}

/** Reads what a question with „welke” asks for. @param at index of „welke” */
export function readWhich(
  words: readonly Word[],
  at: number,
  isTitle: (folded: string) => boolean,
): QuestionType {
  const first = nounAfter(words, at);
  const noun = words[first]?.folded ?? "";
  const focus = afterKind(words, first);
  if (noun === "deel" && words[first + 1]?.folded === "van") {
    const whole = nounAfter(words, first + 1);
    // „Welk deel van de bewaking doet de bond”: of what is done, and no share.
    if (at === 0 && isDone(words, whole)) return questionType("what", null, [at, first]);
    if (at === 0) return readShare(words, at, first);
    const { place = null, folded = "" } = words[whole] ?? {};
    // „In welk deel van het land” asks no more than where; „van Gent” says of what.
    if (place === null && /en$/.test(folded)) return readShare(words, at, first);
    if (askedByNoun(folded).expects === "place")
      return questionType("which", "place", [at, first, whole], { asksPart: true });
    if (place !== null)
      return questionType("which", "place", [at], { focus: first, focusIsKind: true, asksPart: true });
  }
  // „Op welke plaats eindigde zij”: in a row, not on a map.
  if (/^(?:plaats|plek|positie)$/.test(noun) && words.some(({ folded }) => ENDS_UP.test(folded)))
    return questionType("how-many", "quantity", [at, first], { units: ["rank"] });
  // Which prize, not what price.
  const asked = /^prij(?:s|zen)$/.test(noun) ? NOTHING_ASKED : askedByNoun(noun);
  // „Welke Fransman”: of a place, and no place.
  const isInhabitant = words[at]?.folded === "welke" && (words[first]?.place ?? null) !== null;
  const isWho = asked.expects === null && (isInhabitant || (isTitle(noun) && !NOT_ONLY_PEOPLE.test(noun)));
  const { expects, unit } = isWho ? FOR_PERSON : asked;
  if (expects === "reason") return readReason(words, at, focus);
  if (words[at - 1]?.folded === "op" && /^(?:manier|wijze)$/.test(noun))
    return questionType("how", null, [at, first], { asksMeans: true });
  // „Met welk doel”: what for, which „welk doel” is not.
  if (/^(?:met|tot|voor)$/.test(words[at - 1]?.folded ?? "") && /^(?:doel|bedoeling|oogmerk)$/.test(noun))
    return questionType("why", "reason", [at, first]);
  // „Welke twee mannen”: how many are asked for is not looked for.
  const counting = words.flatMap(({ number }, index) =>
    index > at && index < first && typeof number === "number" ? [index] : [],
  );
  return questionType("which", expects, [at, ...counting], {
    focus,
    asksKind: focus !== first || words[first - 1]?.folded === "type",
    focusIsKind: expects === "place" || expects === "time" || isWho || MEASURES_ONLY.test(noun),
    units: unit ? [unit] : [],
    placeKind: kindOfPlace(noun),
    asksPart: /^(?:lands|stads)de(?:el|len)$/.test(noun),
    timeKind: kindOfTime(noun),
  });
}

/** Reads what a question asks that asks what letters mean. @param at index of the question word */
export function readMeaning(words: readonly Word[], at: number): QuestionType {
  const isNamed = ({ folded }: Word) =>
    LETTERS.test(folded) || /^(?:naam|term|woord|\p{L}|voor|van|in|de|het|een)$/u.test(folded);
  const focus = words.findLastIndex((word, index) => index > at && !isNamed(word));
  const named = words.flatMap((word, index) =>
    index > at && index !== focus && isNamed(word) ? [index] : [],
  );
  return questionType("what", null, [at, at + 1, ...named], { focus, spelledOut: true });
}
