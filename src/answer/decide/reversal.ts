import { clauseAround, doerOf } from "../../dutch/doer.ts";
import { isBecoming, isHaving, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition, isWithin, nounPhrase, type Stretch, skipSmall } from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { COVERS } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** What a question says that somebody does. */
interface Deed {
  readonly verb: number;
  /** Who does it; null when that is what is asked. */
  readonly doer: Stretch | null;
}

/** „Wie versloeg Ajax” may ask who did it as well as to whom Ajax did. */
const AMBIGUOUS = /^(?:wie|wiens|welke?|hoeveel)$/;
/** Nouns and adjectives that are formed from a verb; „werkte” and „voerde” are none. */
const DERIVED = /(?:ers?|ing(?:en)?|ster|heid|lijk|baar|[^dt]e)$/;
const DETERMINER = /^(?:de|het|een|zijn|haar|hun|deze|die|geen|dit)$/;

/**
 * Whether a sentence tells that the one to whom something was done by the question did it himself: „waarom daagde Mulder de
 * bakker uit” is not answered by „de bakker daagde Mulder uit omdat …”.
 */
export function isReversed({ terms, analysis }: Query, { view, matches }: Ranked): boolean {
  const deed = deedOf(analysis);
  if (deed === null) return false;
  const { words } = view.analysis;
  const foundOf = (at: number) => {
    const match = matches[at];
    return match !== undefined && match.quality >= COVERS ? match.words : [];
  };
  const isDeed = (of: readonly number[]) => of.includes(deed.verb);
  const found = foundOf(terms.findIndex((term) => isDeed(term.words)));
  const verb = found.find((at) => isVerbAt(words, at));
  const doer = verb === undefined ? null : doerOf(view.analysis, verb);
  if (verb === undefined || doer === null || found.some((at) => isWithin(doer, at))) return false;
  const [doers, others]: [number[], number[]] = [[], []];
  terms.forEach((term, at) => {
    if (isDeed(term.words) || term.kind === "light") return;
    const [first] = term.words as [number];
    if (deed.doer !== null && term.words.some((word) => isWithin(deed.doer as Stretch, word))) doers.push(at);
    else if (isObject(analysis.words, first)) others.push(at);
  });
  const does = (at: number) => foundOf(at).some((word) => isWithin(doer, word));
  const clause = clauseAround(words, verb);
  const undergoes = (at: number) => {
    const [first] = foundOf(at);
    return first !== undefined && isWithin(clause, first) && isObject(words, first);
  };
  // „De brug opende in 1990”: nobody does it, unless the one who was asked about undergoes it.
  const isTurned = deed.doer === null || (!doers.some(does) && doers.some(undergoes));
  return isTurned && others.some(does);
}

/** „Door wie werd Willem verslagen”, „waarom heeft de jager de leeuw gedood”, „wanneer dagvaardde de bond Krop”. */
function deedOf({ words }: Analysis): Deed | null {
  const last = words.length - 1;
  const isPast = mayBeParticiple(words[last]);
  if (words[0]?.folded === "door") {
    const isPassive = words[1]?.folded === "wie" && isBecoming(words[2]);
    return isPassive && isPast ? { verb: last, doer: null } : null;
  }
  const asking = words.findIndex(({ cls }, at) => cls === "question" && at < 2);
  const finite = words[asking + 1];
  if (asking < 0 || finite === undefined || AMBIGUOUS.test(words[asking]?.folded ?? "")) return null;
  const doer = withOthers(words, nounPhrase(words, skipSmall(words, asking + 2)));
  if (doer === null) return null;
  if (isHaving(finite)) return isPast ? { verb: last, doer } : null;
  return finite.cls === "stop" ? null : { verb: asking + 1, doer };
}

/** „Anna en Jan”: both do it. */
function withOthers(words: readonly Word[], phrase: Stretch | null): Stretch | null {
  if (phrase === null || !/^(?:en|of)$/.test(words[phrase.last + 1]?.folded ?? "")) return phrase;
  const next = withOthers(words, nounPhrase(words, phrase.last + 2));
  return next === null ? phrase : { first: phrase.first, last: next.last };
}

/** Whether a word stands in no phrase with a preposition. */
function isObject(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (word.cls === "question") return true;
    if (isPreposition(word)) return false;
    if (word.cls !== "stop" && !word.folded.endsWith("e")) return true;
  }
  return true;
}

function isVerbAt(words: readonly Word[], at: number): boolean {
  const { folded, reading, capitalised, cls } = words[at] as Word;
  if (capitalised || (cls !== "content" && cls !== "light") || reading === "noun") return false;
  const before = words[at - 1];
  const isNoun = before !== undefined && !before.closesClause && DETERMINER.test(before.folded);
  return !isNoun && !DERIVED.test(folded) && !isOfNoun(words, at);
}

/** „Een verderop **gelegen** dorp”: a participle right before a noun belongs to that. */
function isOfNoun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  return mayBeParticiple(word) && !word.closesClause && next?.cls === "content" && next.reading !== "verb";
}
