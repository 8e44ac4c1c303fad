/** A word, number or acronym as it stands in a text. */
export interface Token {
  /** UTF-16 offsets in the text that was tokenised; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** The parts of dates in digits and of spans of years, each by itself: 25-8-2021, 2021-08-25, 1940-1945. */
const DATE_PART = [
  String.raw`(?<![\p{L}\d][-./]?)\d{1,2}(?=([-./])\d{1,2}\1\d{4}(?!\d))`,
  String.raw`(?<=(?<!\d)\d{1,2}[-./])\d{1,2}(?=[-./]\d{4}(?!\d))`,
  String.raw`(?<![\p{L}\d][-./]?)\d{4}(?=-\d{1,2}-\d{1,2}(?!\d))`,
  String.raw`(?<=(?<!\d)\d{4}-)\d{1,2}(?=-\d{1,2}(?!\d))`,
  String.raw`(?<![\p{L}\d][-./,]?)(?:1\d{3}|20\d{2})(?=[-‐‑](?:\d{2}){1,2}(?![\d\p{L}-]))`,
];

/** Numbers with Dutch separators and what sticks to them: 1.234,56 · 16u00 · 12de · 67°. */
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+\p{N}*)?(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*`;

/** Words with inner apostrophes, full stops of acronyms, ampersands and hyphens: foto's, O.L.V.-college, CD&V, D'66, 's. */
const WORD = [
  String.raw`(?:[\p{L}\p{M}]\.){2,}(?:[-‐‑][\p{L}\p{M}\p{N}]+)*`,
  String.raw`['’‘${"`"}](?:s|t|n|m|k|r)(?![\p{L}\p{M}\p{N}])`,
  String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*(?:[-‐‑'’‘${"`"}´&][\p{L}\p{M}\p{N}\u00AD]+)*`,
];

const TOKEN = new RegExp([`(?=\\d)(?:${DATE_PART.join("|")})`, NUMBER, ...WORD].join("|"), "gu");

/** Cuts a text into tokens, in order. Punctuation and symbols are not tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, surface: match[0] });
  }
  return tokens;
}

/** Tells whether a token is an acronym: two capitals or more and nothing else before its ending (VN, D66, N-VA, BV’s). */
export function isAcronym(surface: string): boolean {
  if (!/^\p{Lu}/u.test(surface)) return false;
  const head = acronymOf(surface);
  return /^\p{Lu}[\p{Lu}\p{N}&.-]*[\p{Lu}\p{N}]\.?$/u.test(head);
}

/** Gives the acronym without what is written after it: „D66'er”, „N-VA’s”, „VN-soldaat” → D66, N-VA, VN. */
export function acronymOf(surface: string): string {
  return surface.replace(/['’‘].*$/u, "").replace(/-\p{L}*\p{Ll}.*$/u, "");
}

/** Tells whether a token begins with a capital. */
export function isCapitalised(surface: string): boolean {
  return /^['’‘]?\p{Lu}/u.test(surface);
}
