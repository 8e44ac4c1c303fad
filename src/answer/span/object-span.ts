import { endBehind } from "../../dutch/clause-bounds.ts";
import { clauseAround, doerOf } from "../../dutch/doer.ts";
import { isBecoming, isHaving, isHelping, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import {
  isAdverb,
  isPersonal,
  isPreposition,
  isSmall,
  isWithin,
  nounPhrase,
  type Stretch,
  skipSmall,
} from "../../dutch/noun-phrase.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import { verbFound } from "../find/verb-found.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { spanOf } from "./span.ts";

const LETS = /^(?:laat|laten|liet|lieten)$/;
/** What is of something by „aan”. */
const NEEDS = /^(?:gebrek|behoefte|tekort|nood|hekel)$/;
/** What follows a verb, and no noun. */
const BEHIND_VERB = /^(?:de|het|een|zijn|haar|hun|geen|dat)$/;
/** What begins a clause that is no object any more. */
const NEXT_CLAUSE = /^(?:als|omdat|terwijl|maar|zodat|toen|nadat|voordat)$/;
/** Most words of a short answer. */
const LONGEST = 20;

/**
 * Gives what somebody does what the question says to: „wat vervoerde het konvooi?” – „het vervoerde **meel, dekens en
 * vaccins**”, „wat eist de bond?” – „hij eist **dat de lonen worden uitbetaald**”, „waar is hij bang voor?” – „hij vreest
 * **een aanval**”. Null for other questions, and when the sentence does not have the question's verb with an object.
 */
export function objectSpan(
  { matches, view }: Ranked,
  { type, terms, analysis }: Query,
): [number, number] | null {
  if (type.kind !== "what" || type.expects !== null || type.asksKind) return null;
  const asked = verbOf(analysis.words);
  const match = matches[terms.findIndex(({ words }) => words.includes(asked))];
  if (match === undefined || match.quality < COVERS) return null;
  const { words } = view.analysis;
  const noun = objectOfNoun(view.analysis, match.words);
  if (noun !== null) return spanOf(words, noun.first, noun.last);
  const verb = verbFound(words, match.words);
  if (verb === undefined) return null;
  const found = new Set(matches.filter(({ quality }) => quality >= SEEN).flatMap((each) => each.words));
  const object =
    clauseBehind(words, verb) ?? infinitiveBehind(words, verb) ?? objectOf(view.analysis, verb, found);
  return object === null || object.last - object.first >= LONGEST
    ? null
    : spanOf(words, object.first, object.last);
}

/** Whether a verb says little beside another: „wat heeft zij gekocht”, „wat wil hij bereiken”. */
function saysLittle(word: Word): boolean {
  return isHelping(word) || LETS.test(word.folded);
}

/** Index of the verb that says what is done, or of „bang” in „waar is hij bang voor”; -1 when the words do not tell. */
function verbOf(words: readonly Word[]): number {
  const asking = words.findIndex(({ cls }, at) => cls === "question" && at < 2);
  const finite = words[asking + 1];
  if (asking < 0 || finite === undefined || /^(?:vind|vond|noem)/.test(finite.folded)) return -1;
  if (!saysLittle(finite)) return asking + 1;
  const last = endBehind(words, asking + 1);
  if (words[last]?.folded === "voor" && words[last - 1]?.cls === "content") return last - 1;
  return mayBeParticiple(words[last]) || words[last]?.folded.endsWith("n") ? last : -1;
}

/** „Eist **dat de lonen worden uitbetaald**”. */
function clauseBehind(words: readonly Word[], verb: number): Stretch | null {
  if (words[verb + 1]?.folded !== "dat" || words[verb]?.closesClause) return null;
  let last = verb + 2;
  while (
    last < words.length - 1 &&
    !words[last]?.closesClause &&
    !NEXT_CLAUSE.test(words[last + 1]?.folded ?? "")
  )
    last++;
  return last - verb < 3 ? null : { first: verb + 1, last };
}

/** „Gebrek aan **dekens en water**”, „behoefte aan **rust**”: of a noun that stands for the verb, what its „aan” brings. */
function objectOfNoun({ words }: Analysis, found: readonly number[]): Stretch | null {
  const at = found.find(
    (index) => NEEDS.test(words[index]?.folded ?? "") && words[index + 1]?.folded === "aan",
  );
  const phrase = at === undefined ? null : nounPhrase(words, at + 2);
  const isJoined = phrase !== null && /^(?:en|of)$/.test(words[phrase.last + 1]?.folded ?? "");
  const next = isJoined ? nounPhrase(words, phrase.last + 2) : null;
  return phrase && { first: phrase.first, last: next?.last ?? phrase.last };
}

/** „Probeert **de dijk te dichten**”: what ends its clause with „te” and an infinitive. */
function infinitiveBehind(words: readonly Word[], verb: number): Stretch | null {
  const { last } = clauseAround(words, verb);
  const first = skipSmall(words, verb + 1);
  const isInfinitive =
    words[last - 1]?.folded === "te" && last - 1 > verb && words[last]?.folded.endsWith("n");
  return isInfinitive && !words.slice(verb, last).some(({ folded }) => folded === "om")
    ? { first, last }
    : null;
}

/**
 * The noun phrase that stands by the verb and is neither its subject nor asked about, with what a list adds to it: before
 * a participle or an infinitive, behind other forms.
 */
function objectOf(analysis: Analysis, verb: number, found: ReadonlySet<number>): Stretch | null {
  const { words } = analysis;
  const clause = clauseAround(words, verb);
  const doer = doerOf(analysis, verb);
  const isLast =
    isParticiple(words, verb, clause) || words[verb - 1]?.folded === "te" || verb === clause.last;
  const phrases = isLast ? phrasesIn(words, clause.first, verb - 1) : phrasesIn(words, verb + 1, clause.last);
  const isObject = ({ first, last }: Stretch) =>
    ![...found].some((at) => isWithin({ first, last }, at)) && !(doer && isWithin(doer, last));
  const own = isLast ? phrases.findLast(isObject) : phrases.find(isObject);
  if (own === undefined) return null;
  const whole = withList(analysis, own, isLast ? verb : words.length);
  return isLast ? whole : withRest(words, whole, found);
}

/** „Hebben … beschermd”, but „militairen beschermen het dorp”: a form of a participle, in a clause with a verb that it may go with. */
function isParticiple(words: readonly Word[], verb: number, { first, last }: Stretch): boolean {
  if (!mayBeParticiple(words[verb])) return false;
  const isPresent = words[verb]?.folded.endsWith("en") === true;
  return !isPresent || words.slice(first, last + 1).some((word) => isHaving(word) || isBecoming(word));
}

/** „Fraude **met subsidies**”: what stands behind it up to the end of its clause, when nothing of that was asked about. */
function withRest(words: readonly Word[], { first, last }: Stretch, found: ReadonlySet<number>): Stretch {
  let end = last;
  while (!words[end]?.closesClause && end + 1 < words.length) {
    const next = words[end + 1] as Word;
    if (found.has(end + 1) || /^\p{N}{4}$/u.test(next.folded)) return { first, last };
    if (/^(?:en|of)$/.test(next.folded) || NEXT_CLAUSE.test(next.folded)) break;
    end++;
  }
  return { first, last: end };
}

/** The noun phrases between two words that stand behind no preposition. */
function phrasesIn(words: readonly Word[], first: number, last: number): Stretch[] {
  const phrases: Stretch[] = [];
  let at = first;
  while (at <= last) {
    const word = words[at] as Word;
    // „Om het schip te bergen”.
    if (word.folded === "om" && words[last]?.folded === "te") at++;
    else if (isPreposition(word)) at = (nounPhrase(words, at + 1)?.last ?? at) + 1;
    else if (isAdverb(word) || isPersonal(word) || isSmall(word) || saysLittle(word)) at++;
    else {
      const phrase = nounPhrase(words, at);
      if (phrase !== null) phrases.push({ first: at, last: Math.min(phrase.last, last) });
      at = (phrase?.last ?? at) + 1;
    }
  }
  return phrases;
}

/** „Dekens, soep en droge kleren”. @param end index of a word that no longer belongs to it */
function withList({ words, text }: Analysis, { first, last }: Stretch, end: number): Stretch {
  const isJoined = /^(?:en|of)$/.test(words[last + 1]?.folded ?? "");
  const isComma = text.slice(words[last]?.end, words[last + 1]?.start).trim() === ",";
  const next = isJoined || isComma ? nounPhrase(words, isJoined ? last + 2 : last + 1) : null;
  if (next === null || next.last >= end || isPersonal(words[next.first] as Word)) return { first, last };
  // „En zoekt een haven”, „en stellen dat”: what a determiner or „dat” follows is no noun.
  const isVerb = !words[next.last]?.closesClause && BEHIND_VERB.test(words[next.last + 1]?.folded ?? "");
  if (isVerb) return { first, last };
  return withList({ words, text } as Analysis, { first, last: next.last }, end);
}
