import type { Article } from "../../corpus/article.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import { contextOf } from "../find/context.ts";
import { COVERS } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { Query } from "../question/query.ts";
import { isOfHolder, type VoiceContext } from "./voice.ts";

/** How many sentences back whoever speaks is looked for. */
const REACH = 2;
const QUOTATION = /^[„“"«]\s*[^„“”"«»]+[”"“»][.!?]?$/u;

/** Whether a sentence is nothing but one quotation. */
export function isQuotation(text: string): boolean {
  return QUOTATION.test(text);
}

/**
 * How the terms of a question for somebody's view are found in a sentence, when that is nothing but a quotation: who spoke
 * before it speaks it, and is found there too, in no words of its own.
 */
export function withSpeaker(
  query: Query,
  matches: readonly TermMatch[],
  article: Article,
  index: number,
  context: VoiceContext,
): readonly TermMatch[] {
  if (query.holder === null) return matches;
  const { text } = context.view(article, index).analysis;
  if (!isQuotation(text)) return matches;
  const { before } = contextOf(article, index);
  return matches.map((match, at) => {
    if (!isOfHolder(query, at)) return match;
    let best = match;
    for (const other of before.slice(0, REACH)) {
      const told = context.matchesOf(article, other)[at] as TermMatch;
      if (told.quality < COVERS || told.quality <= best.quality) continue;
      const speaks = context
        .findHolders(context.view(article, other).analysis)
        .some((holder) => told.words.some((word) => isWithin(holder, word)));
      if (speaks) best = { ...told, words: [] };
    }
    return best;
  });
}
