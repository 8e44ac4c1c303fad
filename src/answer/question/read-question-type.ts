import { isDeath } from "../../dutch/deaths.ts";
import type { Analysis, Term, Word } from "../../dutch/word.ts";
import { readCause } from "./cause-questions.ts";
import { readHow, readHowMany } from "./how-questions.ts";
import { readWithoutQuestionWord } from "./keyword-questions.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import { dueTo, isCopula, isIntroduction, isMeaning, isSingular } from "./question-words.ts";
import { askedByStranded } from "./stranded.ts";
import { readMeaning, readWhat, readWhich } from "./what-questions.ts";

/** Question words that are looked for in the whole question; others only near its beginning. */
const ANYWHERE = /^(?:wie|hoeveel|wanneer|waarom|welke?)$/;
const NEAR_BEGINNING = 5;
/**
 * Reads what a question asks for from its words.
 * @param isTitle tells whether a noun is for a person („burgemeester”)
 */
export function readQuestionType(analysis: Analysis, isTitle: (folded: string) => boolean): QuestionType {
  const { words, terms } = analysis;
  const at = whatIsSaid(
    words,
    words.findIndex(
      ({ cls, folded }, index) =>
        cls === "question" && (index < NEAR_BEGINNING || ANYWHERE.test(folded) || isAtEnd(words, index)),
    ),
  );
  if (at >= 0 && isMeaning(words, at)) return readMeaning(words, at);
  if (asksOccupation(words)) return questionType("what", "role", at < 0 ? [] : [at]);
  switch (words[at]?.folded) {
    case undefined:
      return readWithoutQuestionWord(analysis, isTitle);
    case "wie":
    case "wiens":
      return readWho(words, at);
    case "waar":
      // „Waar komt de naam vandaan”: what it comes from is no place.
      if (/naam$/.test(words[at + 3]?.folded ?? "") && words.at(-1)?.folded === "vandaan")
        return questionType("what", null, [at]);
      if (words.some(({ folded }) => folded === "aan") && dueTo(words).length > 0) return readDue(words, at);
      return readWhere(words, at, terms);
    case "waarmee":
      return questionType("what", null, [at], { asksMeans: true });
    case "vanwaar":
      // „Vanwaar die staking”: why; before a verb, where from.
      return /^(?:die|dat|de|het|deze|dit|al|zoveel|zulke?)$/.test(words[at + 1]?.folded ?? "")
        ? questionType("why", "reason", [at])
        : questionType("where", "place", [at]);
    case "waarvandaan":
    case "waarheen":
    case "waarnaartoe":
      return questionType("where", "place", [at]);
    case "wanneer":
      return questionType("when", "time", [at]);
    case "waarom":
    case "hoezo":
    case "waardoor":
      return questionType("why", "reason", [at]);
    case "hoeveel":
      return readHowMany(words, at, [at]);
    case "hoevelen":
      return questionType("how-many", "quantity", [at]);
    case "hoeveelste":
      return questionType("how-many", "quantity", [at], { units: ["rank"] });
    case "hoever":
      return questionType("how-many", "quantity", [at], { units: ["length"] });
    case "hoevaak":
      return questionType("how-many", "quantity", [at], { units: ["times"] });
    case "hoelang":
      return questionType("how-many", "time", [at], { units: ["duration"] });
    case "welk":
    case "welke":
      return readWhich(words, at, isTitle);
    case "hoe":
      return readHow(analysis, at, isTitle);
    case "wat":
      return readCause(words, at) ?? readWhat(words, at, isTitle);
    case "waaraan":
    case "waarvan":
      // „Waaraan is zij overleden”.
      if (words.some(({ folded }) => isDeath(folded))) return questionType("why", "reason", [at]);
      if (dueTo(words).length > 0) return readDue(words, at);
      return readCause(words, at) ?? questionType("what", null, [at]);
    default:
      return questionType("what", null, [at]);
  }
}

const SAYS =
  /^(?:zeg|zegt|zeggen|zei|zeiden|vertelt|vertellen|vertelde|vertelden|schrijft|schrijven|schreef|schreven|meldt|melden|meldde|meldden|verklaart|verklaren|verklaarde|verklaarden|denkt|denken|dacht|dachten|weet|weten)$/;
const SUBORDINATES = /^(?:dat|die|toen|als|omdat|nadat|voordat|terwijl|of)$/;
/** How far behind „wat” the question stands that somebody says something about. */
const FARTHEST_SAID = 8;

/** „Wat zegt de trainer zelf over waarom hij stopt”: the second question word asks. @param at index of the first */
function whatIsSaid(words: readonly Word[], at: number): number {
  if (words[at]?.folded !== "wat" || !SAYS.test(words[at + 1]?.folded ?? "")) return at;
  const behind = words.slice(at + 2, at + 1 + FARTHEST_SAID);
  const next = behind.findIndex(({ cls, folded }) => cls === "question" || SUBORDINATES.test(folded));
  return behind[next]?.cls === "question" ? at + 2 + next : at;
}

/** „De tocht naar de top begon waar precies?” */
function isAtEnd(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.folded !== "of" && words.slice(at + 1).every(({ cls }) => cls === "stop");
}

/** „Wat is haar beroep”, „wat deed hij voor de kost”, „wat voor werk deed zij”, „welk vak oefende zij uit”. */
const OCCUPATION =
  /^(?:.*\b(?:wat|waarmee|welke?)\b.*\b(?:beroep(?:en)?|voor de kost|verdien\p{L}* .*de kost|de kost verdien\p{L}*)\b|.*\bwat voor (?:soort )?(?:werk|baan)\b|.*\bwelk (?:vak|ambacht)\b.*\buit(?:oefen|geoefen)?|beroep\b)/u;

/** Whether a question asks what somebody was: a word for one. */
function asksOccupation(words: readonly Word[]): boolean {
  return OCCUPATION.test(words.map(({ folded }) => folded).join(" "));
}

/** „Waaraan heeft hij dat te danken”: why he has it. */
function readDue(words: readonly Word[], at: number): QuestionType {
  return questionType("why", "reason", [at, ...dueTo(words)]);
}

/** Small words that only put a question more lightly. */
const PARTICLE = /^(?:nou|nu|toch|ook|dan|weer|alweer|eigenlijk|eens)$/;

function readWho(words: readonly Word[], at: number): QuestionType {
  if (isIntroduction(words, at))
    return questionType("who", null, [at], {
      focus: words.findLastIndex(({ capitalised }) => capitalised),
      definition: true,
    });
  // „Wie was nou die burgemeester”.
  const noun = words.findIndex(({ folded }, index) => index > at + 1 && !PARTICLE.test(folded));
  const asksWhoseName = isCopula(words[at + 1]) && isSingular(words, noun);
  return questionType("who", "person", [at], { asksWhoseName });
}

/** „Waar ligt de brug”, „waar hoopt de bond op”, „waar komt het door”. */
function readWhere(words: readonly Word[], at: number, terms: readonly Term[]): QuestionType {
  const asked = askedByStranded(words, at, terms);
  if (asked === "why") return questionType("why", "reason", [at]);
  return asked === "what" ? questionType("what", null, [at]) : questionType("where", "place", [at]);
}
