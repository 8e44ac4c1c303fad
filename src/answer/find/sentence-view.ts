import type { Article, Sentence } from "../../corpus/article.ts";
import type { ArticleWords, Dutch } from "../../dutch/dutch.ts";
import { type Entity, findEntities } from "../../dutch/entities.ts";
import type { Analysis, Key, Reading } from "../../dutch/word.ts";

/** A key of a sentence, and the words that it is a key of. */
export interface SentenceKey extends Key {
  readonly words: readonly number[];
  /** Whether the word is a noun or a verb here; null when nothing tells. */
  readonly reading: Reading | null;
}

/** A sentence as the ranking sees it. */
export interface SentenceView {
  readonly analysis: Analysis;
  /** The keys of all its terms, in one list: each question goes through those of a hundred sentences. */
  readonly keys: readonly SentenceKey[];
  readonly entities: readonly Entity[];
  /** Number of words that are not function words. */
  readonly contentWords: number;
  /** Whether it begins with a word that points back (hij, daarbij, deze, dat doel). */
  readonly leans: boolean;
  /** Whether that is its very first word, and a personal or demonstrative pronoun by its form. */
  readonly isPronounFirst: boolean;
}

/** Gives the view of a sentence that an article has; those made last are remembered. */
export type ViewSentences = (article: Article, index: number) => SentenceView;

/** A view takes some 4 KB. */
const MOST_REMEMBERED = 12_000;
const POINTS_BACK =
  /^(?:[„“"'‘«]\s*)?(?:(?:en|maar|want|ook|toch|daarom)\s+)?(?:hij|zij|ze|het|hem|haar|hun|zijn|dit|dat|deze|die|daar\p{L}*|hier\p{L}*|er|toen|vervolgens|beide|beiden|laatstgenoemde|eerstgenoemde|degenen|volgens (?:hem|haar|hen))(?!\p{L})/iu;
const PRONOUN = /^(?:hij|zij|ze|het|dat|die|dit|deze|daar|er)$/;

/**
 * Makes the function that gives sentence views.
 * @param learn gives what an article teaches about its own words
 */
export function createSentenceViews(dutch: Dutch, learn: (article: Article) => ArticleWords): ViewSentences {
  const views = new Map<Sentence, SentenceView>();
  return (article, index) => {
    const sentence = article.sentences[index] as Sentence;
    const known = views.get(sentence);
    if (known) return known;
    const view = toView(dutch.analyse(sentence.text, learn(article)), dutch);
    const [oldest] = views.size >= MOST_REMEMBERED ? views.keys() : [];
    if (oldest !== undefined) views.delete(oldest);
    views.set(sentence, view);
    return view;
  };
}

function toView(analysis: Analysis, dutch: Dutch): SentenceView {
  return {
    analysis,
    keys: analysis.terms.flatMap(({ keys, words }) =>
      keys.map(({ key, quality }, at) => ({
        key,
        quality,
        words,
        reading:
          words.length === 1 && at === 0 ? (analysis.words[words[0] as number]?.reading ?? null) : null,
      })),
    ),
    entities: findEntities(analysis, dutch),
    contentWords: analysis.words.filter((word) => word.cls === "content").length,
    leans: POINTS_BACK.test(analysis.text),
    isPronounFirst: PRONOUN.test(analysis.words[0]?.folded ?? ""),
  };
}
