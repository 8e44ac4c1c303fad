import type { Article } from "../corpus/article.ts";
import type { Corpus, Engine } from "./engine.ts";
import { questionCandidates } from "./question-candidates.ts";

/** Most questions kept of a corpus, and most sentences gone through for them. */
const MOST_QUESTIONS = 50;
const MOST_SENTENCES = 200;
/**
 * How many questions are tried on the engine: somebody is waiting for the list the first time, and asking takes longer
 * the more sentences there are. Tries times sentences stays below the effort, which is less than a second.
 */
const TRIES = { least: 10, most: 120, effort: 150_000 };

const remembered = new WeakMap<Corpus, readonly string[]>();

/**
 * Gives questions that a corpus answers well: made from its own sentences, and kept only when the engine answers
 * them with the sentence they were made from. Worked out once a corpus.
 */
export function suggestQuestions(corpus: Corpus, engine: Engine): readonly string[] {
  let questions = remembered.get(corpus);
  if (!questions) {
    questions = findQuestions(corpus, engine);
    remembered.set(corpus, questions);
  }
  return questions;
}

/** The articles take turns, so that each is asked about however many there are. */
function findQuestions(corpus: Corpus, engine: Engine): string[] {
  const tries = triesFor(corpus);
  const articles = [...corpus.articles.values()].slice(0, Math.min(MOST_QUESTIONS, tries));
  const share = (most: number) => Math.ceil(most / Math.max(1, articles.length));
  const perArticle = articles.map((article) => questionsOf(article, corpus, engine, share, share(tries)));
  const questions: string[] = [];
  for (let turn = 0; turn < share(MOST_QUESTIONS); turn++) {
    questions.push(...perArticle.flatMap((list) => list.slice(turn, turn + 1)));
  }
  return [...new Set(questions)].slice(0, MOST_QUESTIONS);
}

function triesFor({ articles }: Corpus): number {
  let sentences = 0;
  for (const article of articles.values()) sentences += article.sentences.length;
  return Math.max(TRIES.least, Math.min(TRIES.most, Math.floor(TRIES.effort / Math.max(1, sentences))));
}

/** The best questions of an article; no more than two of a sentence. */
function questionsOf(
  article: Article,
  corpus: Corpus,
  engine: Engine,
  share: (most: number) => number,
  mostTries: number,
): string[] {
  const kept = new Set<string>();
  const perSentence = new Map<number, number>();
  let tries = 0;
  for (const { question, index } of candidatesOf(article, corpus, engine, share(MOST_SENTENCES))) {
    if (kept.size >= share(MOST_QUESTIONS) || tries >= mostTries) break;
    const used = perSentence.get(index) ?? 0;
    if (used >= 2 || kept.has(question)) continue;
    tries++;
    const { answered, citations } = engine.ask(corpus, question, { article: null, limit: 1 });
    const [best] = citations;
    if (!answered || best?.article !== article.id || best.start !== article.sentences[index]?.start) continue;
    perSentence.set(index, used + 1);
    kept.add(question);
  }
  return [...kept];
}

/** Questions made of the first sentences of an article, the most natural first. */
function candidatesOf(article: Article, corpus: Corpus, engine: Engine, sentences: number) {
  return article.sentences
    .filter(({ paragraph }) => paragraph > 0)
    .slice(0, sentences)
    .flatMap(({ index }) =>
      questionCandidates(corpus.view(article, index), engine.dutch.lexicon).map((each) => ({
        ...each,
        index,
      })),
    )
    .sort((a, b) => b.rank - a.rank || a.index - b.index);
}
