/** Controls of the C0 and C1 sets, line ends included, and halves of surrogate pairs. */
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;
/** Controls that turn the direction of the text around them; a quote keeps its other invisible characters. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;
/** What cannot be seen: format controls, tags, fillers, private use, unassigned. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu;
/** Joined emoji keep their joiner. */
const JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;
const HELD_JOINER = "\uFFFC";
/** More marks on one letter than any language stacks. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** A custom emoji as Discord writes it: only its name is kept. */
const CUSTOM_EMOJI = /<a?:(\w{1,64}):\d{1,25}>/gu;

/** Gives a reader's text without controls, invisible characters and custom emoji, white space folded. */
export function cleanInput(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(CONTROLS, "")
    .replaceAll(HELD_JOINER, "")
    .replace(JOINER, HELD_JOINER)
    .replace(INVISIBLE, "")
    .replaceAll(HELD_JOINER, "\u200D")
    .replace(CUSTOM_EMOJI, ":$1:")
    .replace(STACKED_MARKS, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Gives an article's text as it can be shown: what would steer the screen or turn the text around is left out. */
export function cleanQuote(text: string): string {
  return text
    .replace(/[\t\n\r]/gu, " ")
    .replace(CONTROLS, "")
    .replace(DIRECTION, "");
}

/**
 * Escapes all that Discord would read as Markdown, a mention, an emoji or a link, so that the text shows as written.
 * @param atLineStart whether the text begins a line, where more characters have a meaning
 */
export function escapeMarkdown(text: string, atLineStart = true): string {
  const escaped = text.replace(/[\\*_~`|[\]<>#@]/gu, "\\$&").replace(/:\/\//gu, "\\://");
  if (!atLineStart) return escaped;
  return escaped.replace(/^(\s*)([-+])/u, "$1\\$2").replace(/^(\s*\d+)\./u, "$1\\.");
}

/** A reader's text as it may be echoed: cleaned and escaped. */
export function echo(text: string): string {
  return escapeMarkdown(cleanInput(text));
}
