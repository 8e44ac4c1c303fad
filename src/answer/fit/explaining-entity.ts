import { doerOf } from "../../dutch/doer.ts";
import type { Entity } from "../../dutch/entities.ts";
import { mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import { type Analysis, KEY_QUALITY, type Word } from "../../dutch/word.ts";
import { SEEN, SURE } from "../find/finds.ts";
import { matchOfFocus, type TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { verbFound } from "../find/verb-found.ts";
import { isNamed, type Query } from "../question/query.ts";
import { isCopula } from "../question/question-words.ts";
import { titleBefore } from "./explained.ts";

/** An entity that may be what is asked for, and how well it fits, 0–1. */
export interface AnswerEntity extends Entity {
  readonly fit: number;
}

/** „Wie is Jan de Vries?”, „wat is de VVD?” is answered by „generaal”, or „club”, in front of that name. */
export function findTitle(
  { terms, type }: Query,
  view: SentenceView,
  matches: readonly TermMatch[],
): AnswerEntity | null {
  const asksName = type.definition && terms.some((term) => term.isFocus && isNamed(term));
  if (type.kind !== "who" && !asksName) return null;
  const name = matchOfFocus(terms, matches);
  const at = name ? titleBefore(name, view) : -1;
  return at < 0 ? null : { kind: "role", first: at, last: at, fit: 1 };
}

/** „Waar staat NAVO voor?” is answered by all the words that the letters stand for. */
export function findLongForm(
  { terms }: Query,
  { analysis, entities }: SentenceView,
  matches: readonly TermMatch[],
): AnswerEntity | null {
  const match = matchOfFocus(terms, matches);
  const own = match?.by?.via === "word" ? match.by.key : undefined;
  const long = analysis.terms.find(
    ({ words, keys }) => words.length > 1 && keys.some(({ key }) => key === own),
  );
  if (long) return { kind: "name", first: Math.min(...long.words), last: Math.max(...long.words), fit: 1 };
  // „Nationale Vereniging van Deltawerkers (NVD)”: the name before the brackets.
  const at = match?.words[0] ?? -1;
  const name = entities.find(({ last }) => last === at - 1);
  const begins = (word: Word | undefined) => word?.surface[0]?.toUpperCase();
  const isLongForm =
    name && areLettersIn(analysis, at) && begins(analysis.words[name.first]) === begins(analysis.words[at]);
  return isLongForm ? { kind: "name", first: name.first, last: name.last, fit: 1 } : null;
}

/** „Hoe heten de hommels die …” is answered by a kind of them: „koekoekshommels”. */
export function findCompound(
  { terms }: Query,
  { analysis: { terms: found } }: SentenceView,
): AnswerEntity | null {
  const noun = terms.find(({ isFocus }) => isFocus)?.keys[0]?.key;
  const compound = found.find(
    ({ words, keys }) =>
      words.length === 1 && keys.some(({ key, quality }) => key === noun && quality === KEY_QUALITY.head),
  );
  const at = compound?.words[0];
  return at === undefined ? null : { kind: "name", first: at, last: at, fit: 1 };
}

/** Most words of what stands in quotation marks as a name. */
const LONGEST_QUOTED = 4;

/** „Hun bijnaam is „keienlikkers””: a few words in quotation marks are a name, in small letters or not. */
export function findQuoted({ analysis: { words, text } }: SentenceView): AnswerEntity | null {
  for (const { index, 1: quoted = "" } of text.matchAll(/[„“"«‘]([^„“”"«»‘’]+)[”"“»’]/gu)) {
    const end = index + 1 + quoted.length;
    const first = words.findIndex(({ start }) => start > index);
    const last = words.findLastIndex((word) => word.end <= end);
    if (first >= 0 && first <= last && last - first < LONGEST_QUOTED)
      return { kind: "name", first, last, fit: 1 };
  }
  return null;
}

/** How well a pronoun answers who it was: whoever reads on from the sentence before knows. */
const POINTED_AT = 0.4;

/** How well a common noun answers who it was. */
const UNNAMED = 0.6;

/** „De ziekenhuizen kunnen de toestroom niet aan”: what does what was asked, though it is no person. */
export function findDoer(
  query: Query,
  { analysis }: SentenceView,
  matches: readonly TermMatch[],
): AnswerEntity | null {
  const match = matches[saidTerm(query)];
  if (match === undefined || match.quality < SURE || asksWhoIs(query)) return null;
  const { words } = analysis;
  const found = new Set(matches.flatMap(({ quality, words: of }) => (quality >= SEEN ? of : [])));
  const verb = verbFound(words, match.words);
  const doer = verb === undefined ? null : doerOf(analysis, verb);
  if (doer === null || isWithin(doer, verb as number)) return null;
  const isCommon = /^(?:de|het|een)$/.test(words[doer.first]?.folded ?? "");
  const isNew = ({ cls }: Word, at: number) => isWithin(doer, at) && cls === "content" && !found.has(at);
  return isCommon && words.some(isNew) ? { kind: "role", ...doer, fit: UNNAMED } : null;
}

/** „Wie is de verzamelaar”: of no deed, where „wie is ontslagen” is. */
function asksWhoIs({ analysis: { words } }: Query): boolean {
  const asking = words.findIndex(({ folded }) => folded === "wie");
  return isCopula(words[asking + 1]) && !mayBeParticiple(words.at(-1));
}

/** „In 1893 ontdekte hij …”: someone, if not by name, who does what was asked. */
export function findPronoun(
  query: Query,
  { analysis: { words } }: SentenceView,
  matches: readonly TermMatch[],
): AnswerEntity | null {
  if (!isDeedTold(query, matches)) return null;
  const some = words.findIndex(({ folded }) => SOME.test(folded));
  if (some >= 0) return { kind: "role", first: some, last: some, fit: UNNAMED };
  const at = words.findIndex(({ folded }) => /^(?:hij|zij|ze)$/.test(folded));
  return at < 0 ? null : { kind: "role", first: at, last: at, fit: POINTED_AT };
}

/** Who are told by no noun: „**degenen** die aankwamen”, „**niemand** overleefde het”. */
const SOME =
  /^(?:degenen?|diegenen?|iedereen|niemand|iemand|velen|sommigen|enkelen|anderen|allen|beiden|allebei|weinigen|menigeen)$/;

/** „Wie maakte de vesten” – „dat deden ze met vesten”: whether a sentence has what the one asked for did. */
function isDeedTold(query: Query, matches: readonly TermMatch[]): boolean {
  const said = saidTerm(query);
  return said < 0 || (matches[said]?.quality ?? 0) >= SEEN;
}

/** Index of the term for what the one asked for did; -1 for none. */
function saidTerm({ analysis: { words }, terms }: Query): number {
  const finite = words.findIndex(({ folded }) => folded === "wie") + 1;
  const verb = words[finite]?.cls === "stop" ? words.length - 1 : finite;
  return terms.findIndex((term) => term.words.includes(verb));
}

/** Whether a word is letters in brackets: „(NVD)”. */
export function areLettersIn({ words, text }: Analysis, at: number): boolean {
  const word = words[at];
  const isInBrackets = word && text.slice(words[at - 1]?.end, word.start) === " (";
  return isInBrackets === true && /^\p{Lu}{2,}/u.test(word?.surface ?? "");
}
