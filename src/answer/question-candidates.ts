import type { Lexicon } from "../dutch/lexicon.ts";
import type { Word } from "../dutch/word.ts";
import type { SentenceView } from "./find/sentence-view.ts";
import { findClauses } from "./question/clause.ts";
import { adverbial, definition, howMany, type Source, who, why } from "./question/question-patterns.ts";

/** A question made from a sentence that may answer it. */
export interface QuestionCandidate {
  readonly question: string;
  /** How natural and useful it is; higher is better. */
  readonly rank: number;
}

const RANK = { howMany: 5, who: 5, where: 4, why: 4, when: 3, what: 3, about: 1 } as const;
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;
/** Quotations and questions do not turn into questions. */
const UNFIT = /[„“”"«»?!:;()]/u;

/** Makes questions from a sentence by general patterns of Dutch; whether it answers them is for the engine to say. */
export function questionCandidates(view: SentenceView, lexicon: Lexicon): QuestionCandidate[] {
  const { words, text } = view.analysis;
  const clauses = UNFIT.test(text) ? [] : findClauses(words);
  const isName = (at: number) => isNameIn(words, at, lexicon);
  const write = (indexes: readonly number[]) =>
    indexes.map((at) => writeWord(words[at] as Word, isName(at))).join(" ");
  const candidates: QuestionCandidate[] = [];
  const add = (rank: number, questions: readonly string[]) => {
    for (const question of questions) candidates.push({ question, rank });
  };
  clauses.forEach((clause, at) => {
    const source: Source = { words, clause, write, isName };
    for (const entity of view.entities) {
      if (entity.first < clause.first || entity.last >= clause.last) continue;
      if (entity.kind === "quantity") add(RANK.howMany, howMany(entity, source));
      if (entity.kind === "place") add(RANK.where, adverbial("Waar", entity, source));
      if (entity.kind === "time") add(RANK.when, adverbial("Wanneer", entity, source));
      if (entity.kind === "person") add(RANK.who, who(entity, source));
    }
    if (at === 0) add(RANK.what, definition(source));
    add(RANK.why, why(source));
  });
  return [...candidates.filter(({ question }) => isOfGoodLength(question)), ...about(view)];
}

/** Names of the sentence, to be asked about in general where nothing better can be asked. */
function about({ entities, analysis: { words, text } }: SentenceView): QuestionCandidate[] {
  return entities.flatMap(({ kind, first, last }) => {
    if (kind !== "person" && kind !== "name" && kind !== "place") return [];
    const name = text.slice(words[first]?.start, words[last]?.end);
    const next = words[last + 1];
    const isPartOfMore = next !== undefined && next.cls === "content" && !words[last]?.closesClause;
    const isPlain =
      /^[\p{L}\p{N}][\p{L}\p{N}.&'’ -]{2,30}$/u.test(name) && !(words[first]?.first && first === last);
    return isPlain && !isPartOfMore ? [{ question: `Wat staat er over ${name}?`, rank: RANK.about }] : [];
  });
}

/** A word with a capital is a name, unless it only begins the sentence. */
function isNameIn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word?.capitalised) return false;
  return (
    at > 0 || /^\p{Lu}{2}/u.test(word.surface) || (word.cls === "content" && !lexicon.knows(word.folded))
  );
}

/** Writes a word as it stands in the middle of a sentence. */
function writeWord({ surface, place }: Word, isName: boolean): string {
  return isName || place !== null ? surface : surface.toLowerCase().replace(/^e(?=én)/u, "é");
}

function isOfGoodLength(question: string): boolean {
  const count = question.split(" ").length;
  return count >= FEWEST_WORDS && count <= MOST_WORDS;
}
