import { isPreposition, nounPhrase } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import { isOpening } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";
import { listAround } from "./list-span.ts";
import { isKnownVerb } from "./noun-span.ts";
import { spanOf } from "./span.ts";

/**
 * Gives whom or what a sentence names of those of whom a question asks whether there are any: „zijn er ook Belgen gewond?” –
 * „onder wie **twee Belgische toeristen**”. Null for other questions, and where they are not named.
 */
export function existenceSpan({ matches, view }: Ranked, query: Query): [number, number] | null {
  const { words: asked } = query.analysis;
  const verb = asked.findIndex(({ folded }) => !isOpening(folded));
  if (query.type.kind !== "yes-no" || asked[verb + 1]?.folded !== "er") return null;
  const term = query.terms.findIndex(
    ({ words: [at = 0], kind }) => kind !== "light" && at > verb + 1 && !isInPhrase(asked, at),
  );
  const match = matches[term];
  const at = match?.words[0];
  if (match === undefined || at === undefined || match.quality < COVERS) return null;
  const { words } = view.analysis;
  const list = match.words.length === 1 ? listAround(view.analysis, at) : null;
  if (list) return list;
  let first = at;
  while (isBeforeNoun(words[first - 1])) first--;
  return spanOf(words, first, endOfNoun(words, match.words.at(-1) as number));
}

/** „Tijdens de oorlog”: where or when, and not whom. */
function isInPhrase(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  return before.some((word, index) => isPreposition(word) && before.slice(index + 1).every(isSmallOrBefore));
}

function isSmallOrBefore(word: Word): boolean {
  return word.cls === "stop" || isBeforeNoun(word);
}

/** „Amerikaanse **militairen**”, „leden **van de bende**”. */
function endOfNoun(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || words[at]?.closesClause) return at;
  if (next.folded === "van") return nounPhrase(words, at)?.last ?? at;
  return isBeforeNoun(words[at]) && next.cls === "content" && !isKnownVerb(next) ? at + 1 : at;
}

/** „Twaalf”, „Amerikaanse”. */
function isBeforeNoun(word: Word | undefined): boolean {
  if (word === undefined || word.closesClause) return false;
  return typeof word.number === "number" || (word.cls === "content" && /e$/.test(word.folded) && !word.first);
}
