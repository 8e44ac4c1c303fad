/** A word, number or acronym as it stands in a text. */
export interface Token {
  /** UTF-16 offsets in the text that was tokenised; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/**
 * Numbers with Dutch separators and what sticks to them (1.234,56 · 16u00 · 12de · 67°), words with inner apostrophes,
 * full stops of acronyms, ampersands and hyphens (foto's, D'66, O.L.V.-college, CD&V, evacuatie-operatie, 's).
 */
const TOKEN =
  /\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+\p{N}*)?(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*|(?:[\p{L}\p{M}]\.){2,}(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|['’‘`](?:s|t|n|m|k|r)(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*(?:[-‐‑'’‘`´&][\p{L}\p{M}\p{N}\u00AD]+)*/gu;

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
