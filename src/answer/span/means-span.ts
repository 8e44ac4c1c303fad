import { isMeans } from "../../dutch/reasons.ts";
import type { Word } from "../../dutch/word.ts";
import { meansIn } from "../fit/means.ts";
import { endOfClause, endOfPhrase, endOfPurpose } from "../fit/phrase-end.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { beforeAsked } from "./phrase-span.ts";

/** Gives what tells how, or by what means: „via een inzamelactie”, „door op het dak te klimmen”. Null when nothing does. */
export function meansSpan({ view: { analysis }, matches }: Ranked, { type }: Query): [number, number] | null {
  const { words } = analysis;
  const at = type.asksMeans ? meansIn(words) : -1;
  const word = words[at];
  if (!word) return null;
  if (word.folded === "doordat") return [word.start, endOfClause(analysis.text, words, at)];
  if (word.folded === "door" && isMeans(words, at)) return [word.start, endOfPurpose(words, at)];
  const found = new Set(matches.flatMap((match) => match.words));
  return [word.start, (words[beforeAsked(words, at, endOfPhrase(analysis, at), found)] as Word).end];
}
