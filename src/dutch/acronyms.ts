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
/** „CIM (Centrum voor …)”; in two languages, „PVV/PLP (Partij voor … / Parti de …)”. */
const BEFORE_BRACKETS = /(?<!\p{L})(\p{Lu}[\p{Lu}\p{N}&./-]{1,20})\s\(([^()]{4,120})\)/gu;
/** „Nieuw-Vlaamse Alliantie, afgekort als « N-VA »”. */
const SHORTENED =
  /,?\s(?:afgekort|verkort|kortweg|of kortweg)(?:\s(?:als|tot|met))?(?:\sde)?[\s„"'«‘“]+(\p{Lu}[\p{Lu}\p{N}&.'-]{1,9})(?!\p{L})/gu;
/** „De NVD, voluit …”, „NVD staat voor …”, „NVD, een afkorting van …”. */
const IN_FULL =
  /(?<!\p{L})(\p{Lu}[\p{Lu}\p{N}&.'-]{1,9})[”"'»’]?,?\s(?:voluit|staat voor|(?:de |een )?afkorting (?:van|voor))[\s„"'«‘“]+([^()]{4,120})/gu;
/** How far before its letters a long form may begin, in UTF-16 code units. */
const FURTHEST = 120;
const SMALL_WORDS =
  /^(?:de|het|een|der|des|van|voor|in|en|te|ter|ten|of|op|tot|aan|bij|met|over|uit|naar|om|door|onder|per|tegen|tussen)$/i;

/**
 * Learns the acronyms that a text introduces itself: „Centrum voor Informatie over de Media (CIM)”,
 * „CIM (Centrum voor …)”, „…, afgekort als CIM” or „CIM, voluit …”. The initials of the long form must give the letters, small words aside.
 */
export function learnAcronyms(text: string): Acronym[] {
  const learnt: Acronym[] = [];
  const learn = (short: string, long: string | null | undefined) => {
    if (long) learnt.push({ short, long: [long] });
  };
  for (const pattern of [IN_BRACKETS, SHORTENED]) {
    for (const { index, 1: short = "" } of text.matchAll(pattern))
      learn(short, longFormBefore(text.slice(Math.max(0, index - FURTHEST), index), short));
  }
  for (const [, short = "", behind = ""] of text.matchAll(IN_FULL))
    learn(short, longFormAhead(behind, short));
  for (const [, shorts = "", longs = ""] of text.matchAll(BEFORE_BRACKETS)) {
    for (const short of shorts.split("/")) {
      const forms = longs.split(/\s*[/,;]\s+/u).map((long) => longFormBefore(long, short));
      learn(
        short,
        forms.find((long) => long !== null),
      );
    }
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

function longFormAhead(behind: string, short: string): string | null {
  const words = behind.split(/\s+/u);
  for (let to = 2; to <= words.length; to++) {
    const text = words.slice(0, to).join(" ");
    const ends = /[”"»’.,;:]/u.test(text.slice(-1));
    const long = longFormBefore(text.replace(/[”"»’.,;:]+$/u, ""), short);
    if (long !== null || ends) return long;
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
