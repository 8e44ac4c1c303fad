import { isMeans } from "../../dutch/reasons.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { isFiniteVerb } from "../question/clause.ts";
import { isVerb } from "../question/question-words.ts";

/** Small words that a phrase may have inside: „wegens ruzie over de erfenis van zijn oom en tante”. */
const JOINS =
  /^(?:de|het|een|zijn|haar|hun|mijn|ons|onze|deze|die|dit|dat|dezelfde|hetzelfde|eigen|van|op|in|aan|over|voor|bij|tussen|tegen|met|rond|rondom|onder|uit|naar|tot|en|of|zeer|te|zo\p{L}*|geen|onvoldoende|steeds|alle|al|meer|minder|andere|vele|veel)$/u;
/** Prepositions that a noun which is the reason stands behind. */
const BEGINS_PHRASE = /^(?:door|wegens|vanwege|dankzij|uit|bij|onder|ter|ten|omwille|terwille)$/;
const CLAUSE_END = /[,;:.!?](?=\s|$|[”"’'])/u;
/** A clause goes on behind punctuation that comes sooner. In UTF-16 code units. */
const SHORTEST = 4;
const DETERMINER = /^(?:de|het|een|zijn|haar|hun|mijn|ons|onze|deze|die|dit|dat)$/;

/**
 * Gives the index of the last word of the phrase that a preposition begins: „door een staking van de klinkers | lag het
 * werk stil”.
 * @param at index of the preposition
 */
export function endOfPhrase({ words, text }: Analysis, at: number): number {
  let last = at;
  let hasNoun = false;
  while (last < words.length - 1 && (last === at || !isClosed(text, words[last]))) {
    const [word, next] = [words[last] as Word, words[last + 1] as Word];
    if (hasNoun && (isOwnVerb(word, next) || startsOther(word, next))) break;
    if (
      next.cls !== "content" &&
      next.cls !== "light" &&
      next.number === undefined &&
      !JOINS.test(next.folded)
    )
      break;
    hasNoun ||= next.cls === "content";
    last++;
  }
  // „Wegens een blessure in | 2019”: what joins nothing is no part of it.
  while (last > at + 1 && JOINS.test(words[last]?.folded ?? "") && !isClosed(text, words[last])) last--;
  return last;
}

/** „Via een actie | 96.000 euro”: behind a noun, a number begins another phrase. */
function startsOther(before: Word, { number }: Word): boolean {
  return before.cls === "content" && typeof number === "number";
}

/** Whether a word is the verb of the clause; „de gebruikte methode” has none. */
function isOwnVerb(before: Word, word: Word): boolean {
  return (
    !DETERMINER.test(before.folded) &&
    !(/^(?:van|met|door|aan|bij|uit|voor|over|op|in|om)$/.test(before.folded) && word.folded === "zijn") &&
    !/[^ei]e$/.test(before.folded) &&
    (isFiniteVerb(word) || isVerb(word) || isStrongPast(word))
  );
}

/** „Zonk”, „steeg”: a form whose vowel is another than its verb's, and no plural, as „steden” is. */
function isStrongPast({ folded, stem, capitalised }: Word): boolean {
  return (
    !capitalised && !/(?:[ens]|^ge.*)$/.test(folded) && !folded.startsWith(stem) && !stem.startsWith(folded)
  );
}

/** Whether punctuation that ends a phrase follows a word, which a quotation mark that opens does not. */
function isClosed(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^[”"’')]?(?:[,;:.!?](?:\s|$|[”"’'])|\s[(–—-]|[)])/u.test(text.slice(word.end, word.end + 3))
  );
}

/** Where the reason ends that a word marks: the purpose of „om”, what „wegens” goes with, or the clause of „omdat”. */
export function endOfReason(analysis: Analysis, at: number): number {
  const { words, text } = analysis;
  const marker = words[at] as Word;
  if (marker.folded === "om") return endOfPurpose(words, at);
  if (BEGINS_PHRASE.test(marker.folded) && !isMeans(words, at))
    return (words[endOfPhrase(analysis, at)] as Word).end;
  return endOfClause(text, words, at);
}

/** Where the clause of a word ends. @param at its index */
export function endOfClause(text: string, words: readonly Word[], at: number): number {
  const { end } = words[at] as Word;
  const stop = CLAUSE_END.exec(text.slice(end));
  return stop && stop.index > SHORTEST ? end + stop.index : (words.at(-1) as Word).end;
}

/** Verbs that another infinitive goes with: „te kunnen gaan studeren”. */
const AUXILIARY =
  /^(?:kunnen|mogen|moeten|willen|gaan|komen|blijven|laten|doen|helpen|leren|zien|horen|hebben|zijn|worden|\p{L}*gaan)$/u;

/** „om er te kunnen gaan studeren”: up to the last infinitive behind „te”. */
export function endOfPurpose(words: readonly Word[], at: number): number {
  let te = at;
  while (te < words.length - 1 && words[te]?.folded !== "te") te++;
  let last = Math.min(te + 1, words.length - 1);
  while (
    !words[last]?.closesClause &&
    AUXILIARY.test(words[last]?.folded ?? "") &&
    /(?:..en|aan|zien|doen)$/.test(words[last + 1]?.folded ?? "")
  )
    last++;
  return (words[last] as Word).end;
}
