const PARTICIPLE =
  /^(?:(?:op|af|aan|uit|in|om|mee|weg|neer|door|voor|over|onder|na|toe|terug|bij)?ge|be|ver|ont|her)/;
/** Behind these letters a participle or a past tense has a t. */
const HARD = "tkfschpx";

/**
 * Gives a participle or a past tense with the other of -t and -d, which many confuse: „getrouwt” is „getrouwd”, „werkde”
 * is „werkte”. A verb has the t behind the letters of „’t kofschip” (of „’t ex-kofschip”), but where they were a v or z.
 * @param word folded
 * @returns null for a word that has the right one, or is no such form
 */
export function withRightEnding(word: string): string | null {
  const [, head = "", letter = "", ending, plural = ""] = /^(.*)(\p{L})([td])((?:en?)?)$/u.exec(word) ?? [];
  if (ending === undefined || (plural === "" && !PARTICIPLE.test(word))) return null;
  const isHard = HARD.includes(letter);
  if (ending === "t" && !isHard) return `${head}${letter}d${plural}`;
  return ending === "d" && isHard && letter !== "f" && letter !== "s" ? `${head}${letter}t${plural}` : null;
}
