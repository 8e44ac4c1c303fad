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
  const all = Array.from({ length: sentences }, sentence);
  const paragraphs = all.map((text, at) => (at % 5 === 0 ? `\n\n${text}` : ` ${text}`));
  return `Een gemaakt artikel${paragraphs.join("")}\n`;
}
