import type { Entity } from "../../dutch/entities.ts";
import { range } from "../../dutch/range.ts";
import type { Word } from "../../dutch/word.ts";
import type { Clause } from "./clause.ts";
import { isCopula } from "./question-words.ts";

/** A clause to make questions from, and what writes its words. */
export interface Source {
  readonly words: readonly Word[];
  readonly clause: Clause;
  /** Writes words as the middle of a sentence. */
  readonly write: (at: readonly number[]) => string;
  /** Whether the word at an index is a name, also where every word has a capital. */
  readonly isName: (at: number) => boolean;
}

/** Words around a number that say how exact it is, or when it was known. */
const HEDGE =
  /^(?:er|zeker|ongeveer|circa|ca|minstens|ruim|bijna|tot|zover|nog|nu|toe|bekend|inmiddels|al|ook|ieder|geval|zo'n|meer|dan|maar|liefst|minimaal|maximaal|hoogstens|totaal|slechts|daarbij|daarna)$/;
const POINTER = /^(?:hij|zij|ze|het|dit|dat|deze|die|daar\p{L}*|er|hun|zijn|haar|toen|we|wij|ik|je)$/u;
const ARTICLE = /^(?:de|het|een|'t)$/;
const PREPOSITION =
  /^(?:in|te|bij|naar|uit|nabij|vanuit|langs|boven|op|aan|vlakbij|ten|rond|rondom|sinds|vanaf|na|voor|tijdens|om|omstreeks|halverwege|tot|tegen|van|door|met)$/;
const PLURAL_VERB = /(?:en|zijn)$/;
const COPULA = /^(?:is|was|waren|zijn|werd|werden|wordt|worden|blijft|bleef|bleven)$/;
const LONGEST_SUBJECT = 4;

const span = (from: number, to: number) => range(from, to - 1);
const ask = (...parts: readonly string[]) => [`${parts.filter((part) => part !== "").join(" ")}?`];

/** „Daarbij kwamen zestig mensen om het leven” → „Hoeveel mensen kwamen om het leven?” */
export function howMany({ last }: Entity, { words, clause, write, isName }: Source): string[] {
  let noun = last + 1;
  while (noun + 1 < clause.last && isAdjective(words[noun]) && words[noun + 1]?.cls === "content") noun++;
  if (!isExact(words[last]) || noun >= clause.last || noun === clause.verb || !isPlural(words[noun]))
    return [];
  const rest = (from: number, to: number) => span(from, to).filter((at) => at !== clause.verb);
  const before = withoutHedges(words, rest(clause.first, last));
  const after = rest(noun + 1, clause.last);
  const [first] = before;
  const isSubject = first === undefined || isPreposition(words[first]);
  const verb = words[clause.verb]?.folded ?? "";
  if (isSubject ? !PLURAL_VERB.test(verb) : COPULA.test(verb)) return [];
  if (before.some((at) => at > clause.verb || clause.isSubordinate)) return [];
  if (before.length > LONGEST_SUBJECT || hasPointer(words, before)) return [];
  if (first !== undefined && !isPreposition(words[first]) && !beginsSubject(words, first, isName)) return [];
  if ([...before, ...after].some((at) => words[at]?.number !== undefined)) return [];
  if (!clause.isSubordinate && words[after[0] ?? -1]?.cls === "content") return [];
  return ask("Hoeveel", write(span(last + 1, noun + 1)), write([clause.verb]), write(before), write(after));
}

/** „De brand begon in de kelder” → „Waar begon de brand?” */
export function adverbial(
  asking: "Waar" | "Wanneer",
  entity: Entity,
  { words, clause, write, isName }: Source,
): string[] {
  const { first, last, verb, isSubordinate } = clause;
  if (isSubordinate || first > 0 || verb === 0) return [];
  const isInFront = entity.last < verb;
  const start = startOfPhrase(words, entity.first, isInFront ? first : verb + 1);
  if (start === null || (isInFront && (start !== first || entity.last !== verb - 1))) return [];
  const subject = isInFront ? span(verb + 1, last) : span(first, verb);
  const rest = isInFront ? [] : span(verb + 1, start);
  if (subject.length === 0 || hasPointer(words, [...subject, ...rest])) return [];
  if (!beginsSubject(words, subject[0] as number, isName)) return [];
  if (isInFront && last < words.length) return [];
  if (!isInFront && (subject.length > LONGEST_SUBJECT || entity.last < last - 1)) return [];
  if (!isInFront && rest.length > 0 && COPULA.test(words[verb]?.folded ?? "")) return [];
  return ask(asking, write([verb]), write(subject), write(rest));
}

/** „Jan de Wit schreef het boek” → „Wie schreef het boek?” */
export function who(entity: Entity, { words, clause, write }: Source): string[] {
  const { first, last, verb, isSubordinate } = clause;
  const isSubject = !isSubordinate && first === 0 && entity.last === verb - 1 && entity.first - first <= 3;
  if (!isSubject || PREPOSITION.test(words[first]?.folded ?? "")) return [];
  const rest = span(verb + 1, last);
  if (rest.length < 2 || hasPointer(words, rest) || last < words.length) return [];
  const isDefined =
    /^(?:is|was)$/.test(words[verb]?.folded ?? "") && ARTICLE.test(words[verb + 1]?.folded ?? "");
  return ask("Wie", write([verb]), isDefined ? write(span(entity.first, entity.last + 1)) : write(rest));
}

/** „Een wadi is een droge rivierbedding” → „Wat is een wadi?” */
export function definition({ words, clause, write, isName }: Source): string[] {
  const { first, verb, isSubordinate } = clause;
  const subject = span(first, verb);
  const defines = isCopula(words[verb]) && ARTICLE.test(words[verb + 1]?.folded ?? "");
  if (
    isSubordinate ||
    first > 0 ||
    !defines ||
    subject.length > LONGEST_SUBJECT ||
    hasPointer(words, subject)
  )
    return [];
  return beginsSubject(words, first, isName) ? ask("Wat", write([verb]), write(subject)) : [];
}

/** „De club sloot omdat …” → „Waarom sloot de club?” */
export function why({ words, clause, write, isName }: Source): string[] {
  const { first, last, verb, isSubordinate } = clause;
  const subject = span(first, verb);
  const next = words[last]?.folded ?? "";
  if (isSubordinate || first > 0 || !/^(?:omdat|doordat)$/.test(next)) return [];
  if (subject.length === 0 || subject.length > LONGEST_SUBJECT || hasPointer(words, subject)) return [];
  return beginsSubject(words, first, isName)
    ? ask("Waarom", write([verb]), write(subject), write(span(verb + 1, last)))
    : [];
}

/** The word that a phrase of place or time begins with: „bij de luchthaven” for „luchthaven”. Null without one. */
function startOfPhrase(words: readonly Word[], entity: number, least: number): number | null {
  for (let at = entity; at >= Math.max(least, entity - 6); at--) {
    const folded = words[at]?.folded ?? "";
    if (!PREPOSITION.test(folded)) continue;
    // „bij de haven in Oost”: the place goes on before this preposition.
    const outer =
      at - 1 > least && words[at - 1]?.cls === "content"
        ? startOfPhrase(words, at - 1, Math.max(least, at - 4))
        : null;
    return outer ?? at;
  }
  return null;
}

function beginsSubject(words: readonly Word[], at: number, isName: Source["isName"]): boolean {
  const word = words[at];
  if (!word || isPreposition(word)) return false;
  return ARTICLE.test(word.folded) || isName(at) || (word.capitalised && word.place !== null);
}

function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && PREPOSITION.test(word.folded);
}

/** Leaves out what tells how exact a number is, and a preposition that has lost its phrase by that. */
function withoutHedges(words: readonly Word[], indexes: readonly number[]): number[] {
  const kept = indexes.filter((at) => !HEDGE.test(words[at]?.folded ?? ""));
  return kept.filter((at) => !isPreposition(words[at]) || kept.includes(at + 1));
}

function hasPointer(words: readonly Word[], indexes: readonly number[]): boolean {
  return indexes.some((at) => {
    const word = words[at];
    return word !== undefined && POINTER.test(word.folded) && !(word.folded === "het" && !word.closesClause);
  });
}

function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && word.cls === "content" && /e$/.test(word.folded) && !word.closesClause;
}

function isExact(word: Word | undefined): boolean {
  return typeof word?.number === "number" && word.number > 1;
}

function isPlural(word: Word | undefined): boolean {
  if (!word || word.number !== undefined || word.capitalised || !/(?:en|s)$/.test(word.folded)) return false;
  return (
    (word.cls === "content" || word.cls === "light") &&
    !/^(?:jaren|keren|malen|dagen|uren)$/.test(word.folded)
  );
}
