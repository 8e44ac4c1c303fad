import MiniSearch, { type AsPlainObject } from "minisearch";
import type { Article } from "../../corpus/article.ts";
import type { Key } from "../../dutch/word.ts";
import { type ArticleStats, readArticleStats } from "./article-stats.ts";
import { contextOf } from "./context.ts";
import type { SentenceView, ViewSentences } from "./sentence-view.ts";

/** Version of the analyser and of what is indexed: an index made by another version is rebuilt. */
export const ANALYSER_VERSION = 4;

/** One MiniSearch document a sentence. Fields hold keys of the analyser, one a line. */
interface SentenceDocument {
  /** `article#index`. */
  readonly id: string;
  readonly article: string;
  /** Keys of the sentence's own words. */
  readonly stem: string;
  /** Keys of what its words were formed from or made of. */
  readonly part: string;
  /** Stems of the headline, heading and sentence above it. */
  readonly context: string;
}

/** The sentence index: what MiniSearch holds, and what is known of each article's words. */
export interface SentenceIndex {
  readonly search: MiniSearch<SentenceDocument>;
  readonly stats: ReadonlyMap<string, ArticleStats>;
}

/** The sentence index as plain data, for a snapshot. */
export interface SerialisedIndex {
  readonly search: AsPlainObject;
  readonly stats: readonly (readonly [string, ArticleStats])[];
}

/** Keys of this quality or better go into the `stem` field; the others into `part`. */
const OWN_KEY_QUALITY = 0.85;

const splitLines = (text: string) => (text === "" ? [] : text.split("\n"));

const OPTIONS = {
  fields: ["stem", "part", "context"],
  storeFields: ["article"],
  tokenize: splitLines,
  processTerm: (term: string) => term,
};

/**
 * Builds the index of a corpus: one document a sentence.
 * @param view gives the sentences as they are indexed; those it remembers are there for the first questions
 * @param onArticle told after each article how many are done
 */
export function buildIndex(
  articles: readonly Article[],
  view: ViewSentences,
  onArticle: (done: number) => void = () => {},
): SentenceIndex {
  const search = new MiniSearch<SentenceDocument>(OPTIONS);
  const stats = new Map<string, ArticleStats>();
  for (const article of articles) {
    const views = article.sentences.map(({ index }) => view(article, index));
    stats.set(article.id, readArticleStats(views));
    const own = views.map(({ keys }) => keysOf(keys, (quality) => quality >= OWN_KEY_QUALITY));
    search.addAll(
      article.sentences.map((sentence, at) => ({
        id: `${article.id}#${sentence.index}`,
        article: article.id,
        stem: (own[at] as string[]).join("\n"),
        part: keysOf((views[at] as SentenceView).keys, (quality) => quality < OWN_KEY_QUALITY).join("\n"),
        context: contextOf(article, sentence.index)
          .all.flatMap((index) => own[index] ?? [])
          .join("\n"),
      })),
    );
    onArticle(stats.size);
  }
  return { search, stats };
}

function keysOf(keys: readonly Key[], wanted: (quality: number) => boolean): string[] {
  return keys.filter(({ quality }) => wanted(quality)).map(({ key }) => key);
}

/** Gives the index as plain data. */
export function serialiseIndex(index: SentenceIndex): SerialisedIndex {
  return { search: index.search.toJSON(), stats: [...index.stats] };
}

/** Restores an index from plain data. */
export function restoreIndex(data: SerialisedIndex): SentenceIndex {
  return { search: MiniSearch.loadJS(data.search, OPTIONS), stats: new Map(data.stats) };
}
