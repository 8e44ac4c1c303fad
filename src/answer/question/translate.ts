import type { English } from "../../dutch/english.ts";
import { normalise } from "../../dutch/fold.ts";
import { tokenise } from "../../dutch/tokens.ts";

/** English words that no Dutch question holds, and words that both languages have, which tell nothing. */
const ENGLISH_ONLY = new Set(
  "the of and who what where when why how which whose did does do was were is are has have had many much long old people there their they from with by for to it this that these those happen happened say said".split(
    " ",
  ),
);
const BOTH = new Set("was had is we to over in".split(" "));
/** Words that begin an English question and no Dutch one. */
const ENGLISH_START = /^(?:who|what|where|when|why|how|which|whose|did|does|were|are|can you|do)\b/iu;
/** Share of its words that must be English for a question to be read as English. */
const LEAST_ENGLISH = 0.4;

/** Tells whether a question is in English. */
export function isEnglish(question: string): boolean {
  if (ENGLISH_START.test(question.trim())) return true;
  const words = tokenise(question).map(({ surface }) => normalise(surface));
  const english = words.filter((word) => ENGLISH_ONLY.has(word));
  return (
    english.some((word) => !BOTH.has(word)) && english.length / Math.max(1, words.length) >= LEAST_ENGLISH
  );
}

/**
 * Puts an English question into Dutch words, one after the other; not a sentence, but the words to look for. Words that
 * are not known stay as they are: most are names.
 */
export function toDutchWords(question: string, english: English): string {
  const tokens = tokenise(question);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { count, dutch } = longestPhrase(
      tokens.slice(at).map(({ surface }) => surface),
      english,
    );
    words.push(dutch);
    at += count;
  }
  return `${words.join(" ")}${question.trim().endsWith("?") ? "?" : ""}`;
}

function longestPhrase(words: readonly string[], english: English): { count: number; dutch: string } {
  for (let count = Math.min(english.longest, words.length); count >= 1; count--) {
    const phrase = words.slice(0, count).join(" ").toLowerCase();
    const forms = count === 1 ? baseForms(phrase) : [phrase];
    for (const form of forms) {
      const [dutch] = english.translate(form);
      if (dutch !== undefined) return { count, dutch };
    }
  }
  return { count: 1, dutch: words[0] as string };
}

/** The words that an English word may be a regular form of. */
function baseForms(word: string): string[] {
  const forms = [word];
  const bare = word.replace(/['’]s$/u, "");
  if (bare !== word) forms.push(bare);
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(bare) && bare.length > 4) forms.push(bare.replace(ending, replacement));
  }
  return forms;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, "y"],
  [/ied$/, "y"],
  [/es$/, ""],
  [/s$/, ""],
  [/(.)\1ed$/, "$1"],
  [/ed$/, ""],
  [/ed$/, "e"],
  [/(.)\1ing$/, "$1"],
  [/ing$/, ""],
  [/ing$/, "e"],
];
