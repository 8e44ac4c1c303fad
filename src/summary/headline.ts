import type { SentenceView } from "../answer/find/sentence-view.ts";

/** What an article's headline is: the name of what it is about, or a clause or two of news. */
export interface Headline {
  /** Keys of the name; null when the headline is not one. */
  readonly subject: readonly string[] | null;
  /** What each of its clauses tells: for each word, the keys that it is known by. Empty when it is a name. */
  readonly clauses: readonly (readonly (readonly string[])[])[];
}

const NONE: Headline = { subject: null, clauses: [] };
/** A headline of fewer words tells no news. */
const FEWEST_WORDS = 5;
/** Most words of a name. */
const LONGEST_NAME = 6;
/** Keys of a clause of news; fewer are a label („Analyse:”). */
const FEWEST_KEYS = 2;
/** How much of a clause a sentence must hold to say it: of the clause, and of what the best sentence holds. */
const LEAST_SAID = { ofClause: 0.35, ofBest: 0.75 };
/** How good a find of a word must be. */
const LEAST_QUALITY = 0.55;

/** Reads the headline. @param opening the first sentence of the running text; it defines what a name stands for */
export function readHeadline(headline: SentenceView | null, opening: SentenceView | null): Headline {
  if (!headline) return NONE;
  const { words } = headline.analysis;
  const isName =
    words.length <= LONGEST_NAME &&
    words.every(
      (word) => word.first || word.capitalised || word.cls !== "content" || word.number !== undefined,
    );
  const keys = keysIn(headline, 0, words.length);
  const opened = keysOf(opening, LEAST_QUALITY);
  if (isName && keys.some((each) => each.some((key) => opened.has(key))))
    return { subject: keys.map(([own]) => own as string), clauses: [] };
  if (words.length < FEWEST_WORDS) return NONE;
  const clauses: string[][][] = [];
  let from = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (
      next &&
      !(word.closesClause && /[,;:–—-]\s/u.test(headline.analysis.text.slice(word.end, next.start)))
    )
      return;
    clauses.push(keysIn(headline, from, at + 1));
    from = at + 1;
  });
  return { subject: null, clauses: clauses.filter((clause) => clause.length >= FEWEST_KEYS) };
}

/**
 * Tells which clauses of the headline each sentence says: those that it says about as well as any sentence does.
 * @returns for each view, for each clause
 */
export function clausesSaid({ clauses }: Headline, views: readonly SentenceView[]): boolean[][] {
  const said = views.map((view) => keysOf(view, LEAST_QUALITY));
  const shares = clauses.map((clause) => {
    const held = clause.map((keys) => said.map((all) => keys.some((key) => all.has(key))));
    const rareness = held.map((all) => Math.log(1 + views.length / (1 + all.filter(Boolean).length)));
    const total = rareness.reduce((sum, each) => sum + each, 0);
    return views.map(
      (_, at) => rareness.reduce((sum, each, key) => (held[key]?.[at] ? sum + each : sum), 0) / total,
    );
  });
  const best = shares.map((all) => all.reduce((most, share) => Math.max(most, share), 0));
  return views.map((_, at) =>
    shares.map((all, clause) => {
      const share = all[at] as number;
      return share >= LEAST_SAID.ofClause && share >= LEAST_SAID.ofBest * (best[clause] as number);
    }),
  );
}

/** All keys of a sentence of some quality or better. */
function keysOf(view: SentenceView | null, least: number): ReadonlySet<string> {
  return new Set(
    view?.analysis.terms.flatMap(({ keys }) =>
      keys.flatMap(({ key, quality }) => (quality >= least ? [key] : [])),
    ),
  );
}

/** Gives the function that tells whether a sentence names what the article is about; null when the headline is no name. */
export function namesSubject(
  { subject }: Headline,
  views: readonly SentenceView[],
): ((index: number) => boolean) | null {
  if (subject === null) return null;
  const said = views.map((view) => keysOf(view, 0));
  return (index) => subject.filter((key) => said[index]?.has(key)).length >= subject.length / 2;
}

/** The keys of each word that says something. */
function keysIn({ analysis }: SentenceView, from: number, to: number): string[][] {
  return analysis.terms
    .filter(({ words }) => words.every((at) => at >= from && at < to))
    .filter(({ words }) =>
      words.some((at) => analysis.words[at]?.cls === "content" || analysis.words[at]?.capitalised),
    )
    .map(({ keys }) => keys.filter(({ quality }) => quality >= LEAST_QUALITY).map(({ key }) => key))
    .filter((keys) => keys.length > 0);
}
