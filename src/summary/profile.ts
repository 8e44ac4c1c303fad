import type { Corpus } from "../answer/engine.ts";
import type { SentenceView } from "../answer/find/sentence-view.ts";
import type { Article } from "../corpus/article.ts";
import { lastResorts, summaryCandidates } from "./candidates.ts";
import { centrality } from "./centrality.ts";
import { clausesSaid, namesSubject, readHeadline } from "./headline.ts";
import { findNeeds } from "./needs.ts";
import { type Fact, factsIn, worthOf } from "./sentence-worth.ts";
import { countWords } from "./summary.ts";
import { similarity, type TermVector, termVectors } from "./term-vectors.ts";

/** A sentence as a summary sees it. */
export interface SentenceProfile {
  /** Its index in the article. */
  readonly index: number;
  readonly words: number;
  readonly vector: TermVector;
  /** What it is worth by itself. */
  readonly worth: number;
  /** Sentences that it must stand with, ascending; null when it may not be chosen. */
  readonly needs: readonly number[] | null;
  /** Which clauses of the headline it says. */
  readonly clauses: readonly boolean[];
  readonly facts: ReadonlySet<Fact>;
  /** Whether it names a person other than whom the article is about. */
  readonly namesAnother: boolean;
}

/** An article as summaries are made from it. */
export interface ArticleProfile {
  readonly article: Article;
  /** Every sentence that can be quoted in a summary, in order. */
  readonly sentences: readonly SentenceProfile[];
  /** The headline, when it tells news. */
  readonly headline: SentenceProfile | null;
}

const remembered = new WeakMap<Corpus, Map<string, ArticleProfile>>();

/** Gives an article's profile; worked out once for each corpus. */
export function profileOf(corpus: Corpus, article: Article): ArticleProfile {
  let profiles = remembered.get(corpus);
  if (!profiles) {
    profiles = new Map();
    remembered.set(corpus, profiles);
  }
  let profile = profiles.get(article.id);
  if (!profile) {
    profile = readProfile(
      article,
      article.sentences.map(({ index }) => corpus.view(article, index)),
    );
    profiles.set(article.id, profile);
  }
  return profile;
}

function readProfile(article: Article, all: readonly SentenceView[]): ArticleProfile {
  const candidates = summaryCandidates(article, all);
  const may = candidates.includes(true) ? candidates : lastResorts(article);
  const running = article.sentences.filter(({ index }) => may[index]);
  const views = running.map(({ index }) => all[index] as SentenceView);
  const headlineView = article.sentences[0]?.paragraph === 0 ? (all[0] as SentenceView) : null;
  const headline = readHeadline(headlineView, views[0] ?? null);
  const namesIt = namesSubject(headline, all);

  const needs = findNeeds(article, all, may, namesIt);
  const said = clausesSaid(headline, views);
  const { vectors, size } = termVectors(headlineView ? [...views, headlineView] : views);
  const title = headlineView ? (vectors.pop() as TermVector) : null;
  const central = centrality(vectors, size);
  const likeTitle = likenessTo(headline.subject ? null : title, vectors);

  const profile = (index: number, vector: TermVector, worth: number, clauses: readonly boolean[]) => {
    const view = all[index] as SentenceView;
    return {
      index,
      words: countWords(view.analysis.text),
      vector,
      worth,
      needs: needs[index] ?? null,
      clauses,
      facts: factsIn(view),
      namesAnother: !namesIt?.(index) && view.entities.some(({ kind }) => kind === "person"),
    };
  };
  const sentences = running.map(({ index, paragraph }, at) => {
    const place = {
      central: central[at] as number,
      likeTitle: likeTitle[at] as number,
      before: at,
      isInLeadParagraph: paragraph === running[0]?.paragraph,
    };
    const worth = worthOf(views[at] as SentenceView, place);
    return profile(index, vectors[at] as TermVector, worth, said[at] as boolean[]);
  });
  const saysAll = headline.clauses.map(() => true);
  const tellsNews = title !== null && saysAll.length > 0;
  return { article, sentences, headline: tellsNews ? profile(0, title, 0, saysAll) : null };
}

/** Likeness of each sentence to the headline, the highest being 1; 0 for all when there is none. */
function likenessTo(title: TermVector | null, vectors: readonly TermVector[]): number[] {
  if (!title) return vectors.map(() => 0);
  const likeness = vectors.map((vector) => similarity(vector, title));
  const most = likeness.reduce((highest, each) => Math.max(highest, each), 0);
  return likeness.map((each) => (most === 0 ? 0 : each / most));
}
