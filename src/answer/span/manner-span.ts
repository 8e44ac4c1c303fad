import { mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition } from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { endOfPhrase } from "../fit/phrase-end.ts";
import type { Query } from "../question/query.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { startOfClause } from "./clause-span.ts";
import { isAdjective } from "./noun-span.ts";
import { beforeOccasion } from "./phrase-span.ts";
import { spanOf } from "./span.ts";

/** What a phrase begins with that tells how, the surest first. */
const TELLS_HOW = [/^(?:met|via|zonder|per)$/, /^(?:op|uit|bij|tijdens)$/];
/** Most words of a short answer. */
const LONGEST = 14;

/**
 * Gives the phrase with a preposition that may tell how, of a question for that: „hoe worden ze bediend?” – „ze worden **op
 * afstand** bediend”. Null for other questions, and where each such phrase was in the question.
 */
export function mannerSpan({ matches, view }: Ranked, { type }: Query): [number, number] | null {
  if (type.kind !== "how" || type.expects !== null) return null;
  const { analysis } = view;
  const { words } = analysis;
  const found = new Set(matches.flatMap((match) => match.words));
  const clauses = new Set([...found].map((at) => startOfClause(words, at)));
  for (const form of TELLS_HOW)
    for (const at of words.keys()) {
      if (!form.test(words[at]?.folded ?? "") || !beginsPhrase(words, at)) continue;
      const last = beforeFound(beforeOccasion(words, at, endOfPhrase(analysis, at)), at, found);
      const end = isParticipleAtEnd(words, last) ? last - 1 : last;
      const follows = clauses.has(startOfClause(words, at)) || at === startOfClause(words, at);
      if (follows && hasNoun(analysis, at, end) && !isAdjective(words[end])) return spanOf(words, at, end);
    }
  return null;
}

/** „Op zijn Frans | gezegd”. */
function isParticipleAtEnd(words: readonly Word[], at: number): boolean {
  return words[at]?.closesClause === true && mayBeParticiple(words[at]);
}

/** „Op afstand | bedienen”: index of the last word before one that the question has. */
function beforeFound(last: number, first: number, found: ReadonlySet<number>): number {
  const asked = [...found].filter((at) => at > first && at <= last);
  return asked.length === 0 ? last : Math.min(...asked) - 1;
}

/** „Onder de dijk door stroomt”, „op 3 mei”, „op één na”: what a verb or a number follows begins no phrase for how. */
function beginsPhrase(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.closesClause || !isPreposition(word) || next === undefined) return false;
  return next.number === undefined && (!isVerb(next) || next.folded === "zijn");
}

function hasNoun({ words }: Analysis, first: number, last: number): boolean {
  return last - first <= LONGEST && words.slice(first + 1, last + 1).some(({ cls }) => cls === "content");
}
