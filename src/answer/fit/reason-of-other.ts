import { isDeath } from "../../dutch/deaths.ts";
import type { Entity } from "../../dutch/entities.ts";
import { tellsFault } from "../../dutch/faults.ts";
import { mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isMotivating } from "../../dutch/motives.ts";
import { isAboutName, tellsNaming } from "../../dutch/namings.ts";
import { isInAttribute } from "../../dutch/reasons.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SEEN, SURE, wordsCovering } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { QueryTerm } from "../question/query.ts";
import { isOccasion } from "./occasion.ts";
import { endOfReason } from "./phrase-end.ts";
import { consequenceFrom, leadsTo } from "./reason-fit.ts";
import { findRelativeClauses } from "./relative-clause.ts";

/** Whether a reason is of something else than what the question asks about. */
export function isReasonOfOther(
  reason: Entity,
  view: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  return (
    isOfNoDeath(terms, matches) ||
    isFaultOfOther(reason, view, terms, matches) ||
    isOfName(reason, view, terms) ||
    isOfOtherNoun(reason, view, matches) ||
    holdsAll(reason, view, terms, matches) ||
    isConsequenceOfOther(reason, view, terms, matches) ||
    isOfOtherClause(reason, view, terms, matches)
  );
}

/** „Waaraan is hij gestorven”: no reason but that of a death. */
function isOfNoDeath(terms: readonly QueryTerm[], matches: readonly TermMatch[]): boolean {
  return terms.some(({ folded }, at) => folded.some(isDeath) && (matches[at]?.quality ?? 0) <= SURE);
}

/** „Dat was een fout van de piloot” tells why of what all is told beside it, and of nothing else that was asked. */
function isFaultOfOther(
  { first }: Entity,
  { analysis: { words } }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  if (!tellsFault(words, first)) return false;
  return terms.some((term, at) => !/^(?:light|name)$/.test(term.kind) && (matches[at]?.quality ?? 0) < SEEN);
}

/** „Genoemd naar de burgemeester” tells why something has its name, and nothing else. */
function isOfName({ first }: Entity, { analysis }: SentenceView, terms: readonly QueryTerm[]): boolean {
  return tellsNaming(analysis.words, first) && !terms.some(({ folded }) => folded.some(isAboutName));
}

/** Words that a reason stands behind, and what came of it elsewhere. */
const BRINGS_REASON = /^(?:omdat|doordat|want|wegens|vanwege|dankzij|aangezien|vermits)$/;
function bringsReason(folded: string): boolean {
  return BRINGS_REASON.test(folded) || isMotivating(folded);
}

/**
 * „De bouw lag stil, omdat de aannemer failliet ging” does not tell why that went bankrupt. A sentence that points back
 * may tell the reason of what the one before says.
 */
function holdsAll(
  { first }: Entity,
  { analysis, leans }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  const { words } = analysis;
  const { folded = "" } = words[first] ?? {};
  // Behind „toen” also where the sentence leans on the one before.
  if (!isOccasion(folded) && (leans || !bringsReason(folded))) return false;
  const found = wordsCovering(terms, matches);
  const end = endOfReason(analysis, first);
  return found.length > 0 && found.every((at) => at > first && (words[at] as Word).end <= end);
}

/** „Waarom is dat slecht”: by what comes of it. */
const JUDGES =
  /^(?:slecht|goed|gevaarlijk|belangrijk|nuttig|handig|schadelijk|riskant|nadelig|voordelig|gunstig|ongunstig|erg|ernstig|jammer|problematisch|bijzonder|interessant|vervelend|lastig|hinderlijk|verontrustend|zorgelijk|zorgwekkend|rampzalig|noodlottig|fataal|dodelijk|nodig|noodzakelijk|zinvol|waardevol|onmisbaar)e?$/;

/** „De pomp viel uit, waardoor de kelder volliep”: why the cellar was flooded, and not why the pump failed. */
function isConsequenceOfOther(
  { first }: Entity,
  { analysis: { words } }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  const word = words[first];
  if (!word || !leadsTo(word) || word.folded === "zodat") return false;
  if (terms.some(({ folded }) => folded.some((each) => JUDGES.test(each)))) return false;
  const found = wordsCovering(terms, matches);
  const from = consequenceFrom(words, first);
  return found.filter((at) => at < from).length * 2 > found.length;
}

/** How far behind „door” the noun stands that it goes before, in words. */
const ATTRIBUTE = 8;

/** „De door aanslagen beruchte groep zegt …”: why the group is notorious, and nothing of what it says. */
function isOfOtherNoun(
  { first }: Entity,
  { analysis: { words } }: SentenceView,
  matches: readonly TermMatch[],
): boolean {
  if (words[first]?.folded !== "door" || !isInAttribute(words, first)) return false;
  const noun = words.findIndex(
    ({ cls, closesClause }, at) =>
      at > first + 2 && ((cls === "content" && words[at + 1]?.cls !== "content") || closesClause),
  );
  const last = Math.min(noun < 0 ? words.length : noun, first + ATTRIBUTE);
  // „Waarom pleegde men aanslagen”: of „door aanslagen berucht” only „berucht” has the reason.
  return !matches.some(
    ({ quality, words: found }) =>
      quality >= SEEN && found.some((at) => at > first && at < last && isAttribute(words[at] as Word)),
  );
}

function isAttribute(word: Word): boolean {
  return word.folded.endsWith("e") || mayBeParticiple(word);
}

/** Index of the question's verb, where it is no auxiliary: „waarom trok hij …”. */
const VERB = 1;

/**
 * „Hij legde klacht neer wegens fraude, een klacht die hij later introk”: why he lodged it, and not why he withdrew it.
 */
function isOfOtherClause(
  { first }: Entity,
  { analysis: { words } }: SentenceView,
  terms: readonly QueryTerm[],
  matches: readonly TermMatch[],
): boolean {
  const done = verbOf(terms);
  const { quality = 0, words: found = [] } = matches[done] ?? {};
  if (quality < COVERS || !bringsReason(words[first]?.folded ?? "")) return false;
  return findRelativeClauses(words).some((clause) => {
    const isIn = (at: number) => at >= clause.first && at <= clause.last;
    return isIn(first) ? !found.some(isIn) : found.every(isIn);
  });
}

/** Index of the term that says what was done: the first verb, or where that is an auxiliary what ends the question. */
function verbOf(terms: readonly QueryTerm[]): number {
  const at = terms.findIndex(({ words, kind }) => words.includes(VERB) && !/^(?:name|place)$/.test(kind));
  const last = terms.length - 1;
  return at < 0 && /^(?:word|verb|phrase)$/.test(terms[last]?.kind ?? "") ? last : at;
}
