import { isBecoming, isHaving, isModal, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPersonal, isPreposition, isWithin, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { wordsCovering } from "../find/finds.ts";
import { isFiniteVerb } from "../question/clause.ts";
import type { Query } from "../question/query.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { behindSoFar, endOfClause, startOfClause } from "./clause-span.ts";
import { spanOf } from "./span.ts";

/** „De vierde”, „zijn reden”: what stands behind these is no verb. */
const DETERMINER = /^(?:de|het|een|zijn|haar|hun|deze|dit|geen)$/;
const ASKS_DEED =
  /^(?:doet|doen|deed|deden|gedaan|gebeurt|gebeuren|gebeurde|gebeurden|gebeurd|reageert|reageren|reageerde|reageerden|hand)$/;
/** What a clause may begin with that is no subject. */
const ADVERB =
  /^(?:toch|toen|daarna|daar|dan|hier|nu|ook|zo|wel|later|soms|meestal|inmiddels|vaak|vroeger|daarom|daardoor)$/;
const SAYS = /^(?:zegt|zeggen|zei|zeiden)$/;
/** „De abt vindt | dat …”: what is said stands in the next clause. */
const TELLS_ON = /^(?:dat|of)$/;
/** Most words of a short answer. */
const LONGEST = 9;

/**
 * Gives what a sentence says in the clause that has most of the question, where that asks whether something is so and no word
 * of it tells the answer: „ligt de toren plat?” – „de toren **staat nog overeind**”. Null for other questions, and for long
 * clauses.
 */
export function predicateSpan({ matches, view }: Ranked, query: Query): [number, number] | null {
  if (!asksWhatIsSo(query)) return null;
  const { terms } = query;
  const { words } = view.analysis;
  const found = [...new Set(wordsCovering(terms, matches))];
  const countIn = (start: number) => found.filter((at) => startOfClause(words, at) === start).length;
  const starts = found.map((at) => startOfClause(words, at));
  const start = starts.reduce((best, each) => (countIn(each) > countIn(best) ? each : best), starts[0] ?? 0);
  const last = endOfClause(words, start);
  const verb = finiteVerb(words, start, last);
  if (words[start]?.cls === "question") return null;
  if (verb < 0 || (verb === last && TELLS_ON.test(words[last + 1]?.folded ?? ""))) return null;
  if (SAYS.test(words[verb]?.folded ?? "") || (query.type.kind === "what" && isState(words, verb, last)))
    return null;
  const first = behindSubject(words, saidFrom(words, verb, start, last), { start, verb, last }, found);
  if (query.type.kind === "how" && DETERMINER.test(words[first]?.folded ?? "")) return null;
  return last - first >= LONGEST || first > last || isLoose(view.analysis, last)
    ? null
    : spanOf(words, first, last);
}

/** Whether it asks for what is so, what happened, or what somebody thinks of something, and for nothing that a word names. */
function asksWhatIsSo({ type, holder, analysis }: Query): boolean {
  if (type.kind === "yes-no" || type.kind === "keywords") return true;
  if (type.expects === null && type.kind === "how") return true;
  if (type.expects !== null || (type.kind !== "what" && type.kind !== "how")) return false;
  if (holder !== null && holder.asking >= 0) return true;
  return analysis.words.some(({ folded }) => ASKS_DEED.test(folded)) && !analysis.words.some(isModal);
}

/** From the verb on, or behind a form of „zijn”, „worden” or „hebben”; a clause that ends with its verb is given whole. */
function saidFrom(words: readonly Word[], verb: number, start: number, last: number): number {
  if (verb >= last - 1 && verb > start) return start;
  const word = words[verb] as Word;
  return isBecoming(word) || isHaving(word) ? behindSoFar(words, verb + 1) : verb;
}

/** „Was de partij | **nauwelijks bekend**”: behind a subject that stands behind its verb and was asked about. */
function behindSubject(
  words: readonly Word[],
  from: number,
  { start, verb, last }: { start: number; verb: number; last: number },
  found: readonly number[],
): number {
  const phrase = verb > start && from === verb + 1 ? nounPhrase(words, from) : null;
  const isAsked = phrase !== null && phrase.last < last && found.some((at) => isWithin(phrase, at));
  return isAsked && isInverted(words, start, verb) ? phrase.last + 1 : from;
}

/** „In 1960 was”, „toch werd”: something else than the subject stands before the verb. */
function isInverted(words: readonly Word[], start: number, verb: number): boolean {
  const word = words[start] as Word;
  return isPreposition(word) || (verb === start + 1 && ADVERB.test(word.folded));
}

/** „Is een feest”, which is no deed, as „is gevierd” is. */
function isState(words: readonly Word[], verb: number, last: number): boolean {
  return isBecoming(words[verb]) && !words.slice(verb + 1, last + 1).some(mayBeParticiple);
}

/** Index of the finite verb of a clause, by its form or behind a pronoun; -1 for none. */
function finiteVerb(words: readonly Word[], start: number, last: number): number {
  if (isPersonal(words[start] as Word) && start < last && words[start + 1]?.cls === "content")
    return start + 1;
  return words.findIndex(
    (word, at) =>
      at >= start && at <= last && isFiniteForm(word) && !DETERMINER.test(words[at - 1]?.folded ?? ""),
  );
}

function isFiniteForm(word: Word): boolean {
  return isFiniteVerb(word) || (isVerb(word) && !word.capitalised) || word.reading === "verb";
}

/** „Gebruikt in”, of which the rest stands beyond: a preposition that is no part of a verb. */
function isLoose({ words, terms }: Analysis, at: number): boolean {
  return (
    isPreposition(words[at] as Word) &&
    !terms.some(({ kind, words: of }) => kind === "verb" && of.includes(at))
  );
}
