import type { Article } from "../corpus/article.ts";
import type { Found } from "./answer.ts";
import { citeSentence } from "./cite.ts";

/** „Waar gaat het artikel over?” and „What is this article about?”, whole questions only. */
const ASKS_FOR_IT: readonly RegExp[] = [
  /^(?:(?:en|hoi|hallo|hey|zeg),? )?waar ?(?:over )?(?:gaat|handelt|ging) (?:(?:het|dit|dat|de|deze|die|'t) )?(?:artikel|bericht|nieuws\p{L}*|stuk|tekst|verhaal|reportage|het|dit)(?: (?:eigenlijk|nou|nu|precies|allemaal))*(?: over)?[\s?!.]*$/iu,
  /^what(?:'s| is|’s) (?:the|this|it)(?: (?:article|text|story|piece|report|news))?(?: all)? about[\s?!.]*$/iu,
];

/** Tells whether a question asks what the article as a whole is about. */
export function asksForOverview(question: string): boolean {
  return ASKS_FOR_IT.some((pattern) => pattern.test(question.trim()));
}

/** What an article says of itself in its first lines: its headline, and the sentences under it. */
export function overviewOf(article: Article, limit: number): Found[] {
  return article.sentences
    .slice(0, limit)
    .map((sentence) => ({ ...citeSentence(article, sentence, 1), reasons: [] }));
}
