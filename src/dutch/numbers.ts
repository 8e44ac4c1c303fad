import { foldDiacritics } from "./fold.ts";

/** Number words and what they stand for; `null` is a quantity that is not exact (tientallen, enkele). */
export type NumberWords = ReadonlyMap<string, number | null>;

/** Reads `word = value` lines; `?` stands for an inexact quantity. Words are folded. */
export function parseNumberWords(text: string): NumberWords {
  const words = new Map<string, number | null>();
  for (const line of text.split("\n")) {
    const match = /^([^#=]+)=\s*(\S+)/.exec(line);
    if (!match) continue;
    const value = match[2] === "?" ? null : Number(match[2]);
    words.set(foldDiacritics((match[1] as string).trim().toLowerCase()), value);
  }
  return words;
}

/**
 * Reads a normalised token as a number: digits with Dutch separators („1.234,56”, „120.000”, „12e”), or a number
 * word, compounds included („zestig”, „tweeëntwintig”, „honderdvijf”).
 * @returns the value, `null` for an inexact quantity, `undefined` when the token is no number
 */
export function readNumber(word: string, words: NumberWords): number | null | undefined {
  const digits = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:e|de|ste)?$/.exec(word);
  if (digits) return Number((digits[1] as string).replaceAll(".", "") + (digits[2] ? `.${digits[2]}` : ""));
  const decimal = /^(\d+)\.(\d+)$/.exec(word);
  if (decimal) return Number(word);
  const folded = foldDiacritics(word);
  const known = words.get(folded);
  if (known !== undefined) return known;
  return folded.length >= 7 ? readCompound(folded, words) : undefined;
}

const UNITS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
const COMPOUND = new RegExp(`^(${UNITS.join("|")})en(${TENS.join("|")})(?:ste|er|ers)?$`);

function readCompound(word: string, words: NumberWords): number | undefined {
  const pair = COMPOUND.exec(word);
  if (pair) return UNITS.indexOf(pair[1] as string) + 1 + (TENS.indexOf(pair[2] as string) + 2) * 10;
  const scale = /^(.*?)(duizend)(?:en)?(.*?)$/.exec(word) ?? /^(.*?)(honderd)(?:en)?(.*?)$/.exec(word);
  if (!scale) return undefined;
  const [, before = "", unit, after = ""] = scale;
  const factor = before === "" ? 1 : readNumber(before, words);
  const rest = after === "" || after === "ste" ? 0 : readNumber(after, words);
  if (typeof factor !== "number" || typeof rest !== "number") return undefined;
  return factor * (unit === "honderd" ? 100 : 1000) + rest;
}
