import type { Corpus } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { UserError } from "../user-error.ts";

/**
 * Finds an article by its id as people type it: capitals do not matter, and neither does how an accent is encoded.
 * @param asked null when no article was asked for, which gives null
 * @throws UserError when there is no such article
 */
export function articleById({ articles }: Corpus, asked: string | null): Article | null {
  if (asked === null) return null;
  const wanted = asked.normalize("NFC").toLowerCase();
  const found = [...articles.values()].find(({ id }) => id.toLowerCase() === wanted);
  if (!found) throw new UserError("unknown-article", { article: asked, known: [...articles.keys()] });
  return found;
}
