import { acronymKey } from "./acronyms.ts";
import { acronymOf, isAcronym, type Token } from "./tokens.ts";
import type { Word } from "./word.ts";

/** What tells acronyms in a text from words of the same letters. */
export interface AcronymContext {
  /** A question: readers type names and acronyms in small letters. */
  readonly question?: boolean;
  /** Keys of the acronyms that the article uses. */
  readonly acronyms?: { has(key: string): boolean };
}

/**
 * Gives the key of the acronym that a word is, or null.
 * @param knownAcronyms folded short forms of acronyms that are not pure capitals
 * @param shouting whether the text is all capitals
 */
export function acronymOfWord(
  words: readonly Word[],
  at: number,
  knownAcronyms: ReadonlyMap<string, string>,
  context: AcronymContext,
  shouting: boolean,
): string | null {
  const word = words[at] as Word;
  const known = knownAcronyms.get(word.folded);
  if (isAcronym(word.surface) && !shouting) return acronymKey(acronymOf(word.surface));
  const isFunctionWord = word.cls === "stop" || word.cls === "question" || word.cls === "negation";
  if (known && (context.question ? !isFunctionWord : word.surface !== word.norm)) return known;
  if (!context.question) return null;
  const key = acronymKey(acronymOf(word.norm));
  if (!context.acronyms?.has(key)) return null;
  return isFunctionWord && !isNoVerb(words, at) ? null : key;
}

/** „leden van is”, „waarom heeft is”: a verb follows no preposition and no other verb, so the letters are a name. */
function isNoVerb(words: readonly Word[], at: number): boolean {
  return /^(?:van|door|met|bij|tegen|over|voor|tussen|namens|heeft|had|wordt|werd|kan|kon|wil|wilde|zal|zou|moet|moest|mag|mocht|doet|deed|gaat|ging|komt|kwam|zit|zat|staat|stond|zegt|zei|vindt|vond|is|was)$/.test(
    words[at - 1]?.folded ?? "",
  );
}

/** Tells whether a token is an acronym and nothing else: no ending, no hyphen behind it. */
export function isPureAcronym(surface: string): boolean {
  return isAcronym(surface) && acronymOf(surface) === surface;
}

/** Tells whether a text is all capitals, so that capitals tell nothing. */
export function isShouting(tokens: readonly Token[]): boolean {
  const letters = tokens.filter((token) => /\p{L}{2}/u.test(token.surface));
  return letters.length > 3 && letters.every((token) => token.surface === token.surface.toUpperCase());
}
