import type { Word } from "../../dutch/word.ts";
import { type QuestionType, questionType } from "./question-type.ts";

const CAUSES = /^(?:veroorzaakte?n?|veroorzaakten|veroorzaken)$/;
/** What moves somebody to do something: „wat dreef hem”, „wat bezielde de daders”. */
const DRIVES = /^(?:drijft|dreef|dreven|bezielt|bezielde|bezielden|bewoog|beweegt)$/;
/** „Wat bracht hem ertoe”, „wat deed de bond besluiten”, „wat zette de buren aan tot de klacht”. */
const MOVES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:brengt|bracht|brachten|dreef|dreven|noopte|noopt|zette|zet)$/, /^ertoe$/],
  [/^(?:doet|deed|deden)$/, /^(?:besluiten|beslissen)$/],
  [/^(?:zet|zette|zetten)$/, /^aan$/],
];
/** What goes before „wat” or „waarvan” when the two ask for a reason. */
const BEFORE =
  /(?:^| )(?:(?:door|wegens|vanwege|om) wat|naar aanleiding van wat|(?:naar aanleiding|op grond|op basis) waarvan)$/;
/** Most words of what goes before, the question word with them. */
const LONGEST = 4;

/**
 * Reads a question that asks for a reason without a word for one: „wat veroorzaakte de brand”, „wat maakt dat de trein
 * stilstaat”, „wat bracht hem ertoe”, „naar aanleiding van wat”; null for other questions.
 * @param at index of „wat” or „waarvan”
 */
export function readCause(words: readonly Word[], at: number): QuestionType | null {
  return readBehindPreposition(words, at) ?? readMover(words, at);
}

function readBehindPreposition(words: readonly Word[], at: number): QuestionType | null {
  const before = words.slice(Math.max(0, at + 1 - LONGEST), at + 1).map(({ folded }) => folded);
  const [asking] = BEFORE.exec(before.join(" ")) ?? [];
  // „Om wat voor brug gaat het” asks for a kind.
  if (asking === undefined || words[at + 1]?.folded === "voor") return null;
  const count = asking.trim().split(" ").length;
  return questionType(
    "why",
    "reason",
    words.slice(at + 1 - count, at + 1).map((_, index) => at + 1 - count + index),
  );
}

function readMover(words: readonly Word[], at: number): QuestionType | null {
  if (words[at]?.folded !== "wat") return null;
  const verb = words[at + 1]?.folded ?? "";
  const behind = words.slice(at + 2);
  if (/^(?:maakt|maakte)$/.test(verb) && behind[0]?.folded === "dat")
    return questionType("why", "reason", [at, at + 1]);
  const causes = words.findIndex(({ folded }, index) => index > at && CAUSES.test(folded));
  const isAuxiliary = /^(?:heeft|had|zou|kan|kon)$/.test(verb);
  if (causes === at + 1 || (isAuxiliary && causes === words.length - 1))
    return questionType("why", "reason", [at, causes]);
  if (DRIVES.test(verb)) return questionType("why", "reason", [at]);
  const [, mark] = MOVES.find(([first]) => first.test(verb)) ?? [];
  const to = mark === undefined ? -1 : behind.findIndex(({ folded }) => mark.test(folded));
  return to < 0 ? null : questionType("why", "reason", [at, at + 1, at + 2 + to]);
}
