import { foldDiacritics, normalise } from "./fold.ts";

/** An acronym and what it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: readonly string[];
}

/** The key of an acronym: apart from the word of the same letters („IS” and „is”). */
export function acronymKey(short: string): string {
  return `^${foldDiacritics(normalise(short)).replace(/[.'-]/gu, "")}`;
}

/** Reads `VN = Verenigde Naties, …` lines. */
export function parseAcronyms(text: string): Acronym[] {
  const acronyms: Acronym[] = [];
  for (const line of text.split("\n")) {
    const match = /^([^#=]+?)\s*=\s*(.+)$/.exec(line.replace(/\s#.*$/, ""));
    if (!match) continue;
    acronyms.push({
      short: match[1] as string,
      long: (match[2] as string).split(",").map((long) => long.trim()),
    });
  }
  return acronyms;
}

/** Brackets longer than this are not looked into, so that one that never closes costs nothing. */
const IN_BRACKETS =
  /\((?:[^()]{0,120}?[\s„"'«‘“])?(\p{Lu}[\p{Lu}\p{N}&.'-]{1,9})(?:[\s”"'»’,;][^()]{0,120})?\)/gu;
const SMALL_WORDS =
  /^(?:de|het|een|der|des|van|voor|in|en|te|ter|ten|of|op|tot|aan|bij|met|over|uit|naar|om|door|onder|per|tegen|tussen)$/i;

/**
 * Learns the acronyms that a text introduces itself: „Centrum voor Informatie over de Media (CIM)” or
 * „CIM (Centrum voor …)”. The initials of the long form must give the letters, small words aside.
 */
export function learnAcronyms(text: string): Acronym[] {
  const learnt: Acronym[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const short = match[1] as string;
    const long = longFormBefore(text.slice(Math.max(0, match.index - 120), match.index), short);
    if (long) learnt.push({ short, long: [long] });
  }
  for (const match of text.matchAll(/(?<!\p{L})(\p{Lu}[\p{Lu}\p{N}&.-]{1,9})\s\(([^()]{4,100})\)/gu)) {
    const long = longFormBefore(match[2] as string, match[1] as string);
    if (long) learnt.push({ short: match[1] as string, long: [long] });
  }
  return learnt;
}

function longFormBefore(before: string, short: string): string | null {
  const letters = [...short.toLowerCase().replace(/[^\p{L}]/gu, "")];
  const words = before.trim().split(/\s+/u);
  if (letters.length < 2) return null;
  for (let from = words.length - 1; from >= Math.max(0, words.length - letters.length - 5); from--) {
    const candidate = words.slice(from);
    const head = candidate[0] as string;
    if (!/^[„"'«‘“]?\p{Lu}/u.test(head)) continue;
    if (initialsGive(candidate, letters))
      return candidate
        .join(" ")
        .replace(/[„”"«»‘’“]/gu, "")
        .trim();
  }
  return null;
}

/** Whether the words' initials are the letters, in order; small words may be skipped or counted. */
function initialsGive(words: readonly string[], letters: readonly string[]): boolean {
  const parts = words
    .flatMap((word) => word.split(/[-/]/u))
    .map((word) => word.replace(/^[„"'«‘“]/u, "").toLowerCase());
  const fits = (at: number, letter: number): boolean => {
    if (at === parts.length) return letter === letters.length;
    const word = parts[at] as string;
    if (word[0] === letters[letter] && fits(at + 1, letter + 1)) return true;
    return SMALL_WORDS.test(word) && fits(at + 1, letter);
  };
  return fits(0, 0);
}
