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
  const asked = withoutAuxiliary(question);
  const tokens = tokenise(asked);
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

/** „What’s the name of the club”, „what is the club called”, „doesn’t it”, „who’s that”: what is read otherwise, as what. */
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/^what(?:['’]s| is| was) the name of /iu, "what is called "],
  [/^what(?:['’]s| is| was| are| were) (.+) called(?=\s*\??$)/iu, "what is called $1"],
  [/\b(?:do|does|did)n['’]t\b/giu, "not"],
  [/\b(is|are|was|were|has|have|had|could|would|should)n['’]t\b/giu, "$1 not"],
  [/\b(?:can['’]t|cannot)\b/giu, "can not"],
  [/\b(who|what|where|when|why|how)['’]s\b/giu, "$1 is"],
  [/(?<=\p{L})['’](?:ve|re|d|ll)\b/giu, ""],
  [
    /^((?:(?:at |in |to |from |for |on )?(?:who|whom|what|where|when|why|how|which|whose)\b(?: (?:many|much|long|often|far|big|old|kind of|sort of))?(?: \p{L}+){0,2}? )?)(?:did|does|do) (?=\S+ \S)/iu,
    "$1",
  ],
];

/** An English question without what Dutch does not put in words: „why did they close”. */
function withoutAuxiliary(question: string): string {
  return READ_AS.reduce((text, [pattern, reading]) => text.replace(pattern, reading), question.trim());
}

/** Letters in capitals are a name: „IS”, and „US”, which has one of its own. */
const LETTERS = /^(?:\p{Lu}\.?){2,}$/u;

function longestPhrase(words: readonly string[], english: English): { count: number; dutch: string } {
  const [first = ""] = words;
  if (LETTERS.test(first)) {
    const name = english.translate(first.toLowerCase()).find((each) => /^\p{Lu}/u.test(each));
    return { count: 1, dutch: name ?? first };
  }
  for (let count = Math.min(english.longest, words.length); count >= 1; count--) {
    const phrase = words.slice(0, count).join(" ").toLowerCase();
    const forms = count === 1 ? baseForms(phrase) : [phrase];
    for (const form of forms) {
      const dutch = translationOf(english.translate(form), form !== phrase && /ed$/.test(phrase));
      if (dutch !== undefined) return { count, dutch };
    }
  }
  return { count: 1, dutch: words[0] as string };
}

/** The most usual translation; of „claimed” that of the verb, when there is one. */
function translationOf(translations: readonly string[], isVerb: boolean): string | undefined {
  return (
    (isVerb ? translations.find((each) => /(?:.en|aan|ien|oen)$/.test(each)) : undefined) ?? translations[0]
  );
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
