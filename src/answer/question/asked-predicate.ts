import { mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition, nounPhrase, skipSmall } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "./query.ts";
import { isOpening } from "./question-words.ts";

/** What begins a clause behind the main one. */
const JOINS =
  /^(?:dat|die|of|toen|als|omdat|doordat|nadat|voordat|terwijl|zodra|zodat|om|dan|en|sinds|waarin|waar|wat|wie|hoe)$/;
/** With these a participle says what is asked; with „kunnen” and the like an infinitive does, at the end. */
const HELPS = /^(?:heb|hebt|heeft|hebben|had|hadden|is|was|zijn|waren|word|wordt|worden|werd|werden)$/;

/** „Denkt de bond dat …”: what is asked is what he thinks. */
const BELIEVES =
  /^(?:denk(?:t|en)?|dacht(?:en)?|verwacht(?:en|te|ten)?|geloo?[fv](?:t|en|de|den)?|vermoed(?:t|en|de|den)?|mee?n(?:t|en|de|den)?)$/;
/** „Verliep de tocht **vlot**”: how it went is asked. */
const GOES = /^(?:verloopt|verlopen|verliep|verliepen)$/;
/** „Overleefd”, „mislukt”. */
const WITHOUT_GE = /^(?:over|onder|mis|door|voor|weer)\p{L}{2,}[dt]$/u;

type Asked = Pick<Query, "analysis" | "terms" | "type">;

/**
 * Gives the index of the term that a question says of its subject, and asks whether it is so: „is de dader **gepakt**”,
 * „**bekende** de dader”, „kan de brug **open**”; -1 for other questions, for „zijn er …”, which asks whether there are
 * any, and for a word that says little.
 */
export const askedPredicate = oncePer(({ analysis: { words }, terms, type }: Asked): number => {
  if (type.kind !== "yes-no") return -1;
  const at = predicateWord(words);
  if (at < 0) return -1;
  const term = terms.findIndex(({ words: of }) => of.includes(at));
  return terms[term]?.kind === "light" ? -1 : term;
});

/**
 * Index of the term that is asked whether somebody believes: „denkt de bond dat de brug **opengaat**”; -1 for other questions.
 */
export const believedPredicate = oncePer(({ analysis: { words }, terms, type }: Asked): number => {
  const verb = words.findIndex(({ folded }) => !isOpening(folded));
  if (type.kind !== "yes-no" || !BELIEVES.test(words[verb]?.folded ?? "")) return -1;
  const that = words.findIndex(({ folded }, at) => at > verb && folded === "dat");
  const at = words.findLastIndex(({ cls }) => cls === "content");
  return that >= 0 && at > that ? terms.findIndex(({ words: of }) => of.includes(at)) : -1;
});

/** Index of a word of what a question without a question word says of its subject; -1 for „zijn er …”. */
function predicateWord(words: readonly Word[]): number {
  const verb = words.findIndex(({ folded }) => !isOpening(folded));
  const finite = words[verb];
  if (finite === undefined || words[verb + 1]?.folded === "er") return -1;
  return finite.cls === "stop" || GOES.test(finite.folded) ? saidBehind(words, verb) : verb;
}

/**
 * What a helping verb goes with: the last participle of its clause; of „is de bakker **bang** voor de storm” what stands behind
 * the subject and before a preposition; or else the last word that carries matter.
 */
function saidBehind(words: readonly Word[], helping: number): number {
  const next = words.findIndex(
    ({ folded }, at) => at > helping + 1 && (words[at - 1]?.closesClause || JOINS.test(folded)),
  );
  const clause = words.slice(0, next < 0 ? words.length : next);
  const isSaid = ({ cls }: Word, at: number) => at > helping && (cls === "content" || cls === "light");
  const last = clause.findLastIndex(isSaid);
  if (!HELPS.test(words[helping]?.folded ?? "")) return last;
  const participle = clause.findLastIndex((word, at) => isSaid(word, at) && isParticiple(word));
  if (participle >= 0) return participle;
  const from = endOfSubject(clause, helping);
  const preposition = clause.findIndex((word, at) => at > from + 1 && isPreposition(word));
  const said = preposition < 0 ? -1 : clause.slice(0, preposition).findLastIndex(isSaid);
  if (said > from) return said;
  const first = clause.findIndex((word, at) => at > from && isSaid(word, at));
  return first < 0 ? last : first;
}

/** Index of the last word of the subject behind a helping verb; of „de bakker bang” it is the bakker. */
function endOfSubject(words: readonly Word[], helping: number): number {
  const phrase = nounPhrase(words, skipSmall(words, helping + 1));
  if (phrase === null) return helping;
  for (let at = phrase.first; at < phrase.last; at++) {
    const { cls, folded, capitalised } = words[at] as Word;
    const isHead = !folded.endsWith("e") && !(capitalised && words[at + 1]?.capitalised);
    if (!isHead || (cls !== "content" && cls !== "light")) continue;
    return words[at + 1]?.folded === "van" ? endOfSubject(words, at + 1) : at;
  }
  return phrase.last;
}

function isParticiple(word: Word): boolean {
  const hasForm = mayBeParticiple(word) || WITHOUT_GE.test(word.folded);
  return hasForm && !word.capitalised && word.reading !== "noun";
}
