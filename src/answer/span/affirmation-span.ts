import { isBecoming, isHelping, isModal } from "../../dutch/helping-verbs.ts";
import { isPersonal, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { SEEN } from "../find/finds.ts";
import { askedPredicate } from "../question/asked-predicate.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { behindSoFar, endOfClause, startOfClause } from "./clause-span.ts";
import { listAround } from "./list-span.ts";
import { spanOf, withArticle } from "./span.ts";

/** What a clause begins with that tells what is said, thought or doubted. */
const CONTENT = /^(?:dat|of)$/;
const ARTICLE = /^(?:de|het|een)$/;
/** „Dat **het** banden heeft”: „het” is an article for sure only where a sentence begins. */
const SURE_ARTICLE = /^(?:de|een)$/;
/** What only tells since when it is so. */
const SINCE = /^(?:sindsdien|inmiddels|intussen|ondertussen)$/;
/** Most words of a verb that its content is marked with. */
const SHORT = 3;

/**
 * Gives what a sentence says of the subject, where a question asks whether something is so: „keurt de bond de staking af?” –
 * „zij **veroordelen de staking** en …”. Of „is **herhaaldelijk verlengd**” what stands behind the helping verb. Null for other
 * questions, and where nothing stands for what was asked of the subject.
 */
export function affirmationSpan({ matches, view }: Ranked, query: Query): [number, number] | null {
  const match = matches[askedPredicate(query)];
  const at = match?.words.at(-1);
  if (match === undefined || at === undefined || match.quality < SEEN) return null;
  const { words } = view.analysis;
  const start = startOfClause(words, at);
  const modal = isModal(query.analysis.words[0]) ? words.findIndex(isModal) : -1;
  // „Kan het schip over de rivier?” – „de rivier is lang en **kan alleen in de winter worden bevaren**”.
  if (modal >= 0 && startOfClause(words, modal) !== start)
    return spanOf(words, modal, endOfClause(words, modal));
  const said = Math.max(start, match.words[0] as number);
  const helping = words.slice(0, said).findLastIndex((word, index) => index >= start && isHelping(word));
  const from = helping < 0 ? said : behindSoFar(words, behindSubject(words, helping, said));
  const first = SINCE.test(words[from]?.folded ?? "") && !words[from]?.closesClause ? from + 1 : from;
  const last = withContent(words, first, endOfClause(words, at));
  const list = first === last ? listAround(view.analysis, first) : null;
  if (list) return list;
  return spanOf(
    words,
    first > start ? withArticle(words, first, first === 1 ? ARTICLE : SURE_ARTICLE) : first,
    last,
  );
}

/** „Wordt ze gelezen”, „daar is het aantal nesten verdubbeld”: who is said to be so stands between. */
function behindSubject(words: readonly Word[], helping: number, limit: number): number {
  const from = helping + 1;
  const isInverted =
    helping === 1 &&
    isBecoming(words[helping]) &&
    /^(?:daar|hier|toen|nu|sindsdien|daardoor|daarna|inmiddels)$/.test(words[0]?.folded ?? "");
  const phrase = isInverted ? nounPhrase(words, from) : null;
  if (phrase !== null) return Math.min(phrase.last + 1, limit);
  let first = from;
  while (first < limit && (isPersonal(words[first] as Word) || words[first]?.folded === "er")) first++;
  return first;
}

/** „Betwijfelt of …”, „beweert dat …”: a verb with what it tells. */
function withContent(words: readonly Word[], first: number, last: number): number {
  const tells =
    CONTENT.test(words[last + 1]?.folded ?? "") && last - first < SHORT && last + 2 < words.length;
  return tells ? endOfClause(words, last + 2) : last;
}
