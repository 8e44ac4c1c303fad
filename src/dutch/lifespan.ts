import { MONTH_NAMES } from "./calendar.ts";
import type { Word } from "./word.ts";

/** The words that say when and where someone was born, and when and where they died. Indexes of words; may be empty. */
export interface Lifespan {
  readonly born: readonly number[];
  readonly died: readonly number[];
}

const MONTH = `(?:${MONTH_NAMES.join("|")})`;
const YEAR = String.raw`\p{N}{3,4}`;
const DATE = String.raw`(?:(?:ca?\.|circa|omstreeks|rond)\s*)?(?:(?:\p{N}{1,2}(?:er)?\s+)?${MONTH}\s+)?${YEAR}`;
const PLACE = String.raw`\p{Lu}[\p{L}’'. -]*(?:,\s*\p{Lu}[\p{L}’'. -]*)?`;
const MOMENT = String.raw`(?:${PLACE},?\s*)?${DATE}`;
/** „(Oostende, 13 april 1860 - 19 november 1949)”: what stands in brackets behind the name of a person. */
const LIFE = new RegExp(
  String.raw`^(?:[°*]\s*|geb(?:oren|\.)?\s+)?(${MOMENT})\s*(?:[-–—]+|tot)\s*[†+]?\s*(${MOMENT})$`,
  "u",
);
const BIRTH = new RegExp(
  String.raw`^(?:[°*]\s*|geb(?:oren|\.)?\s+)?((?:${PLACE},?\s*)?\p{N}{1,2}(?:er)?\s+${MONTH}\s+${YEAR})$`,
  "u",
);
const MARKED_BIRTH = new RegExp(String.raw`^[°*]\s*(${MOMENT})$`, "u");

/** In years; shorter stretches are terms of office, reigns, wars. Bare years must be further apart than full dates. */
const SHORTEST_LIFE = { dated: 8, bare: 20 };
/** The brackets come early: behind the name that the sentence begins with. */
const REACH = 120;

/**
 * Finds the years of someone's life, as encyclopedias give them in brackets behind a name. They say „was born” and
 * „died” without a word for it.
 */
export function findLifespan(text: string, words: readonly Word[]): Lifespan | null {
  const beginning = text.slice(0, REACH * 2);
  if (!beginning.includes("(")) return null;
  for (const match of beginning.matchAll(/(?<=(?:\p{Lu}[\p{L}’'-]*\s?[»”"]?|\))\s)\(([^()]{4,100})\)/gu)) {
    if (match.index > REACH) return null;
    const inside = (match[1] as string).trim();
    const from = text.indexOf(inside, match.index);
    const life = LIFE.exec(inside);
    if (life && isLife(life[1] as string, life[2] as string, text)) {
      const second = from + inside.lastIndexOf(life[2] as string);
      const to = from + inside.length;
      return { born: wordsIn(words, from, second), died: wordsIn(words, second, to) };
    }
    if (BIRTH.test(inside) || MARKED_BIRTH.test(inside))
      return { born: wordsIn(words, from, from + inside.length), died: [] };
  }
  return null;
}

/** In a list, bare years are a term of office more often than a life. */
function isLife(born: string, died: string, text: string): boolean {
  const years = Number(died.slice(-4)) - Number(born.slice(-4));
  if (/\p{L}/u.test(born) || /\p{L}/u.test(died)) return years >= SHORTEST_LIFE.dated;
  return years >= SHORTEST_LIFE.bare && /[.!?]$/u.test(text);
}

function wordsIn(words: readonly Word[], from: number, to: number): number[] {
  return words.flatMap((word, at) => (word.start < to && word.end > from ? [at] : []));
}
