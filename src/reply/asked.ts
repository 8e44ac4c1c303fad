import type { APIEmbed } from "discord-api-types/v10";
import { cleanInput } from "./escape.ts";
import { fitText, LIMITS, LONGEST_QUESTION } from "./limits.ts";

/**
 * Gives the parts of an embed that show a question. Neither the author's name nor the footer is read as Markdown; a
 * question that is too long for the name is shown whole in the footer, so that buttons can read it back.
 */
export function showQuestion(question: string): Pick<APIEmbed, "author" | "footer"> {
  const clean = fitText(cleanInput(question), LONGEST_QUESTION);
  if (clean === "") return {};
  if (clean.length <= LIMITS.author) return { author: { name: clean } };
  return { author: { name: fitText(clean, LIMITS.author) }, footer: { text: clean } };
}

/** Reads the question that an answer shows; null when it shows none. */
export function shownQuestion(
  embeds: readonly { author?: { name?: string } | null; footer?: { text?: string } | null }[],
): string | null {
  const [embed] = embeds;
  // A footer without a question above it says something else.
  return embed?.author?.name ? embed.footer?.text || embed.author.name : null;
}
