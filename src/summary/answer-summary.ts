import type { Answer, AskOptions, Citation, Found } from "../answer/answer.ts";
import { citeSentence } from "../answer/cite.ts";
import type { Corpus, Engine } from "../answer/engine.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { profileOf, type SentenceProfile } from "./profile.ts";
import { type Summary, summaryOf } from "./summary.ts";
import { similarity } from "./term-vectors.ts";

/** Citations that such an answer is chosen from. */
export const SUMMARY_POOL = 10;
/**
 * How far below the best score the second sentence, and any further one, may be to add to the answer. Scores are
 * log-odds: at 3 less, a sentence is twenty times less likely to be the answer.
 */
const FARTHEST = { second: 6, further: 3 };
/** A sentence that is more like a chosen one than this says the same again. */
const SAME_AGAIN = 0.5;

/** Asks for an answer as a summary of at most `options.limit` sentences. Null for a refusal. */
export function askForSummary(
  engine: Engine,
  corpus: Corpus,
  question: string,
  options: AskOptions,
): Summary | null {
  const answer = engine.ask(corpus, question, { ...options, limit: SUMMARY_POOL });
  return summariseAnswer(answer, corpus, options.limit);
}

/**
 * Gives an answer as a summary: sentences of one article that together answer, in reading order. The best one is always
 * among them; one that leans on others brings them, or stays out. Null for a refusal.
 * @param answer with as many citations as `SUMMARY_POOL`, to choose from
 * @param most how many sentences it may have
 */
export function summariseAnswer({ citations }: Answer, corpus: Corpus, most: number): Summary | null {
  const [best] = citations;
  const article = best && corpus.articles.get(best.article);
  if (!best || !article) return null;
  const profiles = new Map(profileOf(corpus, article).sentences.map((each) => [each.index, each]));
  const found = inRunningText(citations, article, profiles);
  const chosen: number[] = [];
  for (const [index, citation] of found) {
    const sentence = profiles.get(index);
    const farthest = chosen.length < 2 ? FARTHEST.second : FARTHEST.further;
    if (citation.score < best.score - farthest) break;
    const group = groupOf(index, sentence, chosen);
    if (chosen.length === 0) chosen.push(...(group ?? [index]).slice(-most));
    else if (group === null || chosen.length + group.length > most) continue;
    else if (!chosen.some((other) => isSame(sentence, profiles.get(other)))) chosen.push(...group);
  }
  return summaryOf(
    article,
    chosen.map((index) => found.get(index) ?? citeAlong(article, index)),
  );
}

/** The citations of an article by index, best first; headline, headings and lists only when nothing else comes close. */
function inRunningText(
  citations: readonly Found[],
  article: Article,
  profiles: ReadonlyMap<number, SentenceProfile>,
): Map<number, Found> {
  const own = citations
    .filter((each) => each.article === article.id)
    .map((each) => [article.sentences.findIndex(({ start }) => start === each.start), each] as const);
  const running = own.filter(([index]) => profiles.has(index));
  const least = (citations[0]?.score ?? 0) - FARTHEST.further;
  return new Map(running.some(([, { score }]) => score >= least) ? running : own);
}

/** A sentence with what it leans on, as far as that is not chosen; null when that cannot be had. */
function groupOf(
  index: number,
  sentence: SentenceProfile | undefined,
  chosen: readonly number[],
): number[] | null {
  if (!sentence || sentence.needs === null) return null;
  return [...sentence.needs, index].filter((each) => !chosen.includes(each));
}

function isSame(sentence: SentenceProfile | undefined, other: SentenceProfile | undefined): boolean {
  return (
    sentence !== undefined && other !== undefined && similarity(sentence.vector, other.vector) > SAME_AGAIN
  );
}

/** What an answer leans on was not found by itself. */
function citeAlong(article: Article, index: number): Citation {
  return citeSentence(article, article.sentences[index] as Sentence, 0);
}
