import type { Corpus } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { UserError } from "../user-error.ts";
import { cleanInput } from "./escape.ts";
import { fitText, LIMITS } from "./limits.ts";
import { articleByKey, articleKey } from "./locate.ts";

/** Something to choose: what is shown, and what stands for it. */
export interface ArticleChoice {
  readonly name: string;
  readonly value: string;
}

/**
 * Finds the article that a reader means by its id, its key, its title, or a part of its title that no other has.
 * @throws UserError when there is none, or more than one
 */
export function articleCalled(corpus: Corpus, typed: string): Article {
  const byId = corpus.articles.get(typed) ?? articleByKey(corpus, typed);
  if (byId) return byId;
  const wanted = comparable(typed);
  const articles = [...corpus.articles.values()];
  const same = articles.filter((article) => comparable(article.title) === wanted);
  const alike = articles.filter((article) => comparable(article.title).includes(wanted));
  const found = same.length > 0 ? same : wanted === "" ? [] : alike;
  const [only, ...others] = found;
  if (!only) throw new UserError("no-such-title", { typed });
  if (others.length > 0)
    throw new UserError("title-ambiguous", { typed, titles: found.map(({ title }) => title) });
  return only;
}

/**
 * Gives the article with the latest date; of those without a date, the first.
 * @throws UserError when there is no article
 */
export function newestArticle(corpus: Corpus): Article {
  const [newest] = [...corpus.articles.values()].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  if (!newest) throw new UserError("empty-corpus", {});
  return newest;
}

/** Gives the articles whose title holds what was typed, newest first, as choices. */
export function articleChoices(corpus: Corpus, typed: string): ArticleChoice[] {
  const wanted = comparable(typed);
  return [...corpus.articles.values()]
    .filter((article) => comparable(article.title).includes(wanted) || article.id.includes(typed))
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .slice(0, LIMITS.choices)
    .map((article) => ({
      name: fitText(cleanInput(article.title), LIMITS.choice) || articleKey(article.id),
      value: article.id.length <= LIMITS.choice ? article.id : articleKey(article.id),
    }));
}

/** Gives the questions that hold every word that was typed, as choices. */
export function questionChoices(questions: readonly string[], typed: string): ArticleChoice[] {
  const words = comparable(typed).split(" ");
  return questions
    .filter((question) => question.length <= LIMITS.choice)
    .filter((question) => words.every((word) => comparable(question).includes(word)))
    .slice(0, LIMITS.choices)
    .map((question) => ({ name: question, value: question }));
}

function comparable(text: string): string {
  return cleanInput(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
