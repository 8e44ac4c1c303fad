import type { APIEmbed } from "discord-api-types/v10";

/** Discord's limits, in UTF-16 code units unless it says otherwise. */
export const LIMITS = {
  title: 256,
  description: 4_096,
  author: 256,
  footer: 2_048,
  fieldName: 256,
  fieldValue: 1_024,
  fields: 25,
  /** All texts of all embeds of a message together. */
  embeds: 6_000,
  buttonLabel: 80,
  buttonsPerRow: 5,
  rows: 5,
  url: 2_048,
  choices: 25,
  choice: 100,
} as const;

/** Longest question that is answered; the bot's own limit. */
export const LONGEST_QUESTION = 500;

/** What stands where something was cut off. */
export const ELLIPSIS = "…";

const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Gives the offsets at which a text may be cut: before every character as people count them, and at the end. */
export function cuts(text: string): number[] {
  const offsets: number[] = [];
  for (const { index } of graphemes.segment(text)) offsets.push(index);
  offsets.push(text.length);
  return offsets;
}

/**
 * Gives a text within `max`: whole, or cut between two characters and closed with an ellipsis.
 * @param draw how the text will be written (escaped, say); what it gives must fit
 */
export function fitText(text: string, max: number, draw: (text: string) => string = (same) => same): string {
  const whole = draw(text);
  if (whole.length <= max) return whole;
  const at = cuts(text);
  const length = longestThat(at.length - 1, (count) => draw(cut(text, at[count])).length <= max);
  return draw(cut(text, at[length])).slice(0, max);
}

function cut(text: string, end: number | undefined): string {
  return `${text.slice(0, end).trimEnd()}${ELLIPSIS}`;
}

/** Gives the largest count up to `most` that fits, when every smaller one fits too; 0 when none does. */
export function longestThat(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Joins blocks of Markdown, as many as fit whole; the first that does not fit ends the text. */
export function joinWithin(blocks: readonly string[], max: number, between = "\n\n"): string {
  let text = "";
  for (const block of blocks.filter((each) => each !== "")) {
    const longer = text === "" ? block : text + between + block;
    if (longer.length > max) break;
    text = longer;
  }
  return text;
}

/** Holds an embed to every limit, its total included. What is too long loses its end; empty parts are left out. */
export function fitEmbed(embed: APIEmbed): APIEmbed {
  let left: number = LIMITS.embeds;
  const take = (text: string, max: number) => {
    const taken = fitText(text, Math.min(max, left));
    left -= taken.length;
    return taken;
  };
  const fitted: APIEmbed = {};
  if (embed.color !== undefined) fitted.color = embed.color;
  if (embed.author?.name.trim()) fitted.author = { name: take(embed.author.name, LIMITS.author) };
  if (embed.title?.trim()) fitted.title = take(embed.title, LIMITS.title);
  if (embed.url !== undefined && fitted.title !== undefined) fitted.url = embed.url;
  if (embed.footer?.text.trim()) fitted.footer = { text: take(embed.footer.text, LIMITS.footer) };
  if (embed.description?.trim()) fitted.description = take(embed.description, LIMITS.description);
  const fields = (embed.fields ?? []).filter(({ name, value }) => name.trim() && value.trim());
  const kept = fields.slice(0, LIMITS.fields).flatMap(({ name, value, inline }) => {
    if (left < 2) return [];
    const fieldName = take(name, Math.min(LIMITS.fieldName, left - 1));
    return [{ name: fieldName, value: take(value, LIMITS.fieldValue), inline: inline ?? false }];
  });
  if (kept.length > 0) fitted.fields = kept;
  return fitted;
}
