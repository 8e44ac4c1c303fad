const CLOSERS: Readonly<Record<string, string>> = { "„": '”“"', "“": '”"', "«": "»", '"': '"' };
/** A quoted passage with its marks. */
const QUOTED = /„[^”“"]*[”“"]|“[^”"]*[”"]|«[^»]*»|"[^"]*"/gu;
/** „…”, zei hij: said by somebody who is only pointed at. */
const SAID_BY_PRONOUN =
  /[”“"»],?\s+(?:zegt|zei|zeggen|zeiden|aldus|vertelt|vertelde|vindt|vond|stelt|stelde|meent|meende|denkt|dacht|verklaart|verklaarde|schrijft|schreef|beloofde|belooft|noemt|noemde)\s+(?:hij|zij|ze)(?!\p{L})/u;

/** Whether a sentence is a quotation and nothing else, so that it does not say who speaks. */
export function isBareQuotation(text: string): boolean {
  const outside = text.replace(QUOTED, "");
  return outside !== text && !/\p{L}/u.test(outside);
}

/** Whether a quotation is given to somebody who is not named in the sentence. */
export function isSaidByPronoun(text: string): boolean {
  return SAID_BY_PRONOUN.test(text);
}

/**
 * Tells which sentences of a paragraph a quotation runs through: those that it opens in and does not close, and those
 * that it was opened before. By themselves they would seem to be the article's own words, or to quote what they do not.
 */
export function cutByQuotation(sentences: readonly string[]): boolean[] {
  let closers: string | null = null;
  return sentences.map((text) => {
    const wasOpen = closers !== null;
    for (const sign of text) {
      if (closers === null) closers = CLOSERS[sign] ?? null;
      else if (closers.includes(sign)) closers = null;
    }
    return wasOpen || closers !== null;
  });
}
