import { endBehind } from "../../dutch/clause-bounds.ts";
import { clauseAround, doerOf } from "../../dutch/doer.ts";
import { isBecoming, isHaving, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPreposition, isWithin, nounPhrase, type Stretch, skipSmall } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import { verbFound } from "../find/verb-found.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** What a question says of its subject: „wanneer worden de chauffeurs begraven”. */
interface Predication {
  /** Index of the verb that says it; of „worden … begraven” the last. */
  readonly verb: number;
  readonly subject: Stretch;
  readonly isPassive: boolean;
}

const MODAL =
  /^(?:wil|willen|wilde|wilden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|gaat|gaan|ging|gingen|laat|laten|liet|lieten)$/;
const DETERMINER = /^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun|elke?|iedere?)$/;
/** What brings something in, and points at nothing told before. */
const NEW = /^(?:een|elke?|iedere?)$/;
const COST = /^(?:ge)?kost(?:en|te|ten)?$/;
const MEASURE = /^(?:lang|oud|vaak|veel|hoog|groot|laat|snel|ver|zwaar|duur)$/;
/** Most words from „welke” or „hoeveel” to the verb. */
const REACH = 7;

/**
 * Whether a sentence says of something else what a question says of its subject: „hoeveel aandelen bezit de provincie” is not
 * answered by „de gemeente bezit twaalf aandelen”. „Het dier” may be the mouse that was told of before, „elke dag” is not.
 */
export function isOfOtherSubject({ analysis: { words }, terms }: Query, best: Ranked): boolean {
  const asked = predicationOf(words);
  const head = asked === null ? -1 : headOf(words, asked.subject);
  if (asked === null || head < 0) return false;
  const termOf = (word: number) => terms.findIndex((term) => term.words.includes(word));
  const [said, subject] = [termOf(asked.verb), termOf(head)];
  if (COST.test(words[asked.verb]?.folded ?? "") && isCostOfOther(best, said, subject)) return true;
  if (said < 0 || subject < 0 || said === subject || isSeen(asked.subject)) return false;
  const own = subjectIn(best, said, asked.isPassive);
  if (own === null) return false;
  const isNew = NEW.test(best.view.analysis.words[own.first]?.folded ?? "");
  return isNew || (best.around()[subject] as number) < COVERS;

  function isSeen(stretch: Stretch): boolean {
    return terms.some(({ words: of }, at) => {
      const quality = best.matches[at]?.quality ?? 0;
      return quality >= SEEN && of.some((word) => isWithin(stretch, word));
    });
  }
}

/**
 * „Wat kost de herbouw” is not answered by „na een restauratie van vijf miljoen euro”: a sum is of what the sentence has. One
 * that says what it costs may tell of what was named before: „het project kost vijf miljoen”.
 */
function isCostOfOther({ view, matches, around }: Ranked, said: number, subject: number): boolean {
  if (subject < 0 || view.leans || (matches[subject]?.quality ?? 0) >= SEEN) return false;
  const isSaid = matches[said]?.words.some((at) => COST.test(view.analysis.words[at]?.folded ?? ""));
  return !isSaid || (around()[subject] as number) < COVERS;
}

function predicationOf(words: readonly Word[]): Predication | null {
  const asking = words.findIndex(({ cls }, at) => cls === "question" && at < 2);
  const finite = asking < 0 ? -1 : finiteAfter(words, asking);
  const from = words[finite];
  const phrase = from === undefined ? null : nounPhrase(words, skipSmall(words, finite + 1));
  if (from === undefined || phrase === null) return null;
  if (!DETERMINER.test(words[phrase.first]?.folded ?? "")) return null;
  const last = endBehind(words, finite);
  const isDone = mayBeParticiple(words[last]);
  const isPassive = isBecoming(from);
  if (isPassive || isHaving(from) || MODAL.test(from.folded)) {
    const hasVerb = MODAL.test(from.folded) ? words[last]?.folded.endsWith("n") : isDone;
    if (!hasVerb || last <= phrase.first) return null;
    return { verb: last, subject: { ...phrase, last: Math.min(phrase.last, last - 1) }, isPassive };
  }
  return from.cls === "stop" ? null : { verb: finite, subject: phrase, isPassive };
}

/** Index of the finite verb of a question, which the subject stands behind; -1 where that is asked for. */
function finiteAfter(words: readonly Word[], asking: number): number {
  const { folded } = words[asking] as Word;
  const next = words[asking + 1]?.folded ?? "";
  if (/^(?:wie|wiens)$/.test(folded)) return -1;
  // „Wat kost de brug” has a subject behind the verb, „wat redde de brug” may have none.
  if (folded === "wat") return COST.test(next) || COST.test(words.at(-1)?.folded ?? "") ? asking + 1 : -1;
  if (!/^(?:welke?|hoeveel)$/.test(folded)) return asking + (folded === "hoe" && MEASURE.test(next) ? 2 : 1);
  return words.findIndex((word, at) => {
    if (at <= asking || at > asking + REACH) return false;
    if (isBecoming(word) || isHaving(word) || MODAL.test(word.folded)) return true;
    return DETERMINER.test(words[at + 1]?.folded ?? "") && !isPreposition(word);
  });
}

/** The subject, a common noun with its article, of which a sentence says what was found of a verb; null for none. */
function subjectIn({ view, matches }: Ranked, said: number, isPassive: boolean): Stretch | null {
  const { words } = view.analysis;
  const match = matches[said];
  const verb = verbFound(words, match?.words);
  if (match === undefined || match.quality < COVERS || verb === undefined) return null;
  const { first, last } = clauseAround(words, verb);
  const isParticiple = mayBeParticiple(words[verb]);
  const becomes = words.findIndex((word, at) => at >= first && at <= last && at !== verb && isBecoming(word));
  if ((isParticiple && becomes >= 0) !== isPassive) return null;
  const doer = doerOf(view.analysis, isPassive ? becomes : verb);
  if (doer === null || doer.first === verb) return null;
  // „Heeft de trainer gehuild”: the verb is none of the trainer's.
  const subject = doer.first < verb ? { ...doer, last: Math.min(doer.last, verb - 1) } : doer;
  const isCommon = DETERMINER.test(words[subject.first]?.folded ?? "") && headOf(words, subject) >= 0;
  return isCommon ? subject : null;
}

/** Index of the common noun that a phrase is about: „de directeur van de bank”; -1 of a name. */
function headOf(words: readonly Word[], { first, last }: Stretch): number {
  let head = -1;
  for (let at = first; at <= last && !(words[at]?.folded === "van" && head >= 0); at++) {
    const { cls, capitalised, first: opens } = words[at] as Word;
    if (capitalised && !opens) return -1;
    if (cls === "content" || cls === "light") head = at;
  }
  return head;
}
