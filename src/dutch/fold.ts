/** Soft hyphen, zero-width and bidirectional control characters: there for layout, not part of any word. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Most words have nothing to normalise but their capitals. */
const PLAIN = /^[a-zA-Z0-9]+$/;

/**
 * Gives the form under which a word is compared: NFC, lower case, without invisible characters, straight
 * apostrophes, and the ligature ĳ as two letters. Diacritics stay.
 */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/ĳ/gu, "ij")
    .replace(/[‐‑]/gu, "-");
}

/** Gives a normalised word without diacritics: „één” and „een”, „coördineert” and „coordineert” are one. */
export function foldDiacritics(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}
