import type { Word } from "../../dutch/word.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { beforeOccasion } from "./phrase-span.ts";
import { spanOf } from "./span.ts";

/** What a question's „waar…” is in the sentence. Of a place the preposition belongs to the answer. */
const PREPOSITIONS: Readonly<Record<string, { readonly word: string; readonly isOfPlace: boolean }>> = {
  waarvan: { word: "van", isOfPlace: false },
  waarmee: { word: "met", isOfPlace: false },
  waaruit: { word: "uit", isOfPlace: false },
  waarvoor: { word: "voor", isOfPlace: false },
  waartegen: { word: "tegen", isOfPlace: false },
  waarover: { word: "over", isOfPlace: false },
  waartoe: { word: "tot", isOfPlace: false },
  waarnaar: { word: "naar", isOfPlace: false },
  waarin: { word: "in", isOfPlace: true },
  waarop: { word: "op", isOfPlace: true },
  waaraan: { word: "aan", isOfPlace: true },
};
/** What begins another clause or another thing. */
const STOPS = /^(?:die|dat|wie|waar\p{L}*|om|te|omdat|terwijl|toen|nadat|voordat|zodat|maar|of)$/u;
/** A find from this quality on is of what was asked, and not the answer. */
const SURE = 0.5;
/** Most words of a short answer. */
const LONGEST = 10;

/** „Waar … van gemaakt” asks what „waarvan … gemaakt” does, and „waar … op” what „waarop …” does. */
function joined(words: readonly Word[]): string {
  const made = words.findIndex(({ folded }) => /^(?:gemaakt|vervaardigd|gebouwd)$/.test(folded));
  const split = `waar${words.at(-1)?.folded}`;
  if (words[0]?.folded === "waar" && split !== "waarvoor" && Object.hasOwn(PREPOSITIONS, split)) return split;
  return words[0]?.folded === "waar" && words[made - 1]?.folded === "van" ? "waarvan" : "";
}

/**
 * Gives what stands behind the preposition that „waarmee”, „waarin” and the like ask for: „smeerde de velgen in met
 * **lijnolie**”. Null for other questions, and when what stands there was in the question.
 */
export function prepositionSpan({ matches, view }: Ranked, { analysis }: Query): [number, number] | null {
  const asked = analysis.words.find(({ folded }) => Object.hasOwn(PREPOSITIONS, folded));
  const preposition = PREPOSITIONS[asked?.folded ?? joined(analysis.words)];
  if (!preposition) return null;
  const { words } = view.analysis;
  const found = new Set(matches.filter(({ quality }) => quality >= SURE).flatMap((match) => match.words));
  const isEnd = (at: number) => {
    const word = words[at];
    return word === undefined || found.has(at) || STOPS.test(word.folded);
  };
  const at = words.findIndex(
    ({ folded, closesClause }, index) => folded === preposition.word && !closesClause && !isEnd(index + 1),
  );
  if (at < 0) return null;
  let last = at + 1;
  while (!words[last]?.closesClause && !isEnd(last + 1)) last++;
  if (last - at > LONGEST) last = beforeOccasion(words, at, last);
  const isShort = last - at <= LONGEST && words.slice(at + 1, last + 1).some(({ cls }) => cls === "content");
  return isShort ? spanOf(words, preposition.isOfPlace ? at : at + 1, last) : null;
}
