import type { SentenceView } from "../answer/find/sentence-view.ts";
import { findClauses } from "../answer/question/clause.ts";
import type { Article } from "../corpus/article.ts";
import type { Word } from "../dutch/word.ts";
import { cutByQuotation } from "./quotation.ts";

const FEWEST_WORDS = 4;
const ENDS_SENTENCE = /[.!…][”“"’'»)\]]*$/u;
/** Between brackets, or a line of a list: „1992 – wat”, „1978-84 als …”, „… (2004-...)”. */
const ASIDE = /^[([]|^\d[^.!?:]{0,30}(?::| [-–]) |^\d{4}\s?[-–]\s?\d|\.\.\.\)$/u;
/** Endings of verbs; behind an article or preposition a word in -en is a noun. */
const SINGULAR_VERB = /(?:t|d|de|te)$/u;
const PLURAL_VERB = /(?:en|aan)$/u;
/** What stands in an article but is not of it. */
const BOILERPLATE =
  /^(?:lees (?:ook|meer|verder)|zie ook|bekijk (?:ook|hier)|volg ons|foto(?:'s|’s)?(?: door)?[: ]|beeld[: ]|bron(?:nen)?[: ]|copyright|©|abonneer|klik hier|meer over|deel (?:dit|deze)|reageer|dit (?:artikel|bericht|stuk) (?:is|werd|verscheen|wordt)|advertentie|tip de redactie|met medewerking van|meld je aan|schrijf je in)(?!\p{L})/iu;
/** Headings of sections that point away from the article. */
const POINTS_AWAY =
  /^(?:externe links?|zie ook|bronnen|bronvermelding|literatuur|noten|voetnoten|referenties|verwijzingen|bibliografie|lees ook|meer lezen|over de auteur)(?!\p{L})/iu;

/**
 * Tells which sentences of an article a summary may hold, by index: whole sentences of its running text. Headline,
 * headings, list items, captions, notes of the editors, questions and pieces of a longer quotation are not among them.
 */
export function summaryCandidates(article: Article, views: readonly SentenceView[]): boolean[] {
  const may = article.sentences.map(() => false);
  let pointsAway = false;
  for (const { kind, first, last } of article.paragraphs) {
    const texts = article.sentences.slice(first, last).map(({ text }) => text);
    if (kind === "heading") pointsAway = POINTS_AWAY.test(texts[0] ?? "");
    if (kind !== "text" || pointsAway) continue;
    const cut = cutByQuotation(texts);
    texts.forEach((text, at) => {
      may[first + at] = !cut[at] && isWholeSentence(text) && hasVerb(views[first + at] as SentenceView);
    });
  }
  return may;
}

/** Gives what stands in for candidates in an article that has none: running text, else all but headings, else all. */
export function lastResorts(article: Article): boolean[] {
  const kinds = article.sentences.map(({ paragraph }) => article.paragraphs[paragraph - 1]?.kind ?? null);
  const text = kinds.map((kind) => kind === "text");
  const items = kinds.map((kind) => kind === "list");
  return text.includes(true) ? text : items.includes(true) ? items : kinds.map(() => true);
}

/** Titles of books and names of posts end in a full stop too, but have no verb. */
function hasVerb({ analysis: { words } }: SentenceView): boolean {
  const couldBe = ({ cls, capitalised, folded }: Word, at: number) => {
    if (capitalised || (cls !== "content" && cls !== "light")) return false;
    return SINGULAR_VERB.test(folded) || (PLURAL_VERB.test(folded) && words[at - 1]?.cls === "content");
  };
  return findClauses(words).length > 0 || words.some(couldBe);
}

function isWholeSentence(text: string): boolean {
  return (
    text.split(" ").length >= FEWEST_WORDS &&
    ENDS_SENTENCE.test(text) &&
    !ASIDE.test(text) &&
    !BOILERPLATE.test(text)
  );
}
