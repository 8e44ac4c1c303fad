import { citeSentence } from "../answer/cite.ts";
import type { Corpus } from "../answer/engine.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { chooseSentences, type WorthOf } from "./choose.ts";
import { type ArticleProfile, profileOf } from "./profile.ts";
import { type Summary, type SummaryLimit, summaryOf } from "./summary.ts";

/** Sums up an article: the sentences that together say most of it. One sentence at least, whatever the limit. */
export function summarise(corpus: Corpus, article: Article, limit: SummaryLimit): Summary {
  return summariseProfile(profileOf(corpus, article), limit) ?? summaryOf(article, [citeFirst(article)]);
}

/** Gives the sentence that tells most of an article. */
export function bestSentence(corpus: Corpus, article: Article): Sentence {
  const [index] = chooseSentences(profileOf(corpus, article), { sentences: 1 });
  return article.sentences[index ?? 0] as Sentence;
}

/** Sums up the sentences of an article that are worth something; null when none is. */
export function summariseProfile(
  profile: ArticleProfile,
  limit: SummaryLimit,
  worthOf?: WorthOf,
): Summary | null {
  const { article, sentences } = profile;
  const worth = new Map(sentences.map((each) => [each.index, each.worth]));
  const chosen = chooseSentences(profile, limit, worthOf);
  if (chosen.length === 0) return null;
  return summaryOf(
    article,
    chosen.map((index) => citeSentence(article, article.sentences[index] as Sentence, worth.get(index) ?? 0)),
  );
}

function citeFirst(article: Article) {
  return citeSentence(article, article.sentences[0] as Sentence, 0);
}
