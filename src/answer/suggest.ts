import type { Article } from "../corpus/article.ts";
import type { Corpus, Engine } from "./engine.ts";
import { questionCandidates } from "./question-candidates.ts";

/** Most questions kept of a corpus, and most sentences of an article that are gone through for them. */
const MOST_QUESTIONS = 60;
const MOST_SENTENCES = 80;

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
  const articles = [...corpus.articles.values()].slice(0, MOST_QUESTIONS);
  const each = Math.max(1, Math.ceil(MOST_QUESTIONS / Math.max(1, articles.length)));
  const perArticle = articles.map((article) => questionsOf(article, corpus, engine, each));
  const questions: string[] = [];
  for (let turn = 0; turn < each; turn++) {
    questions.push(...perArticle.flatMap((list) => list.slice(turn, turn + 1)));
  }
  return [...new Set(questions)].slice(0, MOST_QUESTIONS);
}

function questionsOf(article: Article, corpus: Corpus, engine: Engine, most: number): string[] {
  const candidates = article.sentences
    .slice(0, MOST_SENTENCES)
    .filter(({ paragraph }) => paragraph > 0)
    .flatMap((sentence) =>
      questionCandidates(corpus.view(article, sentence.index), engine.dutch.lexicon).map((candidate) => ({
        ...candidate,
        sentence,
      })),
    )
    .sort((a, b) => b.rank - a.rank || a.sentence.index - b.sentence.index);
  const kept: string[] = [];
  const perSentence = new Map<number, number>();
  for (const { question, sentence } of candidates) {
    if (kept.length >= most) break;
    const used = perSentence.get(sentence.index) ?? 0;
    if (used >= 2 || kept.includes(question)) continue;
    const { answered, citations } = engine.ask(corpus, question, { article: null, limit: 1 });
    const [best] = citations;
    if (!answered || best?.article !== article.id || best.start !== sentence.start) continue;
    perSentence.set(sentence.index, used + 1);
    kept.push(question);
  }
  return kept;
}
