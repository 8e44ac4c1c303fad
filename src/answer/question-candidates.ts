import type { Entity } from "../dutch/entities.ts";
import type { Lexicon } from "../dutch/lexicon.ts";
import type { Word } from "../dutch/word.ts";
import { type Clause, findClauses } from "./clause.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A question made from a sentence that may answer it. */
export interface QuestionCandidate {
  readonly question: string;
  /** How natural and useful it is; higher is better. */
  readonly rank: number;
}

const RANK = { howMany: 5, where: 4, who: 4, why: 4, when: 3, what: 3, about: 1 } as const;
const _LEAST_WORDS = 3;
const _MOST_WORDS = 12;

/** Words around a number that say how exact it is, or when it was known. */
const _HEDGES =
  /^(?:er|zeker|ongeveer|circa|ca|minstens|ruim|bijna|tot|zover|nog|nu|toe|bekend|inmiddels|al|ook|in|ieder|geval|zo'n|meer|dan|maar|liefst|minimaal|maximaal|hoogstens|totaal|slechts|daarbij|daarna)$/;
const _POINTERS = /^(?:hij|zij|ze|het|dit|dat|deze|die|daar\p{L}*|er|hun|zijn|haar|toen|we|wij|ik|je)$/u;
const ARTICLES = /^(?:de|het|een|'t)$/;
const PREPOSITIONS =
  /^(?:in|te|bij|naar|uit|nabij|vanuit|langs|boven|op|aan|vlakbij|ten|rond|rondom|sinds|vanaf|na|voor|tijdens|om|omstreeks|halverwege|tot|tegen|van)$/;
const PLURAL_VERBS = /^(?:zijn|waren|werden|worden|hebben|hadden)$/;

/** Makes questions from a sentence by general patterns of Dutch; whether it answers them is for the engine to say. */
export function questionCandidates(view: SentenceView, lexicon: Lexicon): QuestionCandidate[] {
  const { words, text } = view.analysis;
  if (/[„“”"«»?!]/u.test(text)) return [];
  const write = writer(words, lexicon);
  const clauses = findClauses(words);
  const questions = view.entities.flatMap((entity): QuestionCandidate[] => {
    const clause = clauses.find(({ first, last }) => entity.first >= first && entity.last < last);
    if (!clause) return [];
    if (entity.kind === "quantity") return howMany(words, entity, clause, write);
    if (entity.kind === "place") return adverbial("Waar", RANK.where, words, entity, clause, write);
    if (entity.kind === "time") return adverbial("Wanneer", RANK.when, words, entity, clause, write);
    if (entity.kind === "person") return who(words, entity, clause, write);
    return [];
  });
  const [main] = clauses;
  return [
    ...questions,
    ...(main ? [...definition(view, main, write), ...why(words, main, text, write)] : []),
    ...about(view),
  ].filter(({ question }) => isOfGoodLength(question));
}

type Write = (at: readonly number[]) => string;

/** Writes words as the middle of a sentence: the first word of the original loses its capital unless it is a name. */
function writer(words: readonly Word[], lexicon: Lexicon): Write {
  const writeWord = (at: number) => {
    const { surface, folded, place, cls } = words[at] as Word;
    const isName = at > 0 || place !== null || /^\P{Ll}+$/u.test(surface);
    if (isName && surface.length > 1) return surface;
    return cls !== "content" || lexicon.knows(folded) ? surface.toLowerCase() : surface;
  };
  return (at) => at.map(writeWord).join(" ");
}

const span = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const asked = (question: string, rank: number) => [
  { question: `${question.trim().replace(/\s+/g, " ")}?`, rank },
];

/** „Daarbij kwamen zestig mensen om het leven” → „Hoeveel mensen kwamen om het leven?” */
function howMany(
  words: readonly Word[],
  { last }: Entity,
  clause: Clause,
  write: Write,
): QuestionCandidate[] {
  let noun = last + 1;
  while (noun + 1 < clause.last && isAdjective(words[noun]) && words[noun + 1]?.cls === "content") noun++;
  const nounWord = words[noun];
  const isCounted =
    nounWord && noun < clause.last && noun !== clause.verb && /^\p{Ll}/u.test(nounWord.surface);
  if (!isCounted || (nounWord.cls !== "content" && nounWord.cls !== "light") || nounWord.number !== undefined)
    return [];
  const phrase = span(last + 1, noun + 1);
  const before = span(clause.first, last + 1).filter((at) => at !== clause.verb);
  const after = span(noun + 1, clause.last).filter((at) => at !== clause.verb);
  const subject = before.filter((at) => at < last && !isHedge(words[at] as Word));
  const isPlural = PLURAL_VERBS.test(words[clause.verb]?.folded ?? "") || subject.length === 0;
  if (!isPlural && subject.length > 4) return [];
  if (hasPointer(words, subject) || subject.some((at) => words[at]?.number !== undefined)) return [];
  return asked(
    `Hoeveel ${write(phrase)} ${write([clause.verb])} ${write(subject)} ${write(after)}`,
    RANK.howMany,
  );
}

/** „De brand begon in de kelder” → „Waar begon de brand?” */
function adverbial(
  asking: string,
  rank: number,
  words: readonly Word[],
  entity: Entity,
  { first, last, verb, isSubordinate }: Clause,
  write: Write,
): QuestionCandidate[] {
  if (isSubordinate || verb === first) return [];
  const isInFront = entity.last < verb;
  const start = startOfPhrase(words, entity.first, isInFront ? first : verb + 1);
  if (start === null) return [];
  if (isInFront ? start !== first || entity.last !== verb - 1 : false) return [];
  const subject = isInFront ? [] : span(first, verb);
  const rest = isInFront ? span(verb + 1, last) : span(verb + 1, start);
  const before = [...subject, ...rest];
  if (before.length === 0 || hasPointer(words, before) || !startsLikeSubject(words, before[0] as number))
    return [];
  return asked(`${asking} ${write([verb])} ${write(before)}`, rank);
}

/** „Jan de Wit schreef het boek” → „Wie schreef het boek?” */
function who(words: readonly Word[], entity: Entity, clause: Clause, write: Write): QuestionCandidate[] {
  const { first, last, verb, isSubordinate } = clause;
  const isSubject = !isSubordinate && entity.last === verb - 1 && entity.first - first <= 2;
  if (!isSubject || PREPOSITIONS.test(words[first]?.folded ?? "")) return [];
  const rest = span(verb + 1, last);
  if (rest.length < 2 || hasPointer(words, rest.slice(0, 1))) return [];
  if (/^(?:is|was)$/.test(words[verb]?.folded ?? "") && !hasPointer(words, rest)) {
    return asked(`Wie ${write([verb])} ${write(span(entity.first, entity.last + 1))}`, RANK.who);
  }
  return asked(`Wie ${write([verb])} ${write(rest)}`, RANK.who);
}

/** „Een wadi is een droge rivierbedding” → „Wat is een wadi?” */
function definition({ entities }: SentenceView, { first, verb, isSubordinate }: Clause, write: Write) {
  return (words: readonly Word[]) => {
    const isDefinition = !isSubordinate && /^(?:is|was|zijn|waren)$/.test(words[verb]?.folded ?? "");
    const subject = span(first, verb);
    const isPerson = entities.some(({ kind, last }) => kind === "person" && last < verb);
    const defines = ARTICLES.test(words[verb + 1]?.folded ?? "");
    if (!isDefinition || !defines || isPerson || subject.length === 0 || subject.length > 4) return [];
    if (hasPointer(words, subject) || !startsLikeSubject(words, first)) return [];
    return asked(`Wat ${write([verb])} ${write(subject)}`, RANK.what);
  };
}
