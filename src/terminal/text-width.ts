const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Emoji that are shown as pictures: by themselves, or because a selector or another part says so. */
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|\u20E3/u;
/** Characters that East Asian fonts give two columns. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18AFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Characters without a column of their own. */
const WIDTHLESS = /^[\p{M}\p{Cf}\u1160-\u11FF]+$/u;

/** Cuts a text into characters as people count them. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Gives the number of columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (WIDTHLESS.test(character)) return 0;
  return PICTURE.test(character) || WIDE.test(character) ? 2 : 1;
}
