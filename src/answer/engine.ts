import type { Article } from "../corpus/article.ts";
import type { ArticleWords, Dutch } from "../dutch/dutch.ts";
import type { FindHolders } from "../dutch/holders.ts";
import type { Answer, AskOptions } from "./answer.ts";
import { cite } from "./cite.ts";
import { decide } from "./decide/decide.ts";
import { correctorOf, createLearner, statsOf } from "./find/known-words.ts";
import { buildIndex, type SentenceIndex } from "./find/sentence-index.ts";
import { createSentenceViews, type ViewSentences } from "./find/sentence-view.ts";
import { oncePer } from "./once-per.ts";
import { asksForOverview, overviewOf } from "./overview.ts";
import { bearerIn } from "./question/bearers.ts";
import type { Query, QueryContext } from "./question/query.ts";
import { readQuery } from "./question/read-query.ts";
import { isEnglish, toDutchWords } from "./question/translate.ts";
import { namesIn } from "./question/typed-names.ts";
import { type Ranked, rankSentences } from "./rank/rank.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** Articles and the index over them; never changed once made, so that a reload can swap it whole. */
export interface Corpus {
  /** By id, in the order they were given. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SentenceIndex;
  readonly view: ViewSentences;
  readonly placeKindOf: (key: string) => string | null;
  readonly findHolders: FindHolders;
}

/** Finds and cites the sentences that answer questions. */
export interface Engine {
  readonly dutch: Dutch;
  /**
   * Makes a corpus to ask from.
   * @param index an index made of just these articles by the same analyser; built when there is none
   * @param onArticle told after each article that is indexed how many are
   */
  corpus(
    articles: readonly Article[],
    index?: SentenceIndex | null,
    onArticle?: (done: number) => void,
  ): Corpus;
  /** Answers a question from a corpus. Never throws for any text; an unknown article id gives a refusal. */
  ask(corpus: Corpus, question: string, options: AskOptions): Answer;
  /** Understands a question and ranks the sentences, without deciding whether they answer it. */
  rank(corpus: Corpus, question: string, article: string | null): { query: Query; ranked: Ranked[] };
}

/** Makes the engine. @param weights what it ranks and decides by */
export function createEngine(dutch: Dutch, weights: Weights = WEIGHTS): Engine {
  const learn = createLearner(dutch);
  const rank = (corpus: Corpus, question: string, article: string | null) => {
    const asked = isEnglish(question) ? toDutchWords(question, dutch.english) : question;
    const query = readQuery(asked, dutch, queryContext(corpus, learn, article));
    return { query, ranked: rankSentences(query, corpus, article, weights.features) };
  };
  return {
    dutch,
    rank,
    corpus: (articles, index, onArticle) => {
      const view = createSentenceViews(dutch, learn);
      return {
        articles: new Map(articles.map((article) => [article.id, article])),
        index: index ?? buildIndex(articles, view, onArticle),
        view,
        placeKindOf: (key) => dutch.places.get(key)?.kind ?? null,
        findHolders: oncePer(dutch.findHolders),
      };
    },
    ask: (corpus, question, { article, limit }) => {
      const only = articleAsked(corpus, article);
      if (only?.sentences.length && asksForOverview(question)) {
        const citations = overviewOf(only, limit);
        return { question, answered: true, reason: null, missing: [], citations, nearest: [], confidence: 1 };
      }
      const { query, ranked } = rank(corpus, question, article);
      const decision = decide(query, ranked, frequencyIn(corpus, article), weights);
      const found = ranked.slice(0, limit).map((each) => cite(each, query));
      return {
        question,
        answered: decision.reason === null,
        reason: decision.reason,
        missing: decision.missing,
        citations: decision.reason === null ? found : [],
        nearest: decision.reason === null ? [] : found,
        confidence: decision.confidence,
      };
    },
  };
}

function queryContext(
  corpus: Corpus,
  learn: (article: Article) => ArticleWords,
  article: string | null,
): QueryContext {
  const stats = statsOf(corpus.index, article);
  const frequency = frequencyIn(corpus, article);
  const known = articleAsked(corpus, article);
  return {
    ...(known ? learn(known) : {}),
    frequency,
    acronyms: { has: (key) => frequency(key) > 0 },
    correct: correctorOf(stats),
    hasWord: (folded) => hasSorted(stats.vocabulary, folded),
    bearerOf: (title) => (known === undefined ? null : bearerIn(known, title)),
    isName: (folded) => known !== undefined && namesIn(known).has(folded),
  };
}

/** The one article that a question is about: the one named, or the only one there is. */
function articleAsked({ articles }: Corpus, article: string | null): Article | undefined {
  const only = article ?? (articles.size === 1 ? articles.keys().next().value : undefined);
  return only === undefined ? undefined : articles.get(only);
}

/** Counts in how many sentences of an article, or of all, a key occurs. */
function frequencyIn({ index }: Corpus, article: string | null): (key: string) => number {
  const { frequency } = statsOf(index, article);
  return (key) => frequency[key] ?? 0;
}

/** Looks a word up in a sorted list. */
function hasSorted(words: readonly string[], word: string): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word;
}
