import { doerOf } from "../../dutch/doer.ts";
import { isBecoming, mayBeParticiple } from "../../dutch/helping-verbs.ts";
import { isPersonal, isWithin, type Stretch } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SEEN } from "../find/finds.ts";
import { verbFound } from "../find/verb-found.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { spanOf } from "./span.ts";

/** Most words of a short answer. */
const LONGEST = 12;

/**
 * Gives what does, or undergoes, what the question says, where that asks with „wat … er”: „wat stond er op de schermen?” – „op de
 * schermen stond **een tekening van een ijsberg**”. Null for other questions, and when the sentence does not have the question's
 * verb with a subject of its own.
 */
export function subjectSpan(
  { matches, view }: Ranked,
  { type, terms, analysis }: Query,
): [number, number] | null {
  if (type.kind !== "what" || type.expects !== null || type.asksKind) return null;
  const { words } = view.analysis;
  const asked = verbOf(analysis.words);
  const match = matches[terms.findIndex(({ words: of }) => of.includes(asked))];
  if (match === undefined || match.quality < COVERS) return null;
  const verb = verbFound(words, match.words);
  const finite = verb === undefined ? undefined : finiteWith(words, verb);
  const whole = finite === undefined ? null : doerOf(view.analysis, finite);
  const subject = whole && verb !== undefined ? before(whole, verb) : null;
  if (subject === null || subject.last - subject.first >= LONGEST) return null;
  if (isPersonal(words[subject.first] as Word)) return null;
  const isAsked = matches.some(
    ({ quality, words: of }) => quality >= SEEN && of.some((at) => isWithin(subject, at)),
  );
  return isAsked ? null : spanOf(words, subject.first, subject.last);
}

/** Index of the verb of „wat stond er …”, or of „wat werd er … gestolen”; -1 of other questions. */
function verbOf(words: readonly Word[]): number {
  const at = words.findIndex(({ folded }) => folded === "wat") + 1;
  if (at === 0 || words[at + 1]?.folded !== "er") return -1;
  return isBecoming(words[at]) ? words.findIndex((word, index) => index > at && mayBeParticiple(word)) : at;
}

/** Index of a verb, or of the form of „zijn” or „worden” that its participle goes with: „is … gestolen”. */
function finiteWith(words: readonly Word[], verb: number): number {
  const helping = words.slice(0, verb).findLastIndex(isBecoming);
  return mayBeParticiple(words[verb]) && helping >= 0 ? helping : verb;
}

/** „Een kraan | gestolen”. */
function before(subject: Stretch, verb: number): Stretch {
  return isWithin(subject, verb) && subject.first < verb ? { ...subject, last: verb - 1 } : subject;
}
