import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { split } from "./dutch.ts";

const folders = [join(projectRoot(), "corpus"), join(projectRoot(), "test", "evaluation", "articles")];

/** The articles that the project has: the seed article, and four that were made up for measuring. */
export const projectArticles: readonly Article[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseArticle(name.slice(0, -".txt".length), readFileSync(join(folder, name)), split)),
);

/** Gives one of them by its id. */
export function projectArticle(id: string): Article {
  return projectArticles.find((each) => each.id === id) as Article;
}
