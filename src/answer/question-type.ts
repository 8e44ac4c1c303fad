import type { EntityKind } from "../dutch/entities.ts";
import type { PlaceKind } from "../dutch/places.ts";
import type { Analysis, Word } from "../dutch/word.ts";
import { askedByNoun, kindOfPlace, type Unit, unitOfNoun, unitsOfMeasure } from "./asked-noun.ts";
import {
  afterKind,
  commonNounAfter,
  isCopula,
  isIntroduction,
  isMeaning,
  isSingular,
  isStranded,
  nounAfter,
  VERB_FIRST,
} from "./question-words.ts";

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
  /** What the number asked for measures, any of these; empty when it only counts, or no number is asked for. */
  readonly units: readonly Unit[];
  /** The kind of place asked for, when it was named. */
  readonly placeKind: PlaceKind | null;
  /** Whether it asks what something is („wat is het doel van …”). */
  readonly definition: boolean;
  /** Whether it asks for a kind of what the focus names („wat voor soort aanslag”). */
  readonly asksKind: boolean;
  /** Whether the name asked for is someone's („hoe heet de burgemeester”). */
  readonly asksWhoseName: boolean;
  /** Whether it asks what letters stand for. */
  readonly spelledOut: boolean;
  /** Indexes of words that only ask („hoe heet”, „de naam van”, „in welk”) and are not looked for. */
  readonly asking: ReadonlySet<number>;
}

const NAME_VERBS = /^(?:heet|heten|heette|heetten|noemt|noemen|noemde|noemden|genoemd|geheten|genaamd)$/;

const PLAIN = {
  focus: -1,
  focusIsKind: false,
  units: [],
  placeKind: null,
  definition: false,
  asksKind: false,
  asksWhoseName: false,
  spelledOut: false,
  asking: new Set<number>(),
};

const NOTHING_ASKED = { expects: null, unit: null };

/**
 * Reads what a question asks for from its words.
 * @param isTitle tells whether a noun is for a person („burgemeester”)
 */
export function readQuestionType(
  { words, terms, text }: Analysis,
  isTitle: (folded: string) => boolean,
): QuestionType {
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
      return isIntroduction(words, at)
        ? { ...type("who", null, words.length - 1), definition: true }
        : { ...type("who", "person"), asksWhoseName: isCopula(next) && isSingular(words, at + 2) };
    case "waar":
      if (isMeaning(words)) return meaning(words, at);
      return isStranded(words, terms) ? type("what", null) : type("where", "place");
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
      return howMany(words, at, type);
    case "hoeveelste":
      return type("how-many", "quantity");
    case "hoelang":
      return { ...type("how-many", "time"), units: ["duration"] };
    case "welk":
    case "welke":
      return typeOfNoun("which", words, nounAfter(words, at), asking);
    case "hoe": {
      if (nameVerb >= 0) {
        asking.add(nameVerb);
        const noun = commonNounAfter(words, nameVerb);
        const folded = words[noun]?.folded ?? "";
        const asksWhoseName = isTitle(folded) || askedByNoun(folded).expects === "person";
        return { ...type("how", "name", noun), asksWhoseName };
      }
      if (next?.folded === "veel") {
        asking.add(at + 1);
        return howMany(words, at + 1, type);
      }
      const measured = words[nounAfter(words, at + 1)]?.folded ?? "";
      // „Hoe lang is zij al burgemeester”: no length goes on.
      const goesOn = next?.folded === "lang" && words.some(({ folded }) => /^(?:al|nog|reeds)$/.test(folded));
      const units = goesOn ? (["duration"] as const) : unitsOfMeasure(next?.folded ?? "", measured);
      const isCounted =
        /^(?:groot|hoog)$/.test(next?.folded ?? "") && askedByNoun(measured).expects === "quantity";
      if (units.length > 0 || isCounted) {
        const expects = /^(?:lang|laat)$/.test(next?.folded ?? "") ? "time" : "quantity";
        return { ...type("how-many", expects, at + 1), focusIsKind: true, units };
      }
      return /^hoe\s+(?:komt|kan|kwam)\s+het\b/iu.test(text) ? type("why", "reason") : type("how", null);
    }
    case "wat": {
      const noun = nounAfter(words, at);
      const nounWord = words[noun]?.folded ?? "";
      if (/^(?:kost|kosten|kostte|kostten)$/.test(next?.folded ?? ""))
        return { ...type("how-many", "quantity"), units: ["money"] };
      if (next?.folded === "voor") {
        const noun = nounAfter(words, at + 1);
        const focus = afterKind(words, noun);
        if (focus !== noun) asking.add(noun);
        return { ...type("what", null, focus), asksKind: true };
      }
      const asksWhatIs = isCopula(next);
      const { expects, unit } = asksWhatIs ? askedByNoun(nounWord) : NOTHING_ASKED;
      const isBareName = /^na(?:am|men)$/.test(nounWord);
      if (expects === "name" && isBareName) {
        asking.add(noun);
        // „De Latijnse naam”: the sentence that has it need not say that it is Latin.
        if (words[noun - 1]?.capitalised && /se$/.test(words[noun - 1]?.folded ?? "")) asking.add(noun - 1);
      }
      if (expects === "reason") return type("why", "reason");
      return {
        ...type("what", expects, isBareName ? -1 : noun),
        units: unit ? [unit] : [],
        definition: asksWhatIs && expects === null,
      };
    }
    default:
      return type("what", null);
  }
}

