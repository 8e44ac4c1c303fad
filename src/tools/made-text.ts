import { mulberry32 } from "./random.ts";

/**
 * Makes an article of the words of others, for benchmarks: paragraphs of five sentences of eight to twenty words, each
 * word as often as it occurs in the originals.
 * @param words with their punctuation; it is taken off
 * @param seed the same seed gives the same text
 */
export function makeText(words: readonly string[], sentences: number, seed = sentences): string {
  const random = mulberry32(seed);
  const pick = () =>
    (words[Math.floor(random() * words.length)] as string).replace(/[.!?„”"()]/gu, "") || "en";
  const sentence = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 13) }, pick).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return inParagraphs(Array.from({ length: sentences }, sentence));
}

/** Words that may be exchanged: not names, and not those of under five letters, which hold a sentence together. */
export const EXCHANGEABLE = /(?<![\p{L}\p{N}])\p{Ll}{5,}(?![\p{L}\p{N}])/gu;

/**
 * Makes an article of the sentences of others, for benchmarks: real sentences, with half of their longer words, names
 * aside, exchanged for others.
 * @param words to choose from; how often one stands there is how often it is chosen
 * @param seed the same seed gives the same text
 */
export function varyText(
  originals: readonly string[],
  words: readonly string[],
  sentences: number,
  seed: number,
): string {
  const random = mulberry32(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] as string;
  const sentence = () =>
    pick(originals).replace(EXCHANGEABLE, (word) => (random() < 0.5 ? pick(words) : word));
  return inParagraphs(Array.from({ length: sentences }, sentence));
}

/** A title, and paragraphs of five sentences. */
function inParagraphs(sentences: readonly string[]): string {
  const paragraphs = sentences.map((text, at) => (at % 5 === 0 ? `\n\n${text}` : ` ${text}`));
  return `Een gemaakt artikel${paragraphs.join("")}\n`;
}
