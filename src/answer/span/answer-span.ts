import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { listOfNames } from "./list-span.ts";
import { endOfNoun, isAdjective, isNoun, startOfNoun } from "./noun-span.ts";
import { placeAsked } from "./place-span.ts";
import { quantitySpan, startOf, withSign } from "./quantity-span.ts";
import { reasonSpan } from "./reason-span.ts";
import { spanOf, withArticle } from "./span.ts";

const TIME_HEDGE =
  /^(?:circa|ca|ongeveer|rond|omstreeks|ruim|bijna|begin|eind|halverwege|midden|eerste|tweede|derde|vierde|laatste|vorige|volgende|afgelopen|komende|elke|iedere)$/;
const ARTICLE = /^(?:de|het|een)$/;
/** The articles that may belong to a name. */
const NAME_ARTICLE = /^(?:de|het)$/;
/** Letters that stand before someone's name and belong to it. */
const DEGREE = /^(?:ir|ing|dr|drs|mr|prof|ds)\.?$/;
/** Most words behind the first of a name in brackets. */
const LONGEST_IN_BRACKETS = 3;
/**
 * Gives the part of a sentence that answers by itself: the person, place, time or quantity that was asked for, or the
 * clause that gives the reason. Null when the question asks for nothing of the kind or the sentence does not hold it.
 */
export function answerSpan(ranked: Ranked, query: Query): [number, number] | null {
  const { answerEntity, view } = ranked;
  const { type, analysis } = query;
  if (!answerEntity) return null;
  const { words } = view.analysis;
  const { first, last, kind } = answerEntity;
  switch (kind) {
    case "quantity":
      return withSign(view.analysis.text, spanOf(words, ...quantitySpan(view.analysis, first, last)));
    case "time":
      return spanOf(
        words,
        startOfTime(words, first),
        asksHowLong(analysis.words) ? endOfLength(words, first, last) : endOfTime(words, last),
      );
    case "role":
      return spanOf(words, withArticle(words, startOfNoun(words, first), ARTICLE), endOfNoun(words, last));
    case "reason":
      return reasonSpan(ranked, first);
    case "place":
    case "locative":
      return spanOf(words, ...placeAsked(ranked, answerEntity, query));
    default: {
      const list = type.kind === "who" ? listWith(ranked, first) : null;
      if (list) return list;
      return spanOf(
        words,
        type.expects === "person" ? startOfPerson(words, first, last) : startOfName(words, first),
        endInBrackets(view, first, last),
      );
    }
  }
}

/** „de Alpen” with its article, „ir. Jan Vos” with the letters before it. */
function startOfName(words: readonly Word[], first: number): number {
  return isDegree(words[first - 1]) ? first - 1 : withArticle(words, first, NAME_ARTICLE);
}

/** „**Ilse Torfs en** Bram Wouters”: the list of names that a name stands in, of which the question has none. */
function listWith({ view, matches }: Ranked, at: number): [number, number] | null {
  const list = listOfNames(view, matches);
  const { start } = view.analysis.words[at] as Word;
  return list !== null && list[0] <= start && start < list[1] ? list : null;
}

/** „**Zijn jongere broer** Jan”: a name without a surname says little without whose it is. */
function startOfPerson(words: readonly Word[], name: number, last: number): number {
  const noun = words[name - 1];
  const isNamed = name === last && noun !== undefined && !noun.closesClause && !noun.capitalised;
  let first = name - 2;
  while (isAdjective(words[first])) first--;
  const isOfSomeone = /^(?:zijn|haar|hun)$/.test(words[first]?.folded ?? "");
  return isNamed && isNoun(noun) && isOfSomeone ? first : startOfName(words, name);
}

function isDegree(word: Word | undefined): boolean {
  return word !== undefined && DEGREE.test(word.folded) && !word.first;
}

/** „(Passer domesticus)”: what stands in brackets is one name, in small letters or not. */
function endInBrackets({ analysis: { words, text } }: SentenceView, first: number, last: number): number {
  if (text[(words[first] as Word).start - 1] !== "(") return last;
  const end = words.findIndex((word, at) => at >= last && word.closesClause);
  const isOneName = end >= 0 && end - first <= LONGEST_IN_BRACKETS && text[words[end]?.end ?? 0] === ")";
  return isOneName ? end : last;
}

/** „Van 1963 tot 1969”, „tussen 1914 en 1918”: a stretch is told by both its ends. */
function startOfTime(words: readonly Word[], at: number): number {
  const joins = /^(?:tot|en)$/.test(words[at - 1]?.folded ?? "");
  const isStretch = joins && /^(?:van|vanaf|tussen)$/.test(words[at - 3]?.folded ?? "");
  return isStretch && words[at - 2]?.number !== undefined ? at - 3 : startOf(words, at, TIME_HEDGE);
}

function asksHowLong(words: readonly Word[]): boolean {
  return words.some(
    ({ folded }, at) => folded === "hoelang" || (folded === "hoe" && words[at + 1]?.folded === "lang"),
  );
}

/** „Zes jaar | geleden”, „tien minuten | later”: how long something lasts ends before what tells when it was. */
function endOfLength(words: readonly Word[], first: number, last: number): number {
  return first < last && /^(?:geleden|later|eerder|lang)$/.test(words[last]?.folded ?? "") ? last - 1 : last;
}

/** „najaar van 2025”, „zomer 1914”: the year that a season or a month belongs to. */
function endOfTime(words: readonly Word[], at: number): number {
  if (words[at]?.closesClause || /\p{N}/u.test(words[at]?.surface ?? "")) return at;
  const year = words[at + 1]?.folded === "van" ? at + 2 : at + 1;
  return /^\p{N}{4}$/u.test(words[year]?.surface ?? "") ? year : at;
}