function howMany(
  words: readonly Word[],
  at: number,
  type: (kind: QuestionKind, expects: EntityKind, focus: number) => QuestionType,
): QuestionType {
  const focus = nounAfter(words, at);
  const unit = unitOfNoun(words[focus]?.folded ?? "");
  return { ...type("how-many", "quantity", focus), units: unit ? [unit] : [] };
}

function typeOfNoun(
  kind: QuestionKind,
  words: readonly Word[],
  focus: number,
  asking: ReadonlySet<number>,
): QuestionType {
  const noun = words[focus]?.folded ?? "";
  // Which prize, not what price.
  const { expects, unit } = /^prij(?:s|zen)$/.test(noun) ? NOTHING_ASKED : askedByNoun(noun);
  const isKind = /^(?:soort|soorten|type)$/.test(noun);
  return {
    ...PLAIN,
    kind,
    expects,
    focus: isKind ? afterKind(words, focus) : focus,
    asksKind: isKind || words[focus - 1]?.folded === "type",
    focusIsKind: expects === "place" || expects === "time",
    units: unit ? [unit] : [],
    placeKind: kindOfPlace(noun),
    asking,
  };
}

const LETTERS = /^(?:afkorting|letters|letterwoord|acroniem|naam|term|woord)$/;

/** „Waar staat … voor?”: what letters mean. */
function meaning(words: readonly Word[], at: number): QuestionType {
  const focus = words.findLastIndex(({ folded }, index) => index > at + 1 && folded !== "voor");
  const named = words.flatMap(({ folded }, index) =>
    index !== focus && LETTERS.test(folded) ? [index] : [],
  );
  return {
    ...PLAIN,
    kind: "what",
    expects: null,
    focus,
    spelledOut: true,
    asking: new Set([at, at + 1, words.length - 1, ...named]),
  };
}

function withoutQuestionWord(words: readonly Word[], text: string): QuestionType {
  const first = words.find((word) => !/^(?:en|maar|dus|zeg|hoi|hallo|hey|hé)$/.test(word.folded));
  const asks = first !== undefined && VERB_FIRST.test(first.folded);
  if (asks || /\?\s*$/.test(text)) return { ...PLAIN, kind: "yes-no", expects: null };
  const asked = words
    .map((word) => askedByNoun(word.folded))
    .find(({ expects }) => expects !== null && expects !== "person" && expects !== "name");
  if (asked)
    return { ...PLAIN, kind: "keywords", expects: asked.expects, units: asked.unit ? [asked.unit] : [] };
  const kindWord = words.findIndex((word) => /^(?:soort|type)$/.test(word.folded));
  if (kindWord >= 0)
    return { ...PLAIN, kind: "keywords", expects: null, focus: nounAfter(words, kindWord), asksKind: true };
  return { ...PLAIN, kind: "keywords", expects: null };
}
