import { isMotivating } from "../../dutch/motives.ts";
import { isInAttribute } from "../../dutch/reasons.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { endOfClause, endOfPhrase, endOfReason } from "../fit/phrase-end.ts";
import { consequenceFrom, isReasonNoun, isToThatDegree } from "../fit/reason-fit.ts";
import { isFiniteVerb } from "../question/clause.ts";
import { isVerb } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { beforeOccasion } from "./phrase-span.ts";
import { spanOf } from "./span.ts";

/** Words that give the consequence of what went before: the reason stands in front of them. */
const POINTS_BACK = /^(?:daarom|daardoor|hierdoor|dus|derhalve|zodat|waardoor|vandaar)$/;
/** What begins a clause that has its verb at the end. */
const SUBORDINATES = /^(?:omdat|doordat|aangezien|daar)$/;
const IS = /^(?:is|was|zijn|waren|vormt|vormde|vormden)$/;
/** Shorter stretches are no reason. In UTF-16 code units. */
const SHORTEST = 4;

/**
 * Gives the clause that gives a reason: what follows „omdat” or „wegens”, the purpose from „om” to its infinitive, or
 * what stands before „daarom” when the question asks about what stands behind it.
 * @param at index of the word that marks the reason
 */
export function reasonSpan({ view, matches }: Ranked, at: number): [number, number] | null {
  const { words, text } = view.analysis;
  const marker = words[at] as Word;
  if (POINTS_BACK.test(marker.folded)) {
    const before = clauseBefore(text, marker.start);
    const found = matches.filter(({ quality }) => quality > 0.3).flatMap((match) => match.words);
    const behind = before ? found.filter((each) => (words[each] as Word).start >= before[1]) : [];
    if (before && behind.length * 2 >= found.length) return before;
  }
  // „Beschadigde de boot zo hevig dat”: the reason stands before „dat”.
  if (isToThatDegree(marker)) {
    const that = words.findIndex(({ folded }, index) => index > at && folded === "dat");
    const before = that < 0 ? null : clauseBefore(text, (words[that] as Word).start);
    if (before) return before;
  }
  // „Dankt haar naam aan het slib”: the reason is what it is due to.
  const due = /^(?:dank|wijten|schr)/.test(marker.folded)
    ? words.findIndex(({ folded, closesClause }, index) => index > at && folded === "aan" && !closesClause)
    : -1;
  if (due >= 0) return [(words[due + 1] as Word).start, endOfClause(text, words, due)];
  const led = leadSpan(view, matches, at);
  if (led) return led;
  if (isReasonNoun(marker)) return aroundNoun(text, words, at);
  if (marker.folded === "aan") return [(words[at + 1] as Word).start, endOfNoun(words, at + 1)];
  if (marker.folded === "door" && isInAttribute(words, at)) return causeInAttribute(view.analysis, at);
  return [marker.start, endBehindVerb(view.analysis, at, endOfReason(view.analysis, at))];
}

/** „Doordat de brug, over de rivier, **is weggespoeld**”: a clause does not end before its verb. */
function endBehindVerb({ words, text }: Analysis, at: number, end: number): number {
  if (!SUBORDINATES.test(words[at]?.folded ?? "")) return end;
  const last = words.findIndex((word) => word.end >= end);
  if (last < 0 || last === words.length - 1 || words.slice(at + 1, last + 1).some(mayBeVerb)) return end;
  return endBehindVerb({ words, text } as Analysis, at, endOfClause(text, words, last + 1));
}

/** Whether a word may be the verb of a clause; „reden” and „zongen” are told by their place only. */
function mayBeVerb(word: Word, index: number, clause: readonly Word[]): boolean {
  const isLast = index === clause.length - 1;
  if (word.capitalised) return false;
  return isFiniteVerb(word) || isVerb(word) || word.reading === "verb" || (isLast && /en$/.test(word.folded));
}

/** „De door uiterst bloedige aanslagen beruchte groep”: what stands before the adjective and its noun. */
function causeInAttribute(analysis: Analysis, at: number): [number, number] {
  const { words } = analysis;
  let last = endOfPhrase(analysis, at) - 1;
  while (last > at + 1 && /e$/.test(words[last]?.folded ?? "")) last--;
  return spanOf(words, at + 1, Math.max(at + 1, last));
}

/** „De **verloren verkiezingen** leidden tot een crisis”, „motiveert dat met **kritiek**”. */
function leadSpan(
  { analysis }: Ranked["view"],
  matches: Ranked["matches"],
  at: number,
): [number, number] | null {
  const { words } = analysis;
  const marker = words[at] as Word;
  if (isMotivating(marker.folded)) {
    const by = words.findIndex(({ folded }, index) => index > at && folded === "met");
    return by < 0 ? null : spanOf(words, by + 1, beforeOccasion(words, by, endOfPhrase(analysis, by)));
  }
  if (!/^leid(?:t|en|de|den)$/.test(marker.folded) || at === 0) return null;
  const from = consequenceFrom(words, at);
  const isBehind = matches.some(
    ({ quality, words: found }) => quality > 0.3 && found.some((each) => each > from),
  );
  const opening = words.slice(0, from).findLastIndex(({ closesClause }) => closesClause);
  if (!isBehind) return null;
  // „Het eiwit legt de zenuw stil, wat tot verlamming leidt”.
  if (from < at) return opening < 0 ? null : clauseBefore(analysis.text, (words[opening] as Word).end);
  return opening < at - 1 ? spanOf(words, opening + 1, at - 1) : null;
}

/** „De reden was een staking”, „dat de staking een reden is”: what was the reason, by the verb between or in front. */
function aroundNoun(text: string, words: readonly Word[], at: number): [number, number] {
  let first = at;
  while (first > 0 && /(?:e|^een|^het)$/.test(words[first - 1]?.folded ?? "")) first--;
  const opening = words
    .slice(0, first)
    .findLastIndex(({ folded, closesClause }) => closesClause || folded === "dat");
  const isVerb = (word: Word | undefined) => IS.test(word?.folded ?? "");
  const last = isVerb(words[first - 1]) ? first - 2 : first - 1;
  const begin = words[opening + 1] as Word;
  const hasNoun = words.slice(opening + 1, last + 1).some(({ cls }) => cls === "content");
  if (hasNoun && !isVerb(begin)) return [begin.start, (words[last] as Word).end];
  const verb = words.findIndex((word, index) => index > at && isVerb(word));
  const next = verb < 0 ? undefined : words[verb + 1];
  if (next) return [next.start, endOfClause(text, words, verb)];
  return [(words[at] as Word).start, endOfClause(text, words, at)];
}

/** „Een longontsteking en …”: up to the first noun, its adjectives included. */
function endOfNoun(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1 && !words[at]?.closesClause) {
    const isNoun = words[at]?.cls === "content" && words[at + 1]?.cls !== "content";
    if (isNoun) break;
    at++;
  }
  return (words[at] as Word).end;
}

function clauseBefore(text: string, end: number): [number, number] | null {
  const head = text.slice(0, end).replace(/[\s,;:]+(?:(?:en|maar|of)\s+)?$|\s+(?:en|maar)\s+\S+\s+$/u, "");
  const from = head.search(/[^,;:]*$/u);
  const start = from + (/^\s*/u.exec(head.slice(from))?.[0].length ?? 0);
  return head.length - start > SHORTEST ? [start, head.length] : null;
}
