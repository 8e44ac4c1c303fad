/** What of a message decides whether the bot answers it. */
export interface SeenMessage {
  readonly content: string;
  readonly author: { readonly id: string; readonly bot: boolean };
  /** Whether a webhook wrote it, or Discord itself. */
  readonly automatic: boolean;
  readonly isDm: boolean;
  readonly channelId: string;
  /** Ids of everyone it notifies; of the author of the message it replies to, too. */
  readonly mentions: readonly string[];
  /** The author of the message that it replies to; null when it is no reply, or he is not known. */
  readonly repliesTo: string | null;
}

/** What to do about a message. */
export type Reading =
  | { readonly kind: "ignore" }
  | { readonly kind: "help" }
  | { readonly kind: "question"; readonly text: string; readonly followsUp: boolean };

/** Whoever calls everyone does not ask the bot, not even when Discord lets nobody hear it. */
const EVERYONE = /@(?:everyone|here)\b/;
const IGNORE: Reading = { kind: "ignore" };

/**
 * Decides whether a message is a question to the bot: it mentions the bot, replies to it with a ping, is a direct
 * message, or ends in a question mark in a channel that is meant for questions.
 */
export function readMessage(
  message: SeenMessage,
  bot: { readonly id: string; readonly questionChannelIds: readonly string[] },
): Reading {
  if (message.author.bot || message.author.id === bot.id || message.automatic) return IGNORE;
  if (EVERYONE.test(message.content)) return IGNORE;
  const mention = new RegExp(`<@!?${bot.id}>`, "g");
  const isMentioned = mention.test(message.content);
  const text = message.content.replace(mention, " ").replace(/\s+/g, " ").trim();
  const repliesToBot = message.repliesTo === bot.id;
  const isReplied = repliesToBot && (message.isDm || message.mentions.includes(bot.id));
  const isAsked = bot.questionChannelIds.includes(message.channelId) && /\?[\s"'”’)\]*_]*$/.test(text);
  if (!isMentioned && !isReplied && !isAsked && !message.isDm) return IGNORE;
  // A message without words that is no bare mention is a picture or a sticker.
  if (text === "") return isMentioned ? { kind: "help" } : IGNORE;
  return { kind: "question", text, followsUp: repliesToBot };
}
