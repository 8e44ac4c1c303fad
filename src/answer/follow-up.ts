import type { Dutch } from "../dutch/dutch.ts";
import type { Word } from "../dutch/word.ts";
import type { Answer, AskOptions, Citation } from "./answer.ts";
import { isSaidToBot } from "./decide/off-topic.ts";
import type { Corpus, Engine } from "./engine.ts";
import { asksForOverview } from "./overview.ts";

/** A question that was asked before, and the sentence that answered it best. */
export interface Exchange {
  readonly question: string;
  /** Null when it was refused. */
  readonly best: Citation | null;
}

/** Most words that are carried over from the earlier question, and from its answer. */
const MOST_FROM_QUESTION = 4;
const MOST_FROM_ANSWER = 4;
/** A longer question stands by itself, whatever words it uses. */
const LONGEST_FOLLOW_UP = 9;

/** „en hoeveel …”: goes on from what was said. */
const GOES_ON = /^(?:en|maar|dus|oke|ok|ja)$/;
/** Words that point to something said before. */
const POINTS_BACK =
  /^(?:dat|dit|die|deze|daar|daarvan|daarbij|daarmee|daarna|daarover|daarvoor|daarin|hier|hierbij|hiervan|hij|zij|ze|hem|haar|hun|hen|het|toen|erna|erbij|ervan|ermee|ervoor)$/;

/** Tells whether a question leans on what was asked and answered before it. */
export function isFollowUp(question: string, dutch: Dutch): boolean {
  if (asksForOverview(question) || isSaidToBot(question)) return false;
  const { words } = dutch.analyse(question, { question: true });
  if (words.length === 0 || words.length > LONGEST_FOLLOW_UP) return false;
  return (
    GOES_ON.test(words[0]?.folded ?? "") || pointsBack(words) || words.every((word) => word.cls !== "content")
  );
}

/**
 * Gives what a follow-up may mean as a question of its own, likeliest first. Words of the earlier question that it
 * leaves out stand behind it in brackets, so that a reader sees what was understood.
 */
export function standaloneQuestions(previous: Exchange, question: string, dutch: Dutch): string[] {
  const own = dutch.analyse(question, { question: true }).words;
  const goesOn = GOES_ON.test(own[0]?.folded ?? "");
  const rest = goesOn ? question.slice(own[1]?.start ?? 0).trim() : question.trim();
  const asks = own.some(({ cls }) => cls === "question") ? null : askingWord(previous.question, dutch);
  const bare = goesOn && asks !== null ? `${asks} ${rest}` : rest;
  const ownStems = new Set(own.map(({ stem }) => stem));
  const asked = contentOf(previous.question, dutch, true).filter(({ stem }) => !ownStems.has(stem));
  const askedStems = new Set([...ownStems, ...asked.map(({ stem }) => stem)]);
  const answered = answerWords(previous.best, dutch).filter(({ stem }) => !askedStems.has(stem));
  const fromQuestion = asked.slice(0, MOST_FROM_QUESTION).map(written);
  const fromAnswer = answered.slice(0, MOST_FROM_ANSWER).map(written);
  const withWords = (words: readonly string[]) =>
    words.length === 0 ? [] : [`${bare} (${words.join(", ")})`];
  const standsAlone = own.some((word) => word.cls === "content") && !pointsBack(own);
  return [
    ...new Set([
      ...(standsAlone ? [bare] : []),
      ...withWords([...fromQuestion, ...fromAnswer]),
      ...withWords(fromQuestion),
      ...withWords(fromAnswer),
      bare,
    ]),
  ];
}

/** Answers a question in the light of an earlier one; gives the question as it was understood, too. */
export function askInContext(
  engine: Engine,
  corpus: Corpus,
  previous: Exchange | null,
  question: string,
  options: AskOptions,
): Answer {
  if (!previous || !isFollowUp(question, engine.dutch)) return engine.ask(corpus, question, options);
  const readings = standaloneQuestions(previous, question, engine.dutch);
  let first: Answer | null = null;
  for (const reading of readings) {
    const answer = engine.ask(corpus, reading, options);
    if (answer.answered) return answer;
    first ??= answer;
  }
  return first ?? engine.ask(corpus, question, options);
}

/** The word that an earlier question asked with, for „en de gewonden?” after „Hoeveel doden zijn er?”. */
function askingWord(question: string, dutch: Dutch): string | null {
  const { words } = dutch.analyse(question, { question: true });
  return words.find(({ cls }) => cls === "question")?.norm ?? null;
}

/** A word as it stands inside a sentence: only names keep a capital. */
function written({ surface, norm, first, place }: Word): string {
  const isName = !first || place !== null || /^\p{Lu}{2}/u.test(surface);
  return isName ? surface : norm;
}

/** Tells whether a word points to something said before, rather than joining clauses or going with a noun. */
function pointsBack(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (!POINTS_BACK.test(word.folded)) return false;
    const next = words[at + 1];
    const ends = next === undefined || word.closesClause;
    if (word.folded === "het") return ends;
    // „wie zegt dat de …” joins; „wie zegt dat?” and „waar was dat ongeluk?” point.
    if (word.folded === "dat") return ends || (next.cls !== "stop" && !next.capitalised);
    return true;
  });
}

function contentOf(text: string, dutch: Dutch, question: boolean): Word[] {
  const words = dutch.analyse(text, { question }).words;
  return words.filter(
    (word) => word.number === undefined && (word.cls === "content" || (word.capitalised && !word.first)),
  );
}

/** The key words of an answer: of the part that answered if that is known, and of what matched. */
function answerWords(best: Citation | null, dutch: Dutch): Word[] {
  if (!best) return [];
  const words = contentOf(best.text, dutch, false);
  const inside = ({ start, end }: Word, [from, to]: readonly [number, number]) => start >= from && end <= to;
  const spans = best.answer ? [best.answer, ...best.highlights] : best.highlights;
  const key = words.filter((word) => spans.some((span) => inside(word, span)));
  const seen = new Set<string>();
  return (key.length > 0 ? key : words).filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}
