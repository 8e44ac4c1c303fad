import { isPreposition } from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { askedByNoun, isPersonNoun, kindOfTime } from "./asked-noun.ts";
import { isFiniteVerb } from "./clause.ts";
import { onlyOne } from "./only-one.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import { isOpening, isVerb, nounAfter, VERB_FIRST } from "./question-words.ts";

/** „Vragen ze ook geld”: behind a verb that asks, a subject by its form. */
const SUBJECT = /^(?:ik|je|jij|u|hij|zij|ze|we|wij|jullie|men|er)$/;
/** „Stapt de directeur op”, „maken die ook dammen”: behind what may be a verb, what begins a subject. */
const SUBJECT_START = /^(?:de|het|een|die|dat|deze|dit|zo'n|mijn|hun|haar|zijn|onze|ons|iemand|iedereen)$/;

/** „Stapt”, „klagen”, but „kosten” is more likely a noun. */
function mayBeVerb(word: Word): boolean {
  return isVerb(word) || (/en$/.test(word.folded) && askedByNoun(word.folded).expects === null);
}

/** „Is er één van de boten terug”, „ook maar één”: any at all, which „geen” answers. Indexes of such numbers. */
function anyOf(words: readonly Word[]): number[] {
  return words.flatMap(({ number }, at) =>
    number === 1 && (words[at + 1]?.folded === "van" || words[at - 1]?.folded === "maar") ? [at] : [],
  );
}

/** What compares with a number. */
const MORE_OR_LESS = /^(?:meer|minder|langer|korter|ouder|jonger|hoger|lager)$/;

/** „Meer dan honderd gewonden”, which any number of them tells; „meer dan één” is several. Indexes of those words. */
function bounds(words: readonly Word[]): number[] {
  return words.flatMap(({ number }, at) => {
    const isBehind =
      MORE_OR_LESS.test(words[at - 2]?.folded ?? "") && /^(?:dan|als)$/.test(words[at - 1]?.folded ?? "");
    return isBehind && typeof number === "number" && number !== 1 ? [at - 2, at - 1, at] : [];
  });
}

/** Among search words, these need not ask for a number: „schuld aanslag”, „winst verkiezingen”. */
const AMBIGUOUS = /^(?:schuld|winst|verlies|geld|boete|loon|inhoud|volume|massa)$/;

/** „Zes jaar geleden”, „troepen uit het land”: a noun with a number, or of a phrase behind others, is told and not asked for. */
function isGiven(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.number !== undefined) return true;
  const phrase = /^(?:de|het|een|dit|dat|deze|die)$/.test(words[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  return phrase > 0 && words[phrase]?.folded !== "per" && isPreposition(words[phrase] as Word);
}

/** „Reden staking?”, „fabriek bouwjaar?”: search words, with a mark. A noun that asks begins or ends them, and no verb is there. */
function isNominal(words: readonly Word[]): boolean {
  if (words.some((word) => isVerb(word) || isFiniteVerb(word))) return false;
  const own = words.flatMap(({ cls }, at) => (cls === "content" || cls === "light" ? [at] : []));
  return [own[0], own.at(-1)].some((at = -1) => {
    const { folded = "" } = words[at] ?? {};
    const isBare = at === own[0] || words[at - 1]?.cls !== "stop";
    return isBare && askedByNoun(folded).expects !== null && !AMBIGUOUS.test(folded);
  });
}

/**
 * Reads a question without a question word: „is de brug dicht?”, and search words: „leeftijd dader”, „soort brug”.
 * @param isTitle tells whether a noun is for a person („burgemeester”)
 */
export function readWithoutQuestionWord(
  { words, text }: Analysis,
  isTitle: (folded: string) => boolean,
): QuestionType {
  const first = words.find((word) => !isOpening(word.folded));
  const next = words[words.indexOf(first as Word) + 1]?.folded ?? "";
  // „Namen gevallen soldaten” looks for names, „namen zij de stad in” asks.
  const isNoun = first?.folded === "namen" && !/^(?:de|het|een)$/.test(next);
  const asks =
    first !== undefined &&
    ((VERB_FIRST.test(first.folded) && !isNoun) ||
      SUBJECT.test(next) ||
      (SUBJECT_START.test(next) && mayBeVerb(first)));
  const isMarked = /\?\s*$/.test(text) && !isNominal(words);
  if (asks || isMarked)
    return questionType("yes-no", null, [...anyOf(words), ...bounds(words), ...onlyOne(words)]);
  const name = words.findIndex(({ folded }) => /^na(?:am|men)$/.test(folded));
  // „Echte naam” is more than a name.
  if (name >= 0 && !/e$/.test(words[name - 1]?.folded ?? "")) {
    const focus = nounAfter(words, name);
    const asksWhoseName = words.some(({ folded }) => isPersonNoun(folded, isTitle));
    const asksMany = words[name]?.folded === "namen";
    return questionType("keywords", "name", [name], { focus, asksWhoseName, asksMany });
  }
  // „Verbruik per jaar” asks for no year.
  const isRate = (at: number) => /^(?:per|elke?|iedere?)$/.test(words[at - 1]?.folded ?? "");
  const asked = words
    .flatMap(({ folded }, at) =>
      AMBIGUOUS.test(folded) || isGiven(words, at)
        ? []
        : [{ ...askedByNoun(folded), timeKind: isRate(at) ? null : kindOfTime(folded) }],
    )
    .find(({ expects }) => expects !== null && expects !== "person");
  // „Jaartal brug”: no sentence that gives a year says that it is one.
  const asking = words.flatMap(({ folded }, at) => (/^(?:jaartal|datum|tijdstip)$/.test(folded) ? [at] : []));
  if (asked)
    return questionType("keywords", asked.expects, asking, {
      units: asked.unit ? [asked.unit] : [],
      timeKind: asked.timeKind,
    });
  // „Leider MLS”.
  const [role, ...rest] = words;
  const isOne = role !== undefined && !/(?:en|s)$/.test(role.folded);
  if (isOne && !role.capitalised && rest.length > 0 && isPersonNoun(role.folded, isTitle))
    return questionType("keywords", "person", [], { focus: 0 });
  const kindWord = words.findIndex((word) => /^(?:soort|type)$/.test(word.folded));
  return kindWord < 0
    ? questionType("keywords", null, [])
    : questionType("keywords", null, [], { focus: nounAfter(words, kindWord), asksKind: true });
}
