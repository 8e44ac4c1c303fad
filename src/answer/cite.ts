import type { Article, Sentence } from "../corpus/article.ts";
import type { Citation, Found, Reason } from "./answer.ts";
import type { TermMatch } from "./find/match.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank/rank.ts";
import { shortAnswer } from "./span/short-answer.ts";

/** Makes a citation of a ranked sentence. */
export function cite(ranked: Ranked, query: Query): Found {
  const { article, index, view } = ranked;
  return {
    ...citeSentence(article, article.sentences[index] as Sentence, ranked.score),
    highlights: highlightsOf(ranked),
    answer: shortAnswer(ranked, query),
    reasons: query.terms.flatMap((term, at) =>
      reasonOf(term.surface, ranked.matches[at] as TermMatch, view.analysis),
    ),
  };
}

/** Cites a sentence by itself, without a question. @param score comparable within one answer or summary only */
export function citeSentence(article: Article, sentence: Sentence, score: number): Citation {
  return {
    article: article.id,
    title: article.title,
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    highlights: [],
    answer: null,
    score: Math.round(score * 1000) / 1000,
  };
}

/** The words that matched, neighbours joined. */
function highlightsOf({ matches, view: { analysis } }: Ranked): [number, number][] {
  const words = [
    ...new Set(matches.filter(({ quality }) => quality >= LEAST_SHOWN).flatMap((match) => match.words)),
  ];
  const spans: [number, number][] = [];
  for (const at of words.sort((a, b) => a - b)) {
    const { start, end } = analysis.words[at] as (typeof analysis.words)[number];
    const last = spans.at(-1);
    if (last && /^\s*$/u.test(analysis.text.slice(last[1], start))) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

/** Weaker finds are not shown as matches. */
const LEAST_SHOWN = 0.3;

function reasonOf(asked: string, match: TermMatch, analysis: Ranked["view"]["analysis"]): Reason[] {
  if (match.by === null || match.quality < LEAST_SHOWN) return [];
  const found = match.words.map((at) => analysis.words[at]?.surface ?? "").join(" … ");
  const { via } = match.by;
  if (via === "word") {
    const same = found.toLowerCase() === asked.toLowerCase();
    return [{ asked, found, via: same ? "same" : match.quality < 0.75 ? "part" : "form" }];
  }
  return [{ asked, found, via: via === "form" ? (match.quality < 0.75 ? "part" : "form") : via }];
}
