import { citeSentence } from "../answer/cite.ts";
import type { Corpus, Engine } from "../answer/engine.ts";
import type { TermMatch } from "../answer/find/match.ts";
import { isNamed, type Query, type QueryTerm, type Via } from "../answer/question/query.ts";
import type { Ranked } from "../answer/rank/rank.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { profileOf } from "./profile.ts";
import { summariseProfile } from "./summarise.ts";
import { type Summary, type SummaryLimit, summaryOf } from "./summary.ts";

/** How good a find must be, by what it was found through, for a sentence to be about a word. */
const LEAST_QUALITY: Readonly<Partial<Record<Via, number>>> = {
  word: 0.5,
  form: 0.5,
  spelling: 0.5,
  synonym: 0.6,
  narrower: 0.45,
};
/** How much of a topic of several words a sentence must hold, of what the best one holds. */
const LEAST_HELD = 0.6;
/** How much the best must hold when the topic, read as a question, is refused. */
const SURELY_HELD = 0.75;
/** What holding the topic counts for beside what a sentence is worth in the article. */
const ABOUT = 3;
/** What standing under a heading that is the topic counts for, beside holding it. */
const UNDER_HEADING = 0.7;

/** Sums up what an article says about a topic. Null when it does not treat it. */
export function summariseTopic(
  engine: Engine,
  corpus: Corpus,
  article: Article,
  topic: string,
  limit: SummaryLimit,
): Summary | null {
  const about = sentencesAbout(engine, corpus, article, topic);
  const [first] = about.keys();
  if (first === undefined) return null;
  const summary = summariseProfile(profileOf(corpus, article), limit, ({ index, worth }) => {
    const held = about.get(index);
    return held === undefined ? null : ABOUT * held + worth;
  });
  return summary ?? summaryOf(article, [citeSentence(article, article.sentences[first] as Sentence, 0)]);
}

/** The sentences about a topic, best first, and how much of it each holds; none when the article does not treat it. */
function sentencesAbout(
  engine: Engine,
  corpus: Corpus,
  article: Article,
  topic: string,
): ReadonlyMap<number, number> {
  const { answered, reason, missing } = engine.ask(corpus, topic, { article: article.id, limit: 1 });
  const { query, ranked } = engine.rank(corpus, topic, article.id);
  const held = ranked.map((each) => ({ index: each.index, held: shareHeld(query, each) }));
  const most = held.reduce((highest, each) => Math.max(highest, each.held), 0);
  const isTreated =
    answered ||
    (reason === "not-in-article" && most >= SURELY_HELD) ||
    (reason === "missing-term" && hasItsName(query, missing));
  if (!isTreated || most === 0) return new Map();
  const about = new Map<number, number>();
  for (const each of held) {
    if (each.held < LEAST_HELD * most) continue;
    about.set(each.index, each.held);
    for (const index of sectionUnder(article, each.index)) {
      about.set(index, Math.max(about.get(index) ?? 0, each.held * UNDER_HEADING));
    }
  }
  return about;
}

/** „De rol van Jansen”: an article that has the name treats it, even where it lacks the other, common word. */
function hasItsName({ terms, analysis }: Query, missing: readonly string[]): boolean {
  const lacking = terms.filter(({ surface }) => missing.includes(surface));
  const isCommon = (term: QueryTerm) =>
    !isNamed(term) && !term.words.some((at) => analysis.words[at]?.capitalised);
  return lacking.every(isCommon) && terms.some((term) => isNamed(term) && !lacking.includes(term));
}

function shareHeld({ terms }: Query, { matches }: Ranked): number {
  const asked = terms.map((term, at) => ({ term, match: matches[at] as TermMatch }));
  const telling = asked.filter(({ term }) => term.kind !== "light");
  const counted = telling.length > 0 ? telling : asked;
  const total = counted.reduce((sum, { term }) => sum + term.weight, 0);
  const own = counted.reduce((sum, { term, match }) => {
    const least = match.by ? LEAST_QUALITY[match.by.via] : undefined;
    return least !== undefined && match.quality >= least ? sum + term.weight * match.quality : sum;
  }, 0);
  return total === 0 ? 0 : own / total;
}

/** The sentences under a heading, up to the next one; none for a sentence that is not a heading. */
function sectionUnder({ paragraphs, sentences }: Article, index: number): number[] {
  const at = (sentences[index]?.paragraph ?? 0) - 1;
  if (paragraphs[at]?.kind !== "heading") return [];
  const next = paragraphs.findIndex(({ kind }, other) => other > at && kind === "heading");
  return paragraphs
    .slice(at + 1, next < 0 ? undefined : next)
    .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, each) => first + each));
}
