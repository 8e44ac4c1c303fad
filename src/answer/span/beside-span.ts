import type { Word } from "../../dutch/word.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { whatFollows } from "./follows-span.ts";
import { isAdjective } from "./noun-span.ts";
import { spanOf, withArticle } from "./span.ts";

const ANY_ARTICLE = /^(?:de|het|een)$/;
/** A find from this quality on is of what was asked. */
const SURE = 0.7;
/** What is named by what „van” adds. */
const KIND = /^(?:titel|graad|rang|beroep|ambt|functie|vak|naam|bijnaam|rol|vorm|soort|type)$/;

/** What stands right behind a noun and names which one, other than a name: „de titel van **burggraaf**”. Null for nothing. */
export function namedBehind(view: SentenceView, at: number): [number, number] | null {
  return kindBehind(view, at) ?? quotedBehind(view, at);
}

/** „De titel van **burggraaf**”, „de kleur van goud”: what „van” adds to a word for a kind, when that has no article. */
function kindBehind({ analysis: { words } }: SentenceView, at: number): [number, number] | null {
  const [of, noun] = [words[at + 1], words[at + 2]];
  if (!KIND.test(words[at]?.folded ?? "") || of?.folded !== "van" || words[at]?.closesClause) return null;
  return noun?.cls === "content" ? spanOf(words, at + 2, at + 2) : null;
}

/** „Het album « **De Dolfijn** »”. */
function quotedBehind({ analysis: { words, text } }: SentenceView, at: number): [number, number] | null {
  const { end } = words[at] as Word;
  const quoted = /^\s["'“„«‘]\s?([^"'”“„»«’]+?)\s?["'”“»’]/u.exec(text.slice(end));
  if (quoted?.[1] === undefined) return null;
  const start = end + quoted[0].indexOf(quoted[1]);
  return [start, start + quoted[1].length];
}

/**
 * „Welk touw brak” – „de **henneptouwen** braken”, „welke prijs kreeg hij” – „**een zevende prijs**”: the noun asked about where it
 * says more than in the question, as a compound or with an adjective. Null when it does not.
 */
export function nounItself(
  focus: TermMatch | undefined,
  view: SentenceView,
  matches: readonly TermMatch[],
): [number, number] | null {
  const { words } = view.analysis;
  const [at] = focus?.words ?? [];
  if (focus === undefined || at === undefined || focus.words.length > 1) return null;
  let first = at;
  while (isAdjective(words[first - 1])) first--;
  const isSaid = matches.some((match) => match.words.some((word) => word >= first && word < at));
  if (isSaid || (!focus.partly && (focus.quality < SURE || first === at))) return null;
  const told = focus.partly ? whatFollows(view, at) : null;
  return told ?? spanOf(words, withArticle(words, first, ANY_ARTICLE), at);
}
