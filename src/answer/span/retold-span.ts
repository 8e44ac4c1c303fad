import { retells } from "../find/retold.ts";
import { endOfPhrase } from "../fit/phrase-end.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { spanOf } from "./span.ts";

/** What adds something to what was told. */
const ADDS = /^(?:met|via|door)$/;

/**
 * Gives what a sentence adds that for the rest tells again what the one before it does: „dat deden ze met **brandslangen**”. Null
 * for questions of how or whether, and for other sentences.
 */
export function retoldSpan({ view: { analysis } }: Ranked, { type }: Query): [number, number] | null {
  const { words } = analysis;
  if (!/^(?:what|which|keywords)$/.test(type.kind) || !retells(words)) return null;
  const at = words.findIndex(({ folded }, index) => index > 1 && ADDS.test(folded));
  return at < 0 || at + 1 >= words.length ? null : spanOf(words, at + 1, endOfPhrase(analysis, at));
}
