import { SEEN } from "../find/finds.ts";
import { endOfPhrase } from "../fit/phrase-end.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { LEAST_VOICE } from "../rank/voice.ts";
import { spanOf } from "./span.ts";

/** A quotation of more words than one that a sentence begins or ends with. */
const QUOTED =
  /^[„“"«]\s*([^„“”"«»]+?\s[^„“”"«»]+?)[,.]?\s*[”"“»]|[„“"«]\s*([^„“”"«»]+?\s[^„“”"«»]+?)\s*[”"“»][.!?]?$/u;
/** „Vindt dat **laf**”, „noemde het stuk **onzedelijk**”. */
const JUDGED =
  /(?<!\p{L})(?:vindt|vinden|vond|vonden|noemt|noemen|noemde|noemden)\s(?:dat|dit|het(?:\s\p{Ll}+)?|de\s\p{Ll}+)\s(\p{Ll}+)(?=[.,;]|\sen\s|$)/u;
/** „Zei (…) dat …”, up to the end; behind a comma „dat” mostly tells more of a noun. */
const REPORTED = /(?<!,\s)\bdat\s+\S+\s+\S+.*?(?=[.!?]?$)/u;

/** Nouns for what somebody has against something, or feels about it, and what that stands behind. */
const FEELING =
  /^(?:kritiek|bezwaar|bezwaren|protest(?:en)?|verzet|klachten?|woede|onvrede|ergernis|verontwaardiging|angst|vrees|schrik|afkeer|twijfels?|zorgen|lof|waardering|bewondering)$/;
const ABOUT = /^(?:op|over|tegen|voor|van|aan)$/;
/** „Waar … boos over”, „waartegen …”. */
const ASKS_ABOUT = /^waar(?:over|tegen|voor|op|van)?$/;

/** „Waar is de bond boos over” – „de bond staakt uit **onvrede over het loon**”. */
export function feelingSpan({ view, matches, features }: Ranked, query: Query): [number, number] | null {
  if (query.holder === null || features.voice < LEAST_VOICE) return null;
  if (!ASKS_ABOUT.test(query.analysis.words[0]?.folded ?? "")) return null;
  const { words } = view.analysis;
  const isFound = (at: number) => matches.some((match) => match.quality >= SEEN && match.words.includes(at));
  const noun = words.findIndex(
    ({ folded }, at) => FEELING.test(folded) && ABOUT.test(words[at + 1]?.folded ?? "") && isFound(at),
  );
  return noun < 0 ? null : spanOf(words, noun, endOfPhrase(view.analysis, noun + 1));
}

/**
 * Gives what somebody said or found, of a question for just that: the quotation („hij noemt dat **laf en dom**”), or, of
 * what he said, the clause with „dat”. Null for other questions, and when the sentence has neither.
 */
export function viewSpan({ view, features }: Ranked, { holder, analysis }: Query): [number, number] | null {
  if (holder === null || holder.asking < 0 || features.voice < LEAST_VOICE) return null;
  const { text } = view.analysis;
  const quoted = QUOTED.exec(text);
  const said = quoted?.[1] ?? quoted?.[2];
  if (quoted && said !== undefined) {
    const start = quoted.index + quoted[0].indexOf(said);
    return [start, start + said.length];
  }
  const judged = JUDGED.exec(text);
  if (judged?.[1] !== undefined) {
    const end = judged.index + judged[0].length;
    return [end - judged[1].length, end];
  }
  // „Wat vinden zij ervan”: they may say other things as well.
  if (analysis.words[holder.asking]?.stem !== "zeg") return null;
  const reported = REPORTED.exec(text);
  return reported && [reported.index, reported.index + reported[0].length];
}
