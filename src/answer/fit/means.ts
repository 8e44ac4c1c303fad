import { isBeforeHappening } from "../../dutch/happenings.ts";
import { isMeans } from "../../dutch/reasons.ts";
import { tellsTransport } from "../../dutch/vehicles.ts";
import type { Word } from "../../dutch/word.ts";
import { retells } from "../find/retold.ts";
import type { QuestionType } from "../question/question-type.ts";

/**
 * Whether a sentence tells by what means something was done: „via een actie”, „door te bellen”. Of „waarmee”, „met” does.
 * @param type what the question asks for; nothing answers one that asks for no means
 */
export function tellsMeans({ asksMeans, kind }: QuestionType, words: readonly Word[]): boolean {
  return asksMeans && words.some((_, at) => marksMeans(words, at, kind));
}

/** Index of the word that begins to tell by what means, other than „met”; -1 for none. */
export function meansIn(words: readonly Word[]): number {
  return words.findIndex((_, at) => marksMeans(words, at, "how"));
}

function marksMeans(words: readonly Word[], at: number, kind: QuestionType["kind"]): boolean {
  if (kind === "how" && tellsTransport(words, at)) return true;
  const { folded } = words[at] as Word;
  const next = words[at + 1]?.folded ?? "";
  switch (folded) {
    case "via":
    case "doordat":
    case "dankzij":
    case "middels":
      return true;
    case "met":
      return next === "behulp" || ((kind === "what" || retells(words)) && isInstrument(words, at + 1));
    case "aan":
      return next === "de" && words[at + 2]?.folded === "hand";
    case "door":
      return (
        next === "middel" || isGerund(words, at + 1) || isMeans(words, at) || isBeforeHappening(words, at)
      );
    default:
      return false;
  }
}

/** „Door het trillen van de vleugels”. */
function isGerund(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === "het" && /..en$/.test(words[at + 1]?.folded ?? "");
}

/** „Met brandslangen”, „met een houten lat”. */
function isInstrument(words: readonly Word[], at: number): boolean {
  const noun = words.slice(at, at + 4).find(({ cls }) => cls === "content");
  return noun !== undefined && !noun.capitalised && noun.number === undefined;
}
