import { includesAt } from "../find/members.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { spanOf } from "./span.ts";

/**
 * Gives who a sentence names as one of the group asked about: „onder wie **twee Belgen**”. Null for other questions, and
 * where those who were asked about are not named so.
 */
export function membersSpan({ matches, view }: Ranked, { terms }: Query): [number, number] | null {
  if (!terms.some(({ isGroup }) => isGroup)) return null;
  const { words } = view.analysis;
  const includes = includesAt(words);
  if (includes < 0) return null;
  const first = includes + (words[includes]?.folded === "waaronder" ? 1 : 2);
  const last = words.findIndex(({ closesClause }, at) => at >= first && closesClause);
  const isNamed = matches.some(
    (match, at) => !terms[at]?.isGroup && match.words.some((word) => first <= word && word <= last),
  );
  return isNamed ? spanOf(words, first, last) : null;
}
