import type { Word } from "../../dutch/word.ts";

/** Verb forms that questions often begin with, folded. */
export const VERB_FIRST =
  /^(?:is|was|waren|zijn|ben|bent|heeft|hebben|had|hadden|heb|wordt|worden|werd|werden|kan|kun|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|moest|moesten|mag|mogen|mocht|wil|willen|wilde|wilden|doet|doen|deed|deden|gaat|gaan|ging|komt|komen|kwam|kwamen|klopt|zat|stond|lag|vocht|won|verloor|bestaat|bestaan|staat|staan|zit|zitten|ligt|liggen|krijgt|kreeg|blijft|bleef|geeft|gaf|maakt|maakte|helpt|heet|vindt|vond|weet|zie|ziet|speelt|speelde|geldt|leeft|leefde|woont|woonde|werkt|werkte|hoort|denkt|dacht|zegt|zei|houdt|hield|neemt|nam|loopt|liep|valt|viel|brengt|bracht|draagt|droeg|kreeg|kregen|kwamen|vielen|zaten|stonden|lagen|bleven|gaven|namen|droegen|hielden|brachten|vonden|zeiden)$/;

const OPENING = /^(?:en|maar|dus|zeg|joh|nou|ja|nee|eh|hallo|hoi|hey|he|amai)$/;

/** Whether a word may go before the first of a question: „joh, …”. */
export function isOpening(folded: string): boolean {
  return OPENING.test(folded);
}

/** „soort aanslag”: the noun behind a word for kind. */
export function afterKind(words: readonly Word[], at: number): number {
  return /^(?:soort|type|soorten)$/.test(words[at]?.folded ?? "") ? nounAfter(words, at) : at;
}

/** The noun of „hoeveel Amerikaanse militairen”: the last content word before the verb, or simply the next. */
export function nounAfter(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    const word = words[index] as Word;
    if (!isCarrier(word)) continue;
    const next = words[index + 1];
    // „Welke bacterie veroorzaakt”, „welke ziekte kreeg”: a noun in -ie, or before a verb, is no adjective.
    const mayBeAdjective =
      (/[^i]e$/.test(word.folded) || isPlainAdjective(words, index)) && !word.closesClause;
    // „Welke zeven landen”: a number before the noun is none.
    const isBefore = mayBeAdjective || (typeof word.number === "number" && !word.closesClause);
    const isAdjective = isBefore && next !== undefined && isCarrier(next) && !isVerb(next);
    if (!isAdjective) return index;
  }
  return -1;
}

/** „Een gezamenlijk doel”, „welk gezamenlijk doel”: before a noun with „het” an adjective may have no ending. */
function isPlainAdjective(words: readonly Word[], at: number): boolean {
  const { folded } = words[at] as Word;
  return (
    /..(?:lijk|ig|isch|baar|zaam)$/.test(folded) &&
    !/huwelijk$/.test(folded) &&
    /^(?:het|een|geen|welk|zijn|haar|hun)$/.test(words[at - 1]?.folded ?? "")
  );
}

/** „Speelt”, „voetbalde”, „weegt”: a form that questions often begin with, or one of a verb by its ending. */
export function isVerb({ folded, stem, capitalised }: Word): boolean {
  return (
    VERB_FIRST.test(folded) || (!capitalised && ["de", "te", "t"].some((ending) => folded === stem + ending))
  );
}

/** Whether a word is a form of „zijn”. */
export function isCopula(word: Word | undefined): boolean {
  return /^(?:is|was|zijn|waren)$/.test(word?.folded ?? "");
}

/** „Wie is Jan de Vries?” asks for no name, but for the sentence that says who that is. */
export function isIntroduction(words: readonly Word[], at: number): boolean {
  const [copula, ...name] = words.slice(at + 1);
  // „Wie is de Kamervoorzitter van …”: whoever it is.
  const isOffice =
    /^(?:de|het|een)$/.test(name[0]?.folded ?? "") && name.some(({ folded }) => folded === "van");
  return (
    !isOffice &&
    isCopula(copula) &&
    name.every(({ capitalised, cls }) => capitalised || cls === "stop") &&
    name.some(({ capitalised, cls }) => capitalised && cls === "content")
  );
}

/** „Hoe heet de predikant die …”: the noun; „hoe heet Jan” has none. */
export function commonNounAfter(words: readonly Word[], at: number): number {
  const noun = nounAfter(words, at);
  return words[noun]?.capitalised === false && words[noun]?.cls === "content" ? noun : -1;
}

/** „De burgemeester”, „haar rivale”: one person, by an article or an owner that goes before a noun in the singular. */
export function isSingular(words: readonly Word[], at: number): boolean {
  const noun = words[nounAfter(words, at)]?.folded ?? "";
  const isDetermined = /^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun)$/.test(words[at]?.folded ?? "");
  return (
    isDetermined &&
    words[at - 1]?.folded !== "zijn" &&
    words[at - 1]?.folded !== "waren" &&
    !/(?:en|s)$/.test(noun)
  );
}

function isCarrier({ cls }: Word): boolean {
  return cls === "content" || cls === "light";
}

/** Words that say that letters are asked about. */
export const LETTERS = /^(?:afkorting|letters?|letterwoord|acroniem)$/;

/**
 * Whether it is asked what letters mean: „waar staat … voor”, „waarvoor staat …”, „waar is … de afkorting van”, „wat betekent
 * NVD”.
 * @param at index of the question word
 */
export function isMeaning(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  const last = words.at(-1)?.folded ?? "";
  const stands = /^(?:staat|staan|stond|stonden)$/.test(next);
  const areLetters = words.some(
    ({ folded, surface }) => LETTERS.test(folded) || /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(surface),
  );
  switch (words[at]?.folded) {
    case "waar":
      return (
        (stands && last === "voor") || (isCopula(words[at + 1]) && LETTERS.test(words.at(-2)?.folded ?? ""))
      );
    case "waarvoor":
      return stands && (areLetters || words.length === at + 3);
    default:
      return /^(?:betekent|betekenen|betekende)$/.test(next) && areLetters;
  }
}

/** Indexes of the words that ask what something is due to: „waaraan … te danken”, „waar ligt het aan”; empty for none. */
export function dueTo(words: readonly Word[]): number[] {
  return words.flatMap(({ folded }, at) => {
    // „Waar ligt het dorp”: where, and „waar ligt het aan”: why.
    const isIt = /^(?:het|dat)(?: (?:aan|dat|volgens|precies|eigenlijk|nu))?$/.test(
      words
        .slice(at + 1, at + 3)
        .map((word) => word.folded)
        .join(" "),
    );
    const asks = /^(?:dank(?:t|te|ten|en)?|wijten)$/.test(folded) || (/^(?:ligt|lag)$/.test(folded) && isIt);
    if (!asks) return [];
    return words[at - 1]?.folded === "te" ? [at - 1, at] : [at];
  });
}
